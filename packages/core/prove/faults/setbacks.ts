import type { AllStates } from '../../src/all.ts';
import { allById } from '../../src/journal/by-id.ts';
import type { Area } from '../../src/journal/index.ts';
import { dayNumber } from '../../src/shared/index.ts';
import { withAreas } from '../other-areas.ts';
import { attemptId } from '../play.ts';
import type { Sight } from '../views/view.ts';
import type { Fault, World } from '../world.ts';

const setbacksIn = ({ setbacks }: AllStates) => allById(setbacks.setbacks);

/** A world in which one view is another once there is a setback. */
const seeing = (world: World, name: string, other: (sight: Sight, usual: unknown) => unknown): World => ({
  ...world,
  views: {
    ...world.views,
    [name]: (sight) => {
      const usual = world.views[name]?.(sight);
      return setbacksIn(sight.states).length > 0 ? other(sight, usual) : usual;
    },
  },
});

/** The area of setbacks in which noting one does something more. */
const noting = <Name extends string, S>(area: Area<Name, S>, more: (state: S) => S): Area<Name, S> => ({
  ...area,
  handlers: area.handlers.map((handler) =>
    handler.entryType.type === 'setback.noted'
      ? {
          ...handler,
          apply(state, entry, own) {
            const after = handler.apply(state, entry, own);
            return after === 'schema' || after === 'structure' ? after : more(after);
          },
        }
      : handler,
  ),
});

/** The area of setbacks in which the period that was written last is the only one. */
const onlyTheLast = (area: World['areas'][4]): World['areas'][4] => ({
  ...area,
  handlers: area.handlers.map((handler) =>
    handler.entryType.type === 'own-date.set'
      ? {
          ...handler,
          apply(state, entry, own) {
            const after = handler.apply(state, entry, own);
            if (after === 'schema' || after === 'structure') return after;
            return { ...after, ownDates: allById(after.ownDates).filter(({ id }) => id === entry.about) };
          },
        }
      : handler,
  ),
});

const setbacksOf = (world: World) => world.areas[4];

export const setbackFaults: readonly Fault[] = [
  ...(['L1', 'X3'] as const).map((rule) => ({
    rule,
    name: 'a new own date takes earlier days away',
    break: (world: World) => withAreas(world, { setbacks: onlyTheLast(setbacksOf(world)) }),
  })),
  {
    rule: 'L1',
    name: 'a setback takes the own dates away',
    break: (world) =>
      withAreas(world, { setbacks: noting(setbacksOf(world), (state) => ({ ...state, ownDates: [] })) }),
  },
  {
    rule: 'L1',
    name: 'the days are counted from the last setback',
    break: (world) =>
      seeing(world, 'daysCounted', ({ states, now }, usual) => {
        const days = setbacksIn(states).flatMap(({ day }) => (day === null ? [] : [dayNumber(day)]));
        const since = Math.floor(now.ms / 86_400_000) - Math.max(...days, 0);
        return Math.min(Number(usual), since);
      }),
  },
  {
    rule: 'L1',
    name: 'a setback hides the time in recovery',
    break: (world) =>
      withAreas(world, { setbacks: noting(setbacksOf(world), (state) => ({ ...state, timeShown: false })) }),
  },
  {
    rule: 'L1',
    name: 'a setback leaves less room for wins',
    break: (world) => seeing(world, 'winsShown', (_, wins) => (Array.isArray(wins) ? wins.slice(1) : wins)),
  },
  {
    rule: 'L1',
    name: 'a setback colours the day red',
    break: (world) => seeing(world, 'levelNow', () => 'act'),
  },
  {
    rule: 'L3',
    name: 'the summary tells that something happened',
    break: (world) => seeing(world, 'summary', (_, summary) => [summary, 'something happened']),
  },
  {
    rule: 'L3',
    name: 'whoever agreed to alerts hears of a setback',
    break: (world) =>
      seeing(world, 'alertsDue', ({ states }) =>
        Object.keys(states.network.ties).map((tie) => ({ tie, key: 'setback' })),
      ),
  },
  {
    rule: 'L3',
    name: 'what was written about a setback is in the page for others',
    break: (world) =>
      seeing(world, 'tiesShown', ({ states }, ties) => [ties, setbacksIn(states).map(({ words }) => words)]),
  },
  {
    rule: 'L3',
    name: 'a setback comes with a message to the first tie',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) => {
        const done = world.record(state, areas, drafts, context);
        const [first] = drafts;
        if (!done.ok || first?.type !== 'setback.noted') return done;
        const message = {
          ...first,
          id: attemptId(8, 8),
          type: 'contact.noted',
          data: { channel: 'message' },
        };
        const more = done.value.entries.map((entry) => ({ ...entry, ...message }));
        return { ...done, value: { ...done.value, entries: [...done.value.entries, ...more] } };
      };
      return { ...world, record };
    },
  },
  {
    rule: 'L3',
    name: 'somebody else may write down that it happened',
    break: (world) => {
      const area = setbacksOf(world);
      const handlers = area.handlers.map((handler) => ({
        ...handler,
        entryType: {
          ...handler.entryType,
          writers: [...handler.entryType.writers, { by: 'tie' as const, via: ['own' as const] }],
        },
      }));
      return withAreas(world, { setbacks: { ...area, handlers } });
    },
  },
];
