import fc from 'fast-check';
import type { Attempt } from './arbitrary.ts';
import { attempts } from './arbitrary.ts';
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

/** Tries something on random lives, each with more random values; the error tells the life in words. */
export function onLives<More>(
  world: World,
  effort: number,
  more: fc.Arbitrary<More>,
  check: (life: Played, more: More, tries: readonly Attempt[]) => void,
): number {
  const property = fc.property(attempts(LONG), more, (tries, values) => {
    const life = play(world, tries);
    try {
      check(life, values, tries);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n${toldOf(life)}`, { cause: error });
    }
  });
  return onRandom(property, effort);
}

/** Some years of a life. */
const LONG = 120;

export const nothingMore = fc.constant(undefined);

/** What was written in a life, one entry a line. */
const toldOf = ({ entries }: Played): string =>
  entries
    .map(({ at, type, about, by, data }) => `${at} ${type} ${about.slice(-6)} ${by} ${JSON.stringify(data)}`)
    .join('\n');
