import { tiesListed } from '../../src/network/index.ts';
import { balanceWith, latestExchanges } from '../../src/reciprocity/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { withAreas } from '../other-areas.ts';
import type { Sight, View } from '../views/view.ts';
import type { Fault, World } from '../world.ts';

/** The world in which one view is another. */
const seeing = (world: World, name: string, view: View): World => ({
  ...world,
  views: { ...world.views, [name]: view },
});

const asBefore = (world: World, name: string, sight: Sight): unknown => world.views[name]?.(sight);

export const reciprocityFaults: readonly Fault[] = [
  {
    rule: 'R7',
    name: 'the balance comes with its figure',
    break: (world) =>
      seeing(world, 'balanceShown', (sight) => {
        const shown = asBefore(world, 'balanceShown', sight);
        return isRecord(shown) ? { ...shown, b: -0.4 } : shown;
      }),
  },
  {
    rule: 'R7',
    name: 'the balance is there without being opened',
    break: (world) =>
      seeing(world, 'balanceShown', (sight) => {
        const { reciprocity } = sight.states;
        return asBefore(world, 'balanceShown', {
          ...sight,
          states: { ...sight.states, reciprocity: { ...reciprocity, open: true } },
        });
      }),
  },
  {
    rule: 'R7',
    name: 'the balance is told of everybody, professionals and the dead included',
    break: (world) =>
      seeing(world, 'balanceShown', ({ states: { network, reciprocity }, now }) =>
        reciprocity.open
          ? {
              ties: tiesListed(network).map(({ id }) => ({
                who: id,
                balance: balanceWith(reciprocity, id, now),
              })),
            }
          : undefined,
      ),
  },
  {
    rule: 'R7',
    name: 'the summary on paper tells who got most',
    break: (world) =>
      seeing(world, 'summary', (sight) => [
        asBefore(world, 'summary', sight),
        latestExchanges(sight.states.reciprocity, 1).length,
      ]),
  },
  {
    rule: 'R7',
    name: 'who gave lately stands first among those to call',
    break: (world) =>
      seeing(world, 'reachable', (sight) => [
        latestExchanges(sight.states.reciprocity, 1).at(-1)?.with,
        asBefore(world, 'reachable', sight),
      ]),
  },
  {
    rule: 'R7',
    name: 'a tie may note what they gave',
    break: (world) => {
      const area = world.areas[8];
      const handlers = area.handlers.map((one) =>
        one.entryType.type === 'exchange.noted'
          ? { ...one, entryType: { ...one.entryType, writers: [{ by: 'tie', via: ['carried'] } as const] } }
          : one,
      );
      return withAreas(world, { reciprocity: { ...area, handlers } });
    },
  },
];
