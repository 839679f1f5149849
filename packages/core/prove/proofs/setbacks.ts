import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { AllStates } from '../../src/all.ts';
import type { Entry, Line } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { entityId } from '../arbitrary.ts';
import type { Played } from '../play.ts';
import { attemptId, blank, contextAt, journalOf, unasked, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { nothingMore, onHardTimes } from '../trial.ts';
import type { Sight } from '../views/view.ts';
import { viewsOfSetbacks } from '../views.ts';
import type { Proof, World } from '../world.ts';

const isOfSetback = ({ type }: Pick<Entry, 'type'>): boolean => type.startsWith('setback.');

const isOfOwnDate = ({ type }: Pick<Entry, 'type'>): boolean => type.startsWith('own-date.');

/** The same life in which nothing was ever noted about a setback. */
const withoutSetbacks = (life: Played): Played => ({
  ...life,
  entries: life.entries.filter((entry) => !isOfSetback(entry)),
});

/** Everything that is kept, but the setbacks themselves. */
const keptBeside = ({ setbacks: { setbacks: _, ...beside }, ...areas }: AllStates) => ({ beside, ...areas });

/** Calls `check` with each view that is not of setbacks, in a life and in the same life without them. */
function eachView(
  world: World,
  life: Played,
  wanted: Parameters<typeof sightOf>[2],
  check: (name: string, here: unknown, there: unknown) => void,
): void {
  const here = sightOf(world, life, wanted);
  const there = sightOf(world, withoutSetbacks(life), wanted);
  for (const [name, view] of Object.entries(world.views))
    if (!viewsOfSetbacks.includes(name)) check(name, view(here), view(there));
}

const daysCounted = (world: World, areas: AllStates, ms: number): unknown => {
  const sight: Sight = { states: areas, earlier: areas, lines: [], now: { ms, zone: ZONE } };
  return world.views.daysCounted?.(sight);
};

export const setbackProofs: readonly Proof[] = [
  {
    rule: 'L1',
    says: 'a life without its setbacks keeps the same and shows the same: ties, check-ins, plan, own dates, days counted, wins',
    run: (world, effort) =>
      onHardTimes(world, effort, sights, (life, wanted, tries) => {
        const keptOf = (lines: readonly Line[]) =>
          keptBeside(world.fold(journalOf(world, lines), world.areas).areas);
        const all = [...life.entries, ...unasked(world, tries, 3)];
        deepStrictEqual(keptOf(all), keptOf(all.filter((line) => 'erased' in line || !isOfSetback(line))));
        for (const one of wanted)
          eachView(world, life, one, (name, here, there) => deepStrictEqual(here, there, name));
      }),
  },
  {
    rule: 'L1',
    says: 'nothing that is written down lowers the days counted on any day, but what the owner says anew of an own date',
    run: (world, effort) =>
      onHardTimes(world, effort, nothingMore, ({ entries, ms }) => {
        let state = world.fold(blank(), world.areas);
        const periods = new Set<string>();
        for (const entry of entries) {
          const next = world.foldOn(state, world.areas, [entry]);
          ok(next, 'an entry that follows');
          for (const then of [ms, Date.parse(entry.at)]) {
            const [before, after] = [state, next].map(({ areas }) => Number(daysCounted(world, areas, then)));
            if (isOfOwnDate(entry) && periods.has(entry.about)) continue;
            ok(Number(after) >= Number(before), `${before} days became ${after} by ${entry.type}`);
          }
          if (isOfOwnDate(entry)) periods.add(entry.about);
          state = next;
        }
      }),
  },
  {
    rule: 'L3',
    says: 'nobody else is shown, told or asked anything else by a setback: people, orders, summaries, alerts, drafts and steps stay as they were',
    run: (world, effort) =>
      onHardTimes(world, effort, sights, (life, wanted) => {
        for (const one of wanted) {
          eachView(world, life, one, (name, here, there) => deepStrictEqual(here, there, name));
          const { states, now } = sightOf(world, life, one);
          const without = sightOf(world, withoutSetbacks(life), one).states;
          for (const tie of Object.keys(states.network.ties))
            deepStrictEqual(
              world.stepsNow(states.network, tie, now),
              world.stepsNow(without.network, tie, now),
            );
        }
      }),
  },
  {
    rule: 'L3',
    says: 'noting a setback writes the one entry that the person wrote, and nobody but the person can write one',
    run: (world, effort) =>
      onHardTimes(world, effort, nothingMore, ({ state, ms }) => {
        const about = entityId(999, 4);
        const write = (type: string, data: Entry['data'], by: string, from = state) =>
          world.record(from, world.areas, [{ id: attemptId(9, 1), type, about, data, by }], contextAt(ms));
        for (const tie of Object.keys(state.areas.network.ties))
          ok(!write('setback.noted', { day: null }, tie).ok, 'a tie noted a setback');
        const noted = write('setback.noted', { day: null }, OWNER);
        ok(noted.ok, 'a setback can be noted');
        strictEqual(noted.value.entries.length, 1);
        deepStrictEqual(keptBeside(noted.value.state.areas), keptBeside(state.areas));
      }),
  },
];
