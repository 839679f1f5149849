import { trajectoriesIn } from '../src/aftercare/index.ts';
import type { AllStates } from '../src/all.ts';
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
} from '../src/check-in/index.ts';
import { expectationsIn, supportKinds } from '../src/expectations/index.ts';
import { visitsByTime } from '../src/groups/index.ts';
import type { States } from '../src/guidance/index.ts';
import {
  aftercareShown,
  afterNoAnswer,
  agendaBetween,
  agendaShown,
  agreedFor,
  agreementShown,
  agreementsShown,
  alertsDue,
  alertsSent,
  appointmentShown,
  appointmentsAsideShown,
  appointmentsShown,
  askingNow,
  asksFor,
  awaysShown,
  balanceShown,
  beginning,
  cardShown,
  carryingShown,
  checklistShown,
  cravingNow,
  daysAheadShown,
  daysShown,
  draftShown,
  ending,
  envelopesShown,
  exchangesAsideShown,
  exchangesShown,
  gapWatch,
  givingHint,
  grantsOver,
  grantsShown,
  groupsShown,
  hardMoment,
  helpNow,
  hints,
  isHardDay,
  levelNow,
  lookShown,
  looksShown,
  mediaShown,
  meetingsAheadShown,
  missedShown,
  needsCardFor,
  needsCardShown,
  nextSteps,
  outsideLock,
  pageToOpen,
  peopleForAnswer,
  phasesToday,
  plannedShown,
  planShown,
  plansShown,
  reachableNow,
  seenBy,
  selfCareShown,
  shareHint,
  suggestions,
  taskShown,
  tasksAsideShown,
  tasksDoneShown,
  tasksShown,
  timeShown,
  toolsShown,
  trajectoryShown,
  visitShown,
  visitsAt,
  visitsShown,
  whysShown,
  winsShown,
  wouldSee,
} from '../src/guidance/index.ts';
import type { Line } from '../src/help-now/index.ts';
import { allById } from '../src/journal/by-id.ts';
import {
  anyReachable,
  changes,
  contactDue,
  coverage,
  firstThree,
  fullTable,
  ideasToAsk,
  knowEachOther,
  linksShown,
  reachable,
  SUPPORTS,
  summary,
  tiesListed,
  tiesShown,
  tiesSupporting,
} from '../src/network/index.ts';
import { measures } from '../src/network/measures/index.ts';
import {
  concernsKept,
  daysCounted,
  kindsKept,
  ownDates,
  setbacksByTime,
  timeInRecovery,
} from '../src/setbacks/index.ts';
import type { Now } from '../src/shared/index.ts';
import { DAY } from '../src/shared/index.ts';
import { grantsNow, sections } from '../src/sharing/index.ts';
import { looksByTime } from '../src/small-things/index.ts';
import { selfCareDomains, taskKinds } from '../src/tasks/index.ts';

/** What there is to look at: the states of all areas now and at an earlier moment, the lines, and the present. */
export interface Sight {
  readonly states: AllStates & Pick<States, 'networkNow'>;
  readonly earlier: AllStates & Pick<States, 'networkNow'>;
  readonly lines: readonly Line[];
  readonly now: Now;
}

/** Everything that a person is shown of a journal, by the name of the function that makes it. */
export type View = (sight: Sight) => unknown;

const ofNetwork: Readonly<Record<string, View>> = {
  tiesListed: ({ states }) => tiesListed(states.network),
  tiesShown: ({ states }) => tiesShown(states.network),
  tiesSupporting: ({ states, now }) => tiesSupporting(states.network, now),
  firstThree: ({ states }) => firstThree(states.network),
  ideasToAsk: ({ states }) => ideasToAsk(states.network),
  linksShown: ({ states }) => linksShown(states.network),
  knowEachOther: ({ states: { network } }) =>
    Object.keys(network.links).filter((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return knowEachOther(network, a, b) !== undefined;
    }),
  fullTable: ({ states }) => fullTable(states.network),
  contactDue: ({ states, now }) => contactDue(states.network, now),
  coverage: ({ states, now }) => coverage(states.network, now),
  reachable: ({ states, now }) =>
    [undefined, 'steady', 'watch', 'act'].map((level) =>
      reachable(
        states.network,
        now,
        level === 'steady' || level === 'watch' || level === 'act' ? { level } : {},
      ),
    ),
  anyReachable: ({ states, now }) => anyReachable(states.network, now),
  changes: ({ states, earlier }) => [
    changes(earlier.network, states.network),
    changes(states.network, earlier.network),
  ],
  summary: ({ states, earlier, now }) => summary(states.network, now, earlier.network),
  measures: ({ states, now }) => measures(states.network, now),
};

