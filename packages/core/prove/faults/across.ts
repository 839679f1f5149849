import { checkInOf } from '../../src/check-in/index.ts';
import { allById } from '../../src/journal/by-id.ts';
import type { Area } from '../../src/journal/index.ts';
import { setbackOf } from '../../src/setbacks/index.ts';
import { failure, wallTime } from '../../src/shared/index.ts';
import { withAreas } from '../other-areas.ts';
import { withRegion } from '../other-charts.ts';
import type { Fault, World } from '../world.ts';

/** A copy of an area in which one type of entry does something else. */
const treating = <Name extends string, S>(
  area: Area<Name, S>,
  type: string,
  apply: (state: S, about: string) => S,
): Area<Name, S> => ({
  ...area,
  handlers: area.handlers.map((handler) =>
    handler.entryType.type === type
      ? {
          ...handler,
          apply(state, entry, own) {
            const after = handler.apply(state, entry, own);
            return after === 'schema' || after === 'structure' ? after : apply(after, entry.about);
          },
        }
      : handler,
  ),
});

const withoutKey = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

/** A world in which nobody is behind the third door when `isAway` says so. */
const nobodyWhen = (world: World, isAway: (...given: Parameters<World['helpNow']>) => boolean): World => ({
  ...world,
  helpNow: (...given) => {
    const help = world.helpNow(...given);
    return isAway(...given) ? { ...help, someone: { ...help.someone, open: [] } } : help;
  },
});

export const acrossFaults: readonly Fault[] = [
  {
    rule: 'X1',
    name: 'the screen of a hard moment lists nobody at night',
    break: (world) => ({
      ...world,
      hardMoment: (states, lines, now) => {
        const moment = world.hardMoment(states, lines, now);
        const night = wallTime(now.ms, now.zone).minutes < 6 * 60;
        return night ? { ...moment, someone: { ...moment.someone, open: [] } } : moment;
      },
    }),
  },
  {
    rule: 'X1',
    name: 'a craving lists lines only where people can be reached',
    break: (world) => ({
      ...world,
      cravingNow: (states, lines, now) => {
        const shown = world.cravingNow(states, lines, now);
        return shown.someone.people.length > 0
          ? shown
          : { ...shown, someone: { ...shown.someone, open: [] } };
      },
    }),
  },
  {
    rule: 'X2',
    name: 'after a setback there is no room for another',
    break: (world) => {
      const area = world.areas[4];
      const handlers = area.handlers.map((handler): (typeof area.handlers)[number] => ({
        ...handler,
        apply(state, entry, own) {
          const isAnother = !setbackOf(state, entry.about) && allById(state.setbacks).length > 0;
          return entry.type === 'setback.noted' && isAnother ? 'structure' : handler.apply(state, entry, own);
        },
      }));
      return withAreas(world, { setbacks: { ...area, handlers } });
    },
  },
  {
    rule: 'X1',
    name: 'at Christmas nobody listens',
    break: (world) =>
      nobodyWhen(world, (_states, _lines, { ms, zone }) => wallTime(ms, zone).date.endsWith('-12-25')),
  },
  {
    rule: 'X1',
    name: 'in the hour that the clock repeats nobody listens',
    break: (world) =>
      nobodyWhen(world, (_states, _lines, { ms }) => ms === Date.parse('2027-10-31T02:00:00+01:00')),
  },
  {
    rule: 'X1',
    name: 'somebody whose people all died finds no line',
    break: (world) =>
      nobodyWhen(world, ({ network }) => {
        const ties = Object.values(network?.ties ?? {});
        return ties.length > 0 && ties.every(({ life }) => life.includes('"died"'));
      }),
  },
  {
    rule: 'X1',
    name: 'the only lines are 112 and 113',
    break: (world) => ({
      ...world,
      linesFor: (...given) => {
        const found = world.linesFor(...given);
        return { ...found, lines: found.lines.filter(({ role }) => role === 'danger' || role === 'suicide') };
      },
    }),
  },
  {
    rule: 'X2',
    name: 'a tie that ended is never opened again',
    break: (world) => ({
      ...world,
      charts: {
        ...world.charts,
        tie: withRegion(world.charts.tie, 'life', (life) => ({
          ...life,
          on: {},
          states: { ...life.states, ended: {} },
        })),
      },
    }),
  },
  {
    rule: 'X2',
    name: 'a calm day has no next step',
    break: (world) => ({
      ...world,
      nextSteps: (states, now) => world.nextSteps(states, now).filter(({ reason }) => reason === 'act-day'),
    }),
  },
  {
    rule: 'X2',
    name: 'somebody with a tie can add nobody else',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) => {
        const full = state.seq > 3 && drafts.some(({ type }) => type === 'tie.added');
        return full
          ? failure({ rule: 'N14', key: 'full', allowed: [] })
          : world.record(state, areas, drafts, context);
      };
      return { ...world, record };
    },
  },
  {
    rule: 'X3',
    name: 'who ended takes the contacts along',
    break: (world) =>
      withAreas(world, {
        network: treating(world.areas[0], 'tie.ended', (state, about) => ({
          ...state,
          contacts: withoutKey(state.contacts, about),
        })),
      }),
  },
  {
    rule: 'X3',
    name: 'a red day begins the counting of check-ins anew',
    break: (world) =>
      withAreas(world, {
        'check-in': treating(world.areas[1], 'check-in.coloured', (state, about) => {
          const one = checkInOf(state, about);
          return one?.colour?.level === 'act' ? { ...state, checkIns: [one] } : state;
        }),
      }),
  },
  {
    rule: 'X3',
    name: '"I know no one" wipes the network',
    break: (world) =>
      withAreas(world, {
        network: treating(world.areas[0], 'network.knows-no-one', (state) => ({ ...state, ties: {} })),
      }),
  },
];
