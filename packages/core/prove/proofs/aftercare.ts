import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { findById } from '../../src/journal/by-id.ts';
import type { Entry, Line } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import { regionOf, walkOf } from '../chart-walk.ts';
import { decidedIn } from '../decided.ts';
import type { Played } from '../play.ts';
import { attemptId, contextAt, journalOf } from '../play.ts';
import { nothingMore, onAftercare } from '../trial.ts';
import type { Proof, World } from '../world.ts';

/** What leaves the device, listed here once more: nothing of the area is looked at. */
const TRAVELS = [
  ...['proposed', 'accepted', 'not-agreed', 'withdrawn', 'paused', 'resumed', 'review-opened', 'reviewed'],
  ...['more-asked', 'ask-heard', 'ask-settled', 'stopped', 'transferred', 'imposed', 'imposed-ended'],
].map((what) => `trajectory.${what}`);

const ENDS = ['stopped', 'transferred', 'rounded-off', 'withdrawn', 'back'];

interface Thread {
  readonly id: string;
  readonly tie: string;
  readonly words: readonly Entry[];
}

const idsIn = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.filter(({ type }) => type.startsWith('trajectory.')).map(({ about }) => about)),
];

function threadsOf(world: World, { entries, state }: Pick<Played, 'entries' | 'state'>): readonly Thread[] {
  return idsIn(entries).flatMap((id) => {
    const tie = world.trajectoryWith(state.areas.aftercare, id);
    const words = entries.filter(
      (one) => one.about === id && TRAVELS.includes(one.type) && (one.by === OWNER || one.by === tie),
    );
    return tie === undefined || words.length === 0 ? [] : [{ id, tie, words }];
  });
}

const OWNER_THERE = entityId(77, 900);

/** A word as it stands in the journal of the other. */
const turned = (word: Entry): Entry =>
  word.by === OWNER ? { ...word, by: OWNER_THERE, via: 'carried' } : { ...word, by: OWNER, via: 'own' };

/** Words in the places that a list of numbers gives them. */
const landing = (words: readonly Entry[], order: readonly number[]): readonly Entry[] =>
  words.map((word, n) => ({ ...word, seq: 1 + ((order[n % order.length] ?? 0) % 500), device: 'carried' }));

/** What a trajectory means, as far as this file looks at it. */
interface Meaning {
  readonly holds: unknown;
  readonly life: Readonly<Record<string, unknown>>;
  readonly held: readonly string[];
  readonly end: unknown;
}

/** Where nothing was said that both know of. */
const NOTHING = { course: 'drafted', intensity: 'none', extended: 'no' };

function meaningOf(world: World, state: Played['state'], id: string): Meaning {
  const value: unknown = JSON.parse(world.meaningOfTrajectory(state.areas.aftercare, id, 'a'));
  if (!isRecord(value)) return { holds: null, life: NOTHING, held: [], end: null };
  const proposals = Array.isArray(value.proposals) ? value.proposals : [];
  return {
    holds: value.holds,
    life: isRecord(value.life) ? value.life : {},
    held: proposals.flatMap((one: unknown) => (isRecord(one) && one.holds ? [String(one.id)] : [])).sort(),
    end: isRecord(value.end) ? value.end.course : null,
  };
}