const ofCheckIn: Readonly<Record<string, View>> = {
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

/** Check-ins of somebody who chose a colour at this moment. */
const colouredAt = (phase: 'red' | 'green', level: 'act' | 'steady', { ms }: Now): AllStates['check-in'] => ({
  checkIns: [
    {
      id: '0190e000-0000-7000-8000-000000000001',
      at: ms,
      length: 'short',
      via: 'own',
      life: JSON.stringify('coloured'),
      answers: {},
      colour: { phase, level, at: ms, seq: 1 },
    },
  ],
  passed: [],
});

const redAt = (now: Now) => colouredAt('red', 'act', now);
const steadyAt = (now: Now) => colouredAt('green', 'steady', now);

const ofGuidance: Readonly<Record<string, View>> = {
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

const ofPlan: Readonly<Record<string, View>> = {
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
const ofSetbacks: Readonly<Record<string, View>> = {
  setbacksByTime: ({ states, now }) => setbacksByTime(states.setbacks, now),
};

const besideSetbacks: Readonly<Record<string, View>> = {
  concernsKept: ({ states }) => concernsKept(states.setbacks),
  kindsKept: ({ states }) => kindsKept(states.setbacks),
  ownDates: ({ states }) => ownDates(states.setbacks),
  daysCounted: ({ states, now }) => daysCounted(states.setbacks, now),
  timeInRecovery: ({ states, now }) => timeInRecovery(states.setbacks, now),
  hardMoment: ({ states, lines, now }) => hardMoment(states, lines, now),
  cravingNow: ({ states, lines, now }) => cravingNow(states, lines, now),
  winsShown: ({ states, now }) => winsShown(states, now),
};

/** Of every tie, asked by its id: who is shown nowhere gets what nobody gets. */
const ofEachTie = (
  { states }: Sight,
  view: (tie: string) => unknown,
): readonly (readonly [string, unknown])[] =>
  Object.values(states.network.ties).map(({ id, hidden }) => [hidden ? 'hidden' : id, view(id)]);

const ofTwo: Readonly<Record<string, View>> = {
  agreementsShown: ({ states, now }) => agreementsShown(states, now),
  agreementShown: ({ states, now }) =>
    expectationsIn(states.expectations).map(({ id }) => agreementShown(states, id, now)),
  agreedFor: ({ states, now }) =>
    supportKinds.map((need) => reachableNow(states, now, { agreed: agreedFor(states, need, now) })),
  askingNow: (sight) => ofEachTie(sight, (tie) => askingNow(sight.states, tie, sight.now)),
  asksFor: (sight) => ofEachTie(sight, (tie) => asksFor(sight.states, tie, sight.now)),
  needsCardFor: (sight) => ofEachTie(sight, (tie) => needsCardFor(sight.states, tie)),
  needsCardShown: ({ states }) => needsCardShown(states),
  shareHint: ({ states, now }) => shareHint(states, now),
  balanceShown: ({ states, now }) => balanceShown(states, now),
  carryingShown: ({ states, now }) => carryingShown(states, now),
  exchangesShown: ({ states }) => exchangesShown(states),
  exchangesAsideShown: ({ states }) => exchangesAsideShown(states, 100),
  givingHint: ({ states, now }) =>
    // Few lives are at *steady* when they are looked at: what such a day would bring is looked at beside it.
    [states, { ...states, 'check-in': steadyAt(now) }].map((one) => givingHint(one, now)),
  groupsShown: ({ states, now }) => groupsShown(states, now),
  meetingsAheadShown: ({ states, now }) => meetingsAheadShown(states, now, 62),
  visitsShown: ({ states }) => visitsShown(states),
  visitShown: ({ states }) => visitsByTime(states.groups).map(({ id }) => visitShown(states, id)),
  visitsAt: (sight) => ofEachTie(sight, (tie) => visitsAt(sight.states, tie, 100)),
  plannedShown: ({ states }) => plannedShown(states, '2000-01-01'),
  whysShown: ({ states }) => whysShown(states),
  looksShown: ({ states }) => looksShown(states, 100),
  lookShown: ({ states }) => looksByTime(states['small-things']).map(({ id }) => lookShown(states, id)),
};

const ofAftercare: Readonly<Record<string, View>> = {
  aftercareShown: ({ states, now }) => aftercareShown(states, now, 50),
  trajectoryShown: ({ states, now }) =>
    trajectoriesIn(states.aftercare).map(({ id }) => trajectoryShown(states, id, now)),
  gapWatch: ({ states, now }) => gapWatch(states, now),
};

/** What the person may want to think about, for them alone: a setback is one of its reasons (A7). */
const forThePerson: Readonly<Record<string, View>> = {
  suggestions: ({ states, now }) =>
    // Few lives are at *act* when they are looked at: what such a day would bring is looked at beside it.
    [states, { ...states, 'check-in': redAt(now) }].map((one) => suggestions(one, now)),
};

const ofAgenda: Readonly<Record<string, View>> = {
  agendaShown: ({ states, now }) => agendaShown(states, now, 50),
  agendaBetween: ({ states, now }) => agendaBetween(states, now.ms - 40 * DAY, now.ms + 40 * DAY, 100),
  appointmentsShown: ({ states, now }) => appointmentsShown(states, now),
  appointmentsAsideShown: ({ states, now }) => appointmentsAsideShown(states, now, 50),
  appointmentShown: ({ states, now }) =>
    allById(states.agenda.appointments).map(({ id }) => appointmentShown(states, id, now)),
  timeShown: ({ states }) =>
    allById(states.agenda.appointments).flatMap(({ id, times }) =>
      times.map(({ on }) => timeShown(states, id, on)),
    ),
  missedShown: ({ states, now }) => missedShown(states, now),
  awaysShown: ({ states }) => awaysShown(states),
};

const ofTasks: Readonly<Record<string, View>> = {
  tasksShown: ({ states, now }) => [undefined, ...taskKinds].map((kind) => tasksShown(states, now, kind)),
  selfCareShown: ({ states, now }) => selfCareDomains.map((domain) => selfCareShown(states, now, domain)),
  tasksDoneShown: ({ states, now }) => tasksDoneShown(states, now),
  tasksAsideShown: ({ states, now }) => tasksAsideShown(states, now),
  taskShown: ({ states, now }) => allById(states.tasks.tasks).map(({ id }) => taskShown(states, id, now)),
  checklistShown: ({ states }) => [
    checklistShown(states),
    ...allById(states.tasks.checklists).map(({ id }) => checklistShown(states, id)),
  ],
};

/**
 * The views that show a setback, the hint to give something, which is silent for two weeks after one (R4), and the
 * suggestion of more help, which names it (A7); both are made for nobody else. Every other view is the same with and
 * without it (L1, L3).
 */
export const viewsOfSetbacks: readonly string[] = [
  ...Object.keys(ofSetbacks),
  'givingHint',
  ...Object.keys(forThePerson),
];

const ofSharing: Readonly<Record<string, View>> = {
  grantsShown: ({ states, now }) => grantsShown(states, now),
  grantsOver: ({ states, now }) => grantsOver(states, now),
  envelopesShown: ({ states }) => envelopesShown(states),
  wouldSee: (sight) =>
    sections.map((section) => {
      const wish = {
        audience: 'professional',
        purpose: 'support',
        sections: [section],
        until: '2100-01-01',
      } as const;
      return ofEachTie(sight, (tie) => wouldSee(sight.states, { ...wish, tie }, sight.now));
    }),
  seenBy: ({ states, now }) => grantsNow(states.sharing, now).map(({ id }) => seenBy(states, id, now)),
};

export const views: Readonly<Record<string, View>> = {
  ...ofNetwork,
  ...ofCheckIn,
  ...ofGuidance,
  ...ofPlan,
  ...ofSetbacks,
  ...besideSetbacks,
  ...ofSharing,
  ...ofTwo,
  ...ofAftercare,
  ...forThePerson,
  ...ofAgenda,
  ...ofTasks,
};
