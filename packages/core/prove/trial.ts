import fc from 'fast-check';
import type { Attempt } from './arbitrary.ts';
import { attempts, attemptsIn } from './arbitrary.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';
import type { World } from './world.ts';

/** Tries a property on random cases; gives how many there were, and throws with the smallest case that it found. */
export function onRandom<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  effort: number,
): number {
  const details = fc.check(property, { numRuns: effort });
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  return details.numRuns;
}

type Check<More> = (life: Played, more: More, tries: readonly Attempt[]) => void;

/** Tries something on random lives, each with more random values; the error tells the life in words. */
export const onLives = <More>(
  world: World,
  effort: number,
  more: fc.Arbitrary<More>,
  check: Check<More>,
): number => onPlayed(world, effort, attempts(LONG), more, check);

/** The same with lives in which most happens in one area. */
const onLivesIn =
  (area: World['areas'][number]['name']) =>
  <More>(world: World, effort: number, more: fc.Arbitrary<More>, check: Check<More>): number => {
    const place = world.areas.findIndex(({ name }) => name === area);
    return onPlayed(world, effort, attemptsIn(place, LONG), more, check);
  };

/** The same with lives in which somebody checks in often. */
export const onDiaries = onLivesIn('check-in');

/** The same with lives in which somebody works on their plan. */
export const onPlans = onLivesIn('plan');

/** The same with lives that have many setbacks, own dates, and words about both. */
export const onHardTimes = onLivesIn('setbacks');

/** The same with lives in which two people agree on things, and stop and change them. */
export const onAgreements = onLivesIn('expectations');

/** The same with lives in which two people decide on aftercare, and change and end it. */
export const onAftercare = onLivesIn('aftercare');

/** The same with lives in which somebody shares things, and stops sharing them. */
export const onSharing = onLivesIn('sharing');

/** The same with lives in which much is given and got. */
export const onGiving = onLivesIn('reciprocity');

function onPlayed<More>(
  world: World,
  effort: number,
  lists: fc.Arbitrary<readonly Attempt[]>,
  more: fc.Arbitrary<More>,
  check: Check<More>,
): number {
  const property = fc.property(lists, more, (tries, values) => {
    const life = play(world, tries);
    try {
      check(life, values, tries);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n${toldOf(life)}`, { cause: error });
    }
  });
  return onRandom(property, effort);
}

/** Some months of a life. */
const LONG = 120;

export const nothingMore = fc.constant(undefined);

/** What was written in a life, one entry a line. */
const toldOf = ({ entries }: Played): string =>
  entries
    .map(({ at, type, about, by, data }) => `${at} ${type} ${about.slice(-6)} ${by} ${JSON.stringify(data)}`)
    .join('\n');
