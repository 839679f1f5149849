import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { attempts } from '../arbitrary.ts';
import { journalOf, play, START, unasked } from '../play.ts';
import { onRandom } from '../trial.ts';
import { withoutWorld } from '../without-world.ts';
import type { Proof, World } from '../world.ts';

/** Everything that the core makes of some attempts, as text: the same on every machine, at every hour. */
export const allThatIsMade = (world: World, list: Parameters<typeof play>[1]): string => {
  const { entries, ms } = play(world, list);
  const journal = journalOf(world, [...entries, ...unasked(world, list, 5)]);
  const then = world.foldUntil(journal, world.areas, START + (ms - START) / 2);
  return JSON.stringify([entries, world.fold(journal, world.areas), then, world.toFile(journal)]);
};

export const purityProofs: readonly Proof[] = [
  {
    rule: 'J9',
    says: 'the core works in a world without clock, chance, page, network or storage',
    run(world, effort) {
      return onRandom(
        fc.property(attempts(20), (list) => {
          const made = allThatIsMade(world, list);
          deepStrictEqual(
            withoutWorld(() => allThatIsMade(world, list)),
            made,
          );
        }),
        Math.ceil(effort / 2),
      );
    },
  },
];
