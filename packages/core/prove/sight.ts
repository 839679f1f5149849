import fc from 'fast-check';
import type { Played } from './play.ts';
import { journalOf, START, ZONE } from './play.ts';
import type { Sight } from './views/view.ts';
import type { World } from './world.ts';

/** A moment to look from, and how far back: shares of the time that a life took, in thousandths. */
export interface Wanted {
  readonly now: number;
  readonly back: number;
}

/** A few moments of a life; the first is its end. */
export const sights: fc.Arbitrary<readonly Wanted[]> = fc
  .array(fc.record({ now: fc.integer({ min: -200, max: 1200 }), back: fc.nat(1000) }), {
    minLength: 2,
    maxLength: 3,
  })
  .map((list) => [{ now: 1000, back: 500 }, ...list]);

/** What is to be seen of a life from one moment, and from an earlier one. */
export function sightOf(world: World, life: Played, { now, back }: Wanted): Sight {
  const journal = journalOf(world, life.entries);
  const ms = Math.round(START + ((life.ms - START) * now) / 1000);
  const networkNow = world.fold(journal, world.areas).areas.network;
  const until = (t: number) => ({ ...world.foldUntil(journal, world.areas, t).areas, networkNow });
  return {
    states: until(ms),
    earlier: until(ms - ((life.ms - START) * back) / 1000),
    lines: world.linesFor('nl', []).lines,
    now: { ms, zone: ZONE },
  };
}
