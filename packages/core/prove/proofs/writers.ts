import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { travelling as ofAftercare } from '../../src/aftercare/index.ts';
import { travelling } from '../../src/expectations/index.ts';
import type { Entry } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { entityId } from '../arbitrary.ts';
import { attemptId, contextAt, journalOf } from '../play.ts';
import { nothingMore, onAgreements, onLives } from '../trial.ts';
import type { Proof } from '../world.ts';

/** All that somebody else may say in this journal, told here once more: what they say of themselves, and of the two. */
const THEIRS: ReadonlySet<string> = new Set([
  ...travelling,
  ...ofAftercare,
  ...['said-yes', 'said-not-now', 'asked-by-their-wish', 'consented-to-repair'].map((word) => `tie.${word}`),
  ...['rested', 'resumed', 'ended', 'available'].map((word) => `tie.${word}`),
  ...['accepted', 'stopped', 'off-duty'].map((word) => `alert.${word}`),
  'limits.stated',
  'envelope.came',
]);

/** An entry as somebody else would bring it, behind all that is there. */
const forged = (entry: Entry, n: number, by: string, last: number): Entry => ({
  ...entry,
  id: attemptId(14, n),
  seq: last + 1 + n,
  by,
  via: 'carried',
});

export const writerProofs: readonly Proof[] = [
  {
    rule: 'J12',
    says: 'what only the owner may write is refused when a tie says it, and set aside when a file or an envelope brings it as a tie’s: nothing is other than it was',
    run: (world, effort) =>
      onLives(world, effort, nothingMore, ({ entries, state, ms }) => {
        const own = entries.filter(({ by, type }) => by === OWNER && !THEIRS.has(type));
        const lines = own.map((entry, n) => forged(entry, n, entityId(n % 4), state.seq));
        for (const { id, type, about, data, by, via } of lines) {
          const done = world.record(state, world.areas, [{ id, type, about, data, by, via }], contextAt(ms));
          ok(!done.ok, `${type} was written by a tie`);
        }
        const after = world.fold(journalOf(world, [...entries, ...lines]), world.areas);
        deepStrictEqual(after.areas, world.fold(journalOf(world, entries), world.areas).areas);
        const aside = new Set(after.setAside.map(({ id }) => id));
        for (const { id, type } of lines) ok(aside.has(id), `${type} of a tie was taken`);
      }),
  },
  {
    rule: 'J12',
    says: 'nobody speaks in the thread of another: a word of a tie who is not in it is refused and set aside, and the thread stands as it was',
    run: (world, effort) =>
      onAgreements(world, effort, nothingMore, ({ entries, state, ms }) => {
        const words = entries.filter(({ type }) => travelling.has(type));
        const lines = words.flatMap((entry, n) => {
          const other = world.threadWith(state.areas.expectations, entry.about);
          const stranger = entityId(other === entityId(0) ? 1 : 0);
          return other === undefined ? [] : [forged(entry, n, stranger, state.seq)];
        });
        for (const { id, type, about, data, by, via } of lines) {
          const done = world.record(state, world.areas, [{ id, type, about, data, by, via }], contextAt(ms));
          ok(!done.ok, `${type} was said in the thread of another`);
        }
        const before = world.fold(journalOf(world, entries), world.areas).areas.expectations;
        const after = world.fold(journalOf(world, [...entries, ...lines]), world.areas).areas.expectations;
        for (const { about } of words)
          strictEqual(world.meaningOf(after, about, 'a'), world.meaningOf(before, about, 'a'));
      }),
  },
];