export const aftercareProofs: readonly Proof[] = [
  {
    rule: 'A3',
    says: 'in every state of the chart only what both agree on moves how often, how long and a rounding off; nobody writes such an event down; and from every state before an end one word ends it',
    run({ charts, areas }) {
      const { states, steps, stepsFrom } = walkOf(charts.trajectory);
      const types = new Set(areas.flatMap((area) => area.handlers.map(({ entryType }) => entryType.type)));
      for (const { from, event, to } of steps) {
        const moves = ['intensity', 'extended'].some((mark) => regionOf(from, mark) !== regionOf(to, mark));
        const rounds = regionOf(to, 'course') === 'rounded-off' && regionOf(from, 'course') !== 'rounded-off';
        ok(!(moves || rounds) || event.endsWith('-by-both'), `${event} moves what both decide, at ${from}`);
        ok(!event.endsWith('-by-both') || !types.has(event), `${event} can be written down`);
        ok(!ENDS.includes(regionOf(from, 'course')) || !moves, `${event} changes what ended`);
      }
      const enders = ['trajectory.stopped', 'trajectory.withdrawn'];
      const endsFrom = (state: string): boolean =>
        stepsFrom(state).some(
          ({ event, to }) => enders.includes(event) && ENDS.includes(regionOf(to, 'course')),
        );
      for (const state of states) {
        const course = regionOf(state, 'course');
        if (course === 'drafted' || ENDS.includes(course)) continue;
        // An open look at it ends with what ends the course.
        const looked = stepsFrom(state).filter(({ event }) => event === 'trajectory.reviewed');
        ok(endsFrom(state) || looked.some(({ to }) => endsFrom(to)), `nothing ends it at ${state}`);
      }
      return steps.length;
    },
  },
  {
    rule: 'A3',
    says: 'in whatever life: how often, how long and a rounding off are those of terms that each side accepted by a word of its own and neither refused before; each change of them comes with such a decision, or with an end',
    run: (world, effort) =>
      onAftercare(world, effort, nothingMore, ({ entries }) => {
        let state = world.fold(journalOf(world, []), world.areas);
        const before = new Map<string, Meaning>();
        const written: Entry[] = [];
        for (const entry of entries) {
          const next = world.foldOn(state, world.areas, [entry]);
          ok(next, 'an entry that follows');
          state = next;
          written.push(entry);
          if (!entry.type.startsWith('trajectory.')) continue;
          const { about } = entry;
          const now = meaningOf(world, state, about);
          const last = before.get(about);
          before.set(about, now);
          const [thread] = threadsOf(world, { entries: written, state }).filter(({ id }) => id === about);
          const decided = decidedIn(thread?.words ?? []);
          deepStrictEqual(now.held, [...decided.keys()].sort(), 'what holds');
          if (now.holds === null) strictEqual(now.life.intensity, 'none', 'how often, and nothing agreed');
          else {
            const one = decided.get(String(now.holds));
            strictEqual(one?.what, 'course', 'what holds was not agreed on');
            strictEqual(now.life.intensity, one?.often, 'how often');
          }
          const isRounded = [...decided.values()].some(({ what }) => what === 'rounding-off');
          ok(now.end !== 'rounded-off' || isRounded, 'rounded off by one');
          ok(now.end !== 'withdrawn' || now.holds === null, 'taken back, while something holds');
          const changed =
            last &&
            [now.life.intensity, now.life.extended, now.holds].some(
              (one, n) => one !== [last.life.intensity, last.life.extended, last.holds][n],
            );
          const isEnd = /\.(stopped|transferred)$/.test(entry.type);
          const isDecision = last && JSON.stringify(last.held) !== JSON.stringify(now.held);
          ok(!changed || isDecision || isEnd, `${entry.type} changed what both decide`);
          const course = world.currentCourse(trajectoryIn(state, about));
          ok(!course || course.own || decided.has(course.termsId ?? ''), 'a course of which nobody heard');
        }
      }),
  },
  {
    rule: 'A3',
    says: 'at every turn of whatever life an ask for more is taken, and is open; and what is not over can be stopped, and then is over',
    run: (world, effort) =>
      onAftercare(world, effort, nothingMore, ({ entries }) => {
        let state = world.fold(journalOf(world, []), world.areas);
        for (const entry of entries) {
          const next = world.foldOn(state, world.areas, [entry]);
          ok(next, 'an entry that follows');
          state = next;
          if (!entry.type.startsWith('trajectory.')) continue;
          const { about } = entry;
          const ms = Date.parse(entry.recordedAt);
          const ask = { id: attemptId(15, 1), type: 'trajectory.more-asked', about, data: { wants: 'more' } };
          const asked = world.record(state, world.areas, [ask], contextAt(ms));
          if (!asked.ok) strictEqual(asked.error.key, 'for-the-person');
          else ok(isAskOpen(world, asked.value.state, about, ask.id), 'an ask that is not open');
          const stop = { id: attemptId(15, 2), type: 'trajectory.stopped', about, data: {} };
          const stopped = world.record(state, world.areas, [stop], contextAt(ms));
          if (stopped.ok) {
            const { end } = meaningOf(world, stopped.value.state, about);
            const own = world.currentCourse(trajectoryIn(state, about))?.own;
            const waits = trajectoryIn(state, about).waiting !== undefined;
            ok(end !== null || own || waits, 'a stop that ends nothing');
          } else {
            const { life, end } = meaningOf(world, state, about);
            ok(end !== null || life.course === 'drafted', `stopping is refused at ${life.course}`);
          }
        }
      }),
  },
  {
    rule: 'E3',
    says: 'both sides of a trajectory end equal once the same words came in, in whatever order they came',
    run: (world, effort) =>
      onAftercare(world, effort, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (life, order) => {
        for (const { id, words } of threadsOf(world, life)) {
          const meaning = (lines: readonly Line[], mine: 'a' | 'b') =>
            world.meaningOfTrajectory(
              world.fold(journalOf(world, lines), world.areas).areas.aftercare,
              id,
              mine,
            );
          const here = meaning(words, 'a');
          const there = words.map(turned);
          strictEqual(meaning(there, 'b'), here);
          strictEqual(meaning(landing(there, order), 'b'), here);
          strictEqual(meaning(landing(words, order.toReversed()), 'a'), here);
          strictEqual(meaning(life.entries, 'a'), here, 'what only one of them knows is in what both share');
        }
      }),
  },
  {
    rule: 'J11',
    says: 'of a trajectory nothing travels but the listed words of the two, each whole; drafts, waiting, what is kept as one’s own, prepared talks and treatments stay at home',
    run: (world, effort) =>
      onAftercare(world, effort, nothingMore, ({ entries }) => {
        for (const { type, data } of entries) {
          if (!/^(trajectory|treatment)\./.test(type)) continue;
          const passed = world.project({ part: 'data', type, value: data });
          if (TRAVELS.includes(type)) deepStrictEqual(passed, JSON.parse(JSON.stringify(data)), type);
          else strictEqual(passed, undefined, `${type} leaves the device`);
        }
      }),
  },
];

function trajectoryIn({ areas }: Played['state'], id: string) {
  const one = findById(areas.aftercare.trajectories, id);
  ok(one, 'no such trajectory');
  return one;
}

function isAskOpen(world: World, state: Played['state'], about: string, ask: string): boolean {
  const value: unknown = JSON.parse(world.meaningOfTrajectory(state.areas.aftercare, about, 'a'));
  const list = (field: string) => (isRecord(value) && Array.isArray(value[field]) ? value[field] : []);
  return list('asks').includes(ask) && !list('settled').includes(ask);
}
