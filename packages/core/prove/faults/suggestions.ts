import type { Trajectory } from '../../src/aftercare/index.ts';
import { trajectoriesIn } from '../../src/aftercare/index.ts';
import type { ById } from '../../src/journal/by-id.ts';
import { isSplit } from '../../src/journal/by-id.ts';
import type { Fault, World } from '../world.ts';

/** The same trajectories, in which nothing was ever put aside. */
const forgotten = (some: ById<Trajectory>): ById<Trajectory> =>
  isSplit(some) ? some.map(forgotten) : some.map((one) => ({ ...one, putAside: [] }));

type Suggest = World['suggestions'];

/** The world in which something else is suggested. */
const suggesting = (
  world: World,
  other: (found: ReturnType<Suggest>, ...given: Parameters<Suggest>) => ReturnType<Suggest>,
): World => ({
  ...world,
  suggestions: (states, now) => other(world.suggestions(states, now), states, now),
});

export const suggestionFaults: readonly Fault[] = [
  {
    rule: 'A7',
    name: 'less is suggested after three steady days',
    break: (world) =>
      suggesting(world, (found, { aftercare }) => {
        const one = aftercare && trajectoriesIn(aftercare).find((each) => world.whoseIs(each) !== 'theirs');
        return one && found.length === 0 ? [{ to: 'less', rule: 'four-steady', trajectory: one.id }] : found;
      }),
  },
  {
    rule: 'A7',
    name: 'less stands beside more',
    break: (world) =>
      suggesting(world, (found) =>
        found.flatMap((one) => [one, { ...one, to: 'less' as const, rule: 'four-steady' as const }]),
      ),
  },
  {
    rule: 'A7',
    name: 'after an act day only the setback is named',
    break: (world) => suggesting(world, (found) => found.filter(({ rule }) => rule !== 'act-day')),
  },
  {
    rule: 'A7',
    name: 'after missed contacts more is suggested',
    break: (world) =>
      suggesting(world, (found) => found.map((one) => ({ ...one, to: 'more', rule: 'missed' }))),
  },
  {
    rule: 'A7',
    name: 'what was put aside comes back at once',
    break: (world) =>
      suggesting(world, (found, states, now) => {
        const { aftercare } = states;
        if (!aftercare) return found;
        const trajectories = forgotten(aftercare.trajectories);
        return world.suggestions({ ...states, aftercare: { ...aftercare, trajectories } }, now);
      }),
  },
  {
    rule: 'A7',
    name: 'putting a suggestion aside takes a step away from the person',
    break: (world) => ({
      ...world,
      views: {
        ...world.views,
        nextSteps: (sight) =>
          JSON.stringify(sight.states.aftercare).includes('"rule":') ? [] : world.views.nextSteps?.(sight),
      },
    }),
  },
];
