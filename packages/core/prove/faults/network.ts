import { mayBeAlerted } from '../../src/alerts/index.ts';
import type { Area } from '../../src/journal/index.ts';
import type { NetworkState } from '../../src/network/index.ts';
import { success } from '../../src/shared/index.ts';
import { withAreas } from '../other-areas.ts';
import { withRegion } from '../other-charts.ts';
import type { Fault, World } from '../world.ts';

/** The world with one guard of the tie's chart letting everything through. */
const unguarded = (world: World, ...guards: readonly string[]): World => ({
  ...world,
  charts: {
    ...world.charts,
    tie: world.charts.tie.provide({ guards: Object.fromEntries(guards.map((name) => [name, () => true])) }),
  },
});

/** The world with another network area in it. */
const withNetwork = (
  world: World,
  change: (area: World['areas'][0]) => Area<'network', NetworkState>,
): World => withAreas(world, { network: change(world.areas[0]) });

/** The world in which one type of entry of the network is treated in another way. */
const treating = (
  world: World,
  type: string,
  change: (handler: World['areas'][0]['handlers'][number]) => World['areas'][0]['handlers'][number],
): World =>
  withNetwork(world, (area) => ({
    ...area,
    handlers: area.handlers.map((one) => (one.entryType.type === type ? change(one) : one)),
  }));

export const networkFaults: readonly Fault[] = [
  {
    rule: 'N6',
    name: 'who refused may be asked again once the tie was ended and opened again',
    break: (world) => unguarded(world, 'nobody refused'),
  },
  {
    rule: 'N6',
    name: 'a wish to make it right is a way to ask again',
    break: (world) => unguarded(world, 'the wish is there, and nobody refused'),
  },
  {
    rule: 'N6',
    name: 'the smaller ask comes back',
    break: (world) => unguarded(world, 'a smaller ask is left'),
  },
  {
    rule: 'N6',
    name: '"do not ask again" is forgotten when the tie is opened again',
    break: (world) => ({
      ...world,
      charts: {
        ...world.charts,
        tie: withRegion(world.charts.tie, 'asking', (asking) => ({
          ...asking,
          on: { ...asking.on, 'tie.reopened': '.open' },
        })),
      },
    }),
  },
  {
    rule: 'N6',
    name: 'a refusal is heard only while an answer is waited for',
    break: (world) =>
      treating(world, 'tie.said-not-now', (handler) => ({
        ...handler,
        apply: (state, entry, own) =>
          /"life":"(asked|not-now)"/.test(state.ties[entry.about]?.life ?? '')
            ? handler.apply(state, entry, own)
            : 'structure',
      })),
  },
  {
    rule: 'N6',
    name: 'the chart hears no refusal from a tie that was put aside',
    break: (world) => ({
      ...world,
      charts: {
        ...world.charts,
        tie: ['asking', 'answer'].reduce(
          (chart, name) => withRegion(chart, name, ({ on: _, ...region }) => region),
          world.charts.tie,
        ),
      },
    }),
  },
  {
    rule: 'N6',
    name: 'recording takes an ask after a "not now"',
    break: (world) =>
      treating(world, 'tie.asked', (handler) => ({
        ...handler,
        judge: () => undefined,
        apply: (state, entry) => (state.ties[entry.about] ? state : 'structure'),
      })),
  },
  {
    rule: 'N6',
    name: 'a refusal may be corrected away',
    break: (world) =>
      treating(world, 'tie.said-not-now', (handler) => ({
        ...handler,
        entryType: { ...handler.entryType, correctable: true },
      })),
  },
  {
    rule: 'N6',
    name: 'whoever is an idea is suggested, whatever they answered',
    break: (world) => ({
      ...world,
      ideasToAsk: (state) => Object.values(state.ties).filter((tie) => tie.life.includes('"life":"idea"')),
    }),
  },
  {
    rule: 'N6',
    name: 'the summary says where everybody is in their life',
    break: (world) => ({
      ...world,
      views: { ...world.views, summary: ({ states }) => Object.values(states.network.ties) },
    }),
  },
  {
    rule: 'N7',
    name: 'the mark holds only from the day on which it was written',
    break: (world) =>
      treating(world, 'tie.shown-nowhere', (handler) => ({
        ...handler,
        entryType: { ...handler.entryType, timeless: false },
      })),
  },
  {
    rule: 'N7',
    name: 'a view leaves the mark unread',
    break: (world) => ({
      ...world,
      views: { ...world.views, tiesListed: ({ states }) => Object.values(states.network.ties) },
    }),
  },
  {
    rule: 'N7',
    name: 'whoever agreed is alerted',
    break: (world) => ({
      ...world,
      views: { ...world.views, alertsDue: ({ states, now }) => [...mayBeAlerted(states.alerts, now)] },
    }),
  },
  {
    rule: 'N7',
    name: 'a new ring brings the tie back',
    break: (world) =>
      treating(world, 'tie.moved', (handler) => ({
        ...handler,
        apply(state, entry, own) {
          const tie = state.ties[entry.about];
          if (!tie) return 'structure';
          const { hidden: _, ...shown } = tie;
          return handler.apply({ ...state, ties: { ...state.ties, [tie.id]: shown } }, entry, own);
        },
      })),
  },
  {
    rule: 'N7',
    name: 'a part of the name finds the tie',
    break: (world) => ({
      ...world,
      findHidden: (state, typed) => {
        const part = typed.normalize('NFC').trim().toLowerCase();
        const names = (name: string) => name.normalize('NFC').trim().toLowerCase();
        return Object.values(state.ties).filter(
          (tie) => tie.hidden && part !== '' && names(tie.name).startsWith(part),
        );
      },
    }),
  },
  {
    rule: 'N7',
    name: 'who is shown nowhere may be asked',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) => {
        const done = world.record(state, areas, drafts, context);
        const asks = drafts.every(({ type }) => type.startsWith('tie.asked'));
        return done.ok || !asks ? done : success({ entries: [], state });
      };
      return { ...world, record };
    },
  },
];
