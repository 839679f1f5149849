import type { CheckInState } from '../../src/check-in/index.ts';
import { checkInsIn } from '../../src/check-in/index.ts';
import type { Fault, World } from '../world.ts';

const answersIn = (state: CheckInState): readonly number[] =>
  checkInsIn(state).flatMap(({ answers }) => Object.values(answers).map((answer) => answer ?? 0));

const HOUR = 3_600_000;

export const checkInFaults: readonly Fault[] = [
  {
    rule: 'C1',
    name: 'a view adds answers up',
    break: (world) => ({
      ...world,
      views: {
        ...world.views,
        total: ({ states }) => answersIn(states['check-in']).reduce((sum, answer) => sum + answer, 0),
      },
    }),
  },
  {
    rule: 'C1',
    name: 'many heavy answers bring other next steps',
    break: (world) => ({
      ...world,
      views: {
        ...world.views,
        nextSteps: (sight) => {
          const heavy = answersIn(sight.states['check-in']).filter((answer) => answer > 3).length;
          return heavy > 3 ? ['more-help'] : world.views.nextSteps?.(sight);
        },
      },
    }),
  },
  {
    rule: 'C1',
    name: 'a trend shows the mean of the answers',
    break: (world) => {
      const trends: World['trends'] = (state, now, weeks) =>
        world.trends(state, now, weeks).map((trend) => ({
          ...trend,
          weeks: trend.weeks.map((week) => {
            const mean = week.answers.reduce((sum, answer) => sum + answer, 0) / week.answers.length;
            return { ...week, ...(week.answers.length > 0 && { mean }) };
          }),
        }));
      return { ...world, trends };
    },
  },
  {
    rule: 'C1',
    name: 'the trend of one question looks at all of them',
    break: (world) => {
      const trends: World['trends'] = (state, now, weeks) => {
        const all = world.trends(state, now, weeks);
        return all.map((trend) => ({ ...trend, words: all[0]?.words ?? trend.words }));
      };
      return { ...world, trends };
    },
  },
  {
    rule: 'C3',
    name: 'heavy answers colour the day',
    break: (world) => ({
      ...world,
      currentLevel: (state, now) => (answersIn(state).includes(5) ? 'act' : world.currentLevel(state, now)),
    }),
  },
  {
    rule: 'C3',
    name: 'act lasts an hour longer',
    break: (world) => ({
      ...world,
      currentLevel: (state, now) =>
        world.currentLevel(state, now) ?? (wasAct(world, state, now, HOUR) ? 'act' : undefined),
    }),
  },
  {
    rule: 'C3',
    name: 'act ends at midnight',
    break: (world) => ({
      ...world,
      currentLevel: (state, now) => {
        const level = world.currentLevel(state, now);
        const dates = new Intl.DateTimeFormat('en', { timeZone: now.zone, dateStyle: 'short' });
        const chosen = checkInsIn(state).flatMap(({ colour }) => colour ?? []);
        const today = chosen.some(({ at }) => dates.format(at) === dates.format(now.ms));
        return level === 'act' && !today ? undefined : level;
      },
    }),
  },
  {
    rule: 'C3',
    name: '"it passed" ends nothing',
    break: (world) => ({
      ...world,
      currentLevel: (state, now) => world.currentLevel({ ...state, passed: [] }, now),
    }),
  },
  {
    rule: 'C4',
    name: 'the end of a check-in says thank you and nothing else',
    break: (world) => ({
      ...world,
      ending: (...given) => ({ ...world.ending(...given), people: [], open: [] }),
    }),
  },
  {
    rule: 'C4',
    name: 'an act day asks a question first',
    break: (world) => ({ ...world, ending: (...given) => ({ ...world.ending(...given), atOnce: false }) }),
  },
  {
    rule: 'C10',
    name: 'a fifth answer on 7 shows the lines, and the suicide line somewhere else',
    break: (world) => ({
      ...world,
      peopleForAnswer: (...given) => {
        const shown = world.peopleForAnswer(...given);
        return shown && { ...shown, suicide: [] };
      },
    }),
  },
  {
    rule: 'C10',
    name: 'people come after the check-in was closed, not with the tap',
    break: (world) => ({
      ...world,
      peopleForAnswer: (states, ...rest) =>
        Object.values(states['check-in']?.checkIns ?? {}).some(({ life }) => life === '"closed"')
          ? world.peopleForAnswer(states, ...rest)
          : undefined,
    }),
  },
  {
    rule: 'C10',
    name: 'a fourth answer counts as a fifth',
    break: (world) => ({
      ...world,
      peopleForAnswer: (states, lines, now, item, answer) =>
        world.peopleForAnswer(states, lines, now, item, answer === 4 ? 5 : answer),
    }),
  },
  {
    rule: 'C10',
    name: 'who is not called on a hard day is shown',
    break: (world) => ({
      ...world,
      peopleForAnswer: (states, lines, now, item, answer) => {
        const shown = world.peopleForAnswer(states, lines, now, item, answer);
        const { people } = world.helpNow(states, lines, now).someone;
        return shown && { ...shown, people };
      },
    }),
  },
];

/** Whether an act day held some time ago. */
const wasAct = (
  world: World,
  state: CheckInState,
  now: { readonly ms: number; readonly zone: string },
  ago: number,
): boolean => world.currentLevel(state, { ...now, ms: now.ms - ago }) === 'act';
