import {
  checkInsByTime,
  checkInsIn,
  checkInsSince,
  coloursSince,
  currentColour,
  currentLevel,
  currentPhase,
  due,
  openCheckIn,
  remindsNow,
} from '../../src/check-in/index.ts';
import {
  afterNoAnswer,
  alertsDue,
  alertsSent,
  beginning,
  cardShown,
  cravingNow,
  daysAheadShown,
  daysShown,
  draftShown,
  ending,
  hardMoment,
  helpNow,
  hints,
  isHardDay,
  levelNow,
  mediaShown,
  nextSteps,
  outsideLock,
  pageToOpen,
  peopleForAnswer,
  phasesToday,
  planShown,
  plansShown,
  reachableNow,
  toolsShown,
  winsShown,
} from '../../src/guidance/index.ts';
import { SUPPORTS } from '../../src/network/index.ts';
import {
  concernsKept,
  daysCounted,
  kindsKept,
  ownDates,
  setbacksByTime,
  timeInRecovery,
} from '../../src/setbacks/index.ts';
import { DAY } from '../../src/shared/index.ts';
import { redAt } from './coloured-days.ts';
import type { View } from './view.ts';

export const ofCheckIn: Readonly<Record<string, View>> = {
  checkInsByTime: ({ states }) => checkInsByTime(states['check-in']),
  checkInsIn: ({ states }) => checkInsIn(states['check-in']),
  checkInsSince: ({ states, now }) => checkInsSince(states['check-in'], now.ms - 7 * DAY),
  coloursSince: ({ states, now }) => coloursSince(states['check-in'], now.ms - 7 * DAY),
  currentColour: ({ states, now }) => currentColour(states['check-in'], now),
  currentLevel: ({ states, now }) => currentLevel(states['check-in'], now),
  currentPhase: ({ states, now }) => currentPhase(states['check-in'], now),
  due: ({ states, now }) => due(states['check-in'], now),
  openCheckIn: ({ states, now }) => openCheckIn(states['check-in'], now),
  remindsNow: ({ states, now }) => remindsNow(states['check-in'], now),
};

export const ofGuidance: Readonly<Record<string, View>> = {
  levelNow: ({ states, now }) => levelNow(states, now),
  isHardDay: ({ states, now }) => isHardDay(states, now),
  alertsDue: ({ states, now }) =>
    // Few lives are at *act* when they are looked at: what such a day would bring is looked at beside it.
    [states, { ...states, 'check-in': redAt(now) }].map((one) => alertsDue(one, now)),
  alertsSent: ({ states }) => alertsSent(states),
  beginning: ({ states }) => beginning(states),
  hints: ({ states, now }) => hints(states, now),
  nextSteps: ({ states, now }) => nextSteps(states, now),
  reachableNow: ({ states, now }) => [
    reachableNow(states, now, { hard: true }),
    ...SUPPORTS.map((need) => reachableNow(states, now, { need })),
  ],
  helpNow: ({ states, lines, now }) => helpNow(states, lines, now),
  afterNoAnswer: ({ states, lines, now }) => afterNoAnswer(states, lines, now),
  peopleForAnswer: ({ states, lines, now }) => peopleForAnswer(states, lines, now, 1, 5),
  ending: ({ states, lines, now }) =>
    checkInsIn(states['check-in']).map(({ id }) => ending(states, lines, now, id)),
};

export const ofPlan: Readonly<Record<string, View>> = {
  phasesToday: ({ states }) => phasesToday(states),
  pageToOpen: ({ states, now }) => pageToOpen(states, now),
  plansShown: ({ states }) => plansShown(states),
  planShown: ({ states }) => planShown(states),
  draftShown: ({ states }) => draftShown(states),
  toolsShown: ({ states }) => toolsShown(states),
  mediaShown: ({ states }) => mediaShown(states),
  daysShown: ({ states }) => daysShown(states),
  daysAheadShown: ({ states, now }) => daysAheadShown(states, now, 62),
  cardShown: ({ states }) => cardShown(states),
  outsideLock: ({ states }) => outsideLock(states),
};

/** What a person looks back on by themselves: nothing of it is made for anybody else (L3). */
export const ofSetbacks: Readonly<Record<string, View>> = {
  setbacksByTime: ({ states, now }) => setbacksByTime(states.setbacks, now),
};

export const besideSetbacks: Readonly<Record<string, View>> = {
  concernsKept: ({ states }) => concernsKept(states.setbacks),
  kindsKept: ({ states }) => kindsKept(states.setbacks),
  ownDates: ({ states }) => ownDates(states.setbacks),
  daysCounted: ({ states, now }) => daysCounted(states.setbacks, now),
  timeInRecovery: ({ states, now }) => timeInRecovery(states.setbacks, now),
  hardMoment: ({ states, lines, now }) => hardMoment(states, lines, now),
  cravingNow: ({ states, lines, now }) => cravingNow(states, lines, now),
  winsShown: ({ states, now }) => winsShown(states, now),
};
