import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Journal } from '../../src/journal/index.ts';
import { emptyJournal } from '../../src/journal/index.ts';
import type { Json } from '../../src/shared/index.ts';
import { attempts, entityId } from '../arbitrary.ts';
import {
  attemptId,
  blank,
  contextAt,
  draftOf,
  JOURNAL_ID,
  journalOf,
  play,
  START,
  unasked,
} from '../play.ts';
import { onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const tries = (most = 60) => attempts(most);
const shown = (world: World, journal: Journal) => world.fold(journal, world.areas).areas;
function united(world: World, a: Journal, b: Journal): Journal {
  const merged = world.merge(a, b);
  ok(merged.ok, 'two copies of one journal merge');
  return merged.value;
}

/** A journal in which one entity was erased, or one text, or an entry corrected; which one `how` says. */
function amended(world: World, journal: Journal, how: number, device: number): Journal {
  const line = journal.lines[how % Math.max(journal.lines.length, 1)];
  if (!line || 'erased' in line) return journal;
  const id = attemptId(device, 1);
  const context = contextAt(START, `device-${device}`);
  const done =
    how % 3 === 0
      ? world.eraseEntity(journal, world.areas, { id, about: line.about }, context)
      : how % 3 === 1
        ? world.eraseText(journal, world.areas, { id, entry: line.id, field: 'name' }, context)
        : world.correct(journal, world.areas, { id, entry: line.id, data: line.data }, context);
  return done.ok ? done.value.journal : journal;
}

/** A list in another order, chosen by `keys`. */
const shuffled = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((item, n) => ({ item, key: keys[n % Math.max(keys.length, 1)] ?? n }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

export const journalProofs: readonly Proof[] = [
  {
    rule: 'J3',
    says: 'merging is commutative, associative and idempotent, also after corrections and erasures, and no clock and no order of arrival changes what is shown',
    run(world, effort) {
      const keys = fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 });
      return onRandom(
        fc.property(tries(20), tries(20), tries(20), keys, (x, y, z, order) => {
          const first = play(world, x);
          const [how = 0, other = 0] = order;
          const mine = [...first.entries, ...play(world, y, { device: 1, from: first.state }).entries];
          const a = amended(world, journalOf(world, first.entries), how, 4);
          const b = amended(world, journalOf(world, mine), other, 5);
          const c = journalOf(world, [...unasked(world, z, 2), ...play(world, z, { device: 3 }).entries]);
          deepStrictEqual(united(world, a, b), united(world, b, a));
          deepStrictEqual(united(world, united(world, a, b), c), united(world, a, united(world, b, c)));
          deepStrictEqual(united(world, united(world, a, c), c), united(world, a, c));
          const lines = [...united(world, united(world, a, b), c).lines];
          const anyhow = journalOf(world, shuffled(lines, order));
          deepStrictEqual(world.fold(anyhow, world.areas), world.fold(journalOf(world, lines), world.areas));
          const moment = '1999-12-31T23:59:00+01:00';
          const clock = lines.map((line) =>
            'erased' in line ? line : { ...line, recordedAt: moment, at: moment },
          );
          const aside = (journal: Journal) => world.fold(journal, world.areas).setAside;
          deepStrictEqual(aside(journalOf(world, clock)), aside(journalOf(world, lines)));
        }),
        effort,
      );
    },
  },
  {
    rule: 'J4',
    says: 'a batch with one entry that is refused leaves nothing, and a refusal names its rule',
    run(world, effort) {
      return onRandom(
        fc.property(tries(), tries(5), (before, batch) => {
          const { state, ms } = play(world, before);
          const kept = structuredClone(state);
          const drafts = batch.map((attempt, n) =>
            draftOf(world.areas, attempt, attemptId(9, n), ms, state.areas),
          );
          const nonsense = { id: attemptId(9, 99), type: 'nobody.knows', about: entityId(0), data: {} };
          const done = world.record(state, world.areas, [...drafts, nonsense], contextAt(ms));
          ok(!done.ok, 'a batch with an impossible entry is refused whole');
          ok(/^[A-Z]\d+$/.test(done.error.rule) && done.error.key !== '', 'the refusal names its rule');
          deepStrictEqual(state, kept, 'nothing of it is left');
        }),
        effort,
      );
    },
  },
  {
    rule: 'J5',
    says: 'whatever comes in, nothing is dropped and nothing throws: it applies, is set aside, or passes through',
    run(world, effort) {
      const odd = fc.jsonValue({ maxDepth: 2 });
      return onRandom(
        fc.property(tries(), fc.array(odd, { maxLength: 5 }), (list, oddities) => {
          const lines = [
            ...unasked(world, list, 1),
            ...unasked(world, list.slice(0, 3), 2).map((line) => ({ ...line, v: 900 })),
          ];
          const foreign = { ...(lines[0] ?? draftLine()), id: attemptId(7, 1), type: 'elsewhere.happened' };
          const values: Json[] = JSON.parse(JSON.stringify([...lines, foreign, ...oddities]));
          const journal: Journal = { ...blank(), ...world.sortOut(values) };
          const file = world.fromFile(JSON.stringify(world.toFile(journal)));
          ok(file.ok, 'what was exported can be read');
          const texts = (all: readonly unknown[]) =>
            new Set(all.map((value) => JSON.stringify(sorted(value))));
          deepStrictEqual(
            texts(world.toFile(file.value).entries),
            texts(values),
            'all of it is exported unchanged',
          );
          const state = world.fold(journal, world.areas);
          strictEqual(state.untouched, 1, 'an entry of an area that is not loaded passes through');
          const newer = journal.lines.filter((line) => !('erased' in line) && line.v === 900).length;
          strictEqual(state.setAside.filter((one) => one.reason === 'newer-version').length, newer);
          const applied = journalOf(
            world,
            journal.lines.filter((line) => !asideIds(state).has(line.id)),
          );
          deepStrictEqual(shown(world, applied), state.areas, 'what was set aside changed nothing');
        }),
        effort,
      );
    },
  },
  {
    rule: 'J11',
    says: 'journals of different owners never merge',
    run(world, effort) {
      return onRandom(
        fc.property(tries(5), fc.boolean(), (list, sameId) => {
          const mine = journalOf(world, play(world, list).entries);
          const theirs = emptyJournal(sameId ? JOURNAL_ID : entityId(77), entityId(78));
          ok(
            !world.merge(mine, theirs).ok && !world.merge(theirs, mine).ok,
            "another owner's journal stays apart",
          );
        }),
        effort,
      );
    },
  },
];

const asideIds = (state: ReturnType<World['fold']>) => new Set(state.setAside.map((one) => one.id));

const draftLine = () => ({
  id: attemptId(7, 0),
  type: 'elsewhere.began',
  v: 1,
  at: new Date(START).toISOString(),
  recordedAt: new Date(START).toISOString(),
  seq: 1,
  device: 'device-7',
  by: 'owner',
  via: 'own',
  about: entityId(0),
  data: {},
});

/** The same value with its keys in one order, so that two texts can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
