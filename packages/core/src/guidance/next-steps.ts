import type { Wish } from '../check-in/index.ts';
import { checkInsSince, openCheckIn, remindsNow, wishOf } from '../check-in/index.ts';
import type { Channel, Support } from '../network/index.ts';
import { canBeCalled, ideasToAsk, RINGS, stepsNow, tiesListed, tiesSupporting } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import { DAY, wallTime } from '../shared/time.ts';
import { beginning } from './beginning.ts';
import type { Place } from './place.ts';
import { addPlace, checkInPlace, helpNowPlace, peoplePlace, someonePlace, tiePlace } from './place.ts';
import { planPage } from './plan-page.ts';
import type { Reachable, ReachableNowOptions } from './reachable.ts';
import { reachableNow } from './reachable.ts';
import type { States } from './states.ts';
import { levelNow } from './states.ts';
import { stepsOfAftercare } from './steps-of-aftercare.ts';

/** What somebody can do now. */
export const nextStepKeys = [
  'call-someone',
  'help-now',
  'open-plan',
  'go-on',
  'check-in',
  'send-the-ask',
  'ask-someone',
  'write-someone-down',
  'see-your-people',
  'see-appointment',
  'answer-proposal',
  'plan-contact',
  'hold-review',
  'look-again',
  'fill-checklist',
  'welcome-back',
] as const;
export type NextStepKey = (typeof nextStepKeys)[number];

/** Why this is among the next steps. */
export const nextStepReasons = [
  'act-day',
  'watch-day',
  'you-want-to-talk',
  'you-want-a-visit',
  'you-want-practical-help',
  'you-want-more-help',
  'left-today',
  'your-rhythm',
  'written-before',
  'not-asked-yet',
  'nobody-yet',
  'always-there',
  'appointment-today',
  'answer-waits',
  'nothing-planned',
  'coming-week-empty',
  'review-due',
  'date-to-look-again',
  'treatment-ends',
  'back-after-long',
] as const;
export type NextStepReason = (typeof nextStepReasons)[number];

/** One thing to do now (X4), with its reason and where it leads. */
export interface NextStep {
  readonly key: NextStepKey;
  readonly reason: NextStepReason;
  readonly place: Place;
  /** Who to call or write to, where the step is about somebody. */
  readonly person?: Reachable;
}

const MOST_STEPS = 3;

/**
 * What can be done now (X4), over all areas that are loaded: at most three, each with its reason, never none (X2). On an
 * *act* day there are only people, help and the plan's own page. Otherwise people come first on a *watch* day, with that
 * day's page of the plan, and where the person asked for somebody; then what is today or waits for an answer; then what was
 * left or is due; then a first step into the network.
 */
export function nextSteps(states: States, now: Now): readonly NextStep[] {
  const level = levelNow(states, now);
  const help: NextStep = { key: 'help-now', reason: 'act-day', place: helpNowPlace };
  if (level === 'act') {
    const page = planPage(states, now, 'act-day');
    const people = toCall(states, now).slice(0, MOST_STEPS - 1 - page.length);
    return [...people.map((person) => call(person, 'act-day')), help, ...page];
  }
  const steps = [
    ...(level === 'watch'
      ? [...someone(toCall(states, now), 'watch-day'), ...planPage(states, now, 'watch-day')]
      : []),
    ...forTheWish(states, now),
    ...stepsOfAftercare(states, now),
    ...forTheCheckIn(states, now),
    ...forTheNetwork(states, now),
    alwaysThere(states),
  ];
  const firstOfEach = steps.filter((step, at) => steps.findIndex((other) => isSame(other, step)) === at);
  return firstOfEach.slice(0, MOST_STEPS);
}

const isSame = (a: NextStep, b: NextStep): boolean => a.key === b.key && a.place.entity === b.place.entity;

const call = (person: Reachable, reason: NextStepReason): NextStep => ({
  key: 'call-someone',
  reason,
  place: someonePlace(person.id),
  person,
});

/** Who can be reached now, and called or written to from here: a step that ends at no number is none. */
const toCall = (states: States, now: Now, options: ReachableNowOptions = {}): readonly Reachable[] =>
  reachableNow(states, now, options).filter(canBeCalled);

/** The first who can be called, else the door behind which lines are open. */
const someone = ([person]: readonly Reachable[], reason: NextStepReason): readonly NextStep[] => [
  person ? call(person, reason) : { key: 'help-now', reason, place: someonePlace() },
];

/** What the answer to "what would help now?" leads to: the reason, and who can give that. */
const wanted: Readonly<
  Record<
    Exclude<Wish, 'nothing'>,
    { reason: NextStepReason; need?: Support; channel?: Channel; professional?: true }
  >
> = {
  talk: { reason: 'you-want-to-talk' },
  visit: { reason: 'you-want-a-visit', need: 'company', channel: 'visit' },
  practical: { reason: 'you-want-practical-help', need: 'practical' },
  'more-help': { reason: 'you-want-more-help', professional: true },
};

/** The wish of the last check-in of today. */
function forTheWish(states: States, now: Now): readonly NextStep[] {
  const today = wallTime(now.ms, now.zone).date;
  const last = checkInsSince(states['check-in'] ?? { checkIns: [], passed: [] }, now.ms - 2 * DAY).findLast(
    ({ at }) => wallTime(at, now.zone).date === today,
  );
  const wish = last && wishOf(last);
  if (!wish || wish === 'nothing') return [];
  const { reason, need, channel, professional } = wanted[wish];
  const people = toCall(states, now, need ? { need } : {});
  const fitting = people.filter(
    (one) =>
      (!channel || one.channels.includes(channel)) && (!professional || one.tie.nature === 'professional'),
  );
  return professional && fitting.length === 0
    ? [{ key: 'help-now', reason, place: helpNowPlace }]
    : someone(fitting.length > 0 ? fitting : people, reason);
}

function forTheCheckIn(states: States, now: Now): readonly NextStep[] {
  const checkIns = states['check-in'];
  if (!checkIns) return [];
  const left = openCheckIn(checkIns, now);
  if (left) return [{ key: 'go-on', reason: 'left-today', place: checkInPlace(left.id) }];
  return remindsNow(checkIns, now) ? [{ key: 'check-in', reason: 'your-rhythm', place: checkInPlace() }] : [];
}

/** The next step towards having people: writing one down, sending what was written, asking one. */
function forTheNetwork({ network }: States, now: Now): readonly NextStep[] {
  if (!network) return [];
  if (tiesListed(network).length === 0)
    return network.knowsNoOne ? [] : [{ key: 'write-someone-down', reason: 'nobody-yet', place: addPlace() }];
  const mayBeAsked = ideasToAsk(network)
    .filter((tie) => stepsNow(network, tie.id, now).includes('tie.asked'))
    .toSorted((a, b) => RINGS.indexOf(a.ring) - RINGS.indexOf(b.ring));
  const written = mayBeAsked.find((tie) => tie.draft);
  if (written) return [{ key: 'send-the-ask', reason: 'written-before', place: tiePlace(written.id, 'ask') }];
  // Whoever has somebody is not urged to ask one more.
  const idea = tiesSupporting(network, now).length === 0 ? mayBeAsked[0] : undefined;
  return idea ? [{ key: 'ask-someone', reason: 'not-asked-yet', place: tiePlace(idea.id, 'ask') }] : [];
}

const alwaysThere = (states: States): NextStep =>
  beginning(states)
    ? { key: 'help-now', reason: 'always-there', place: helpNowPlace }
    : { key: 'see-your-people', reason: 'always-there', place: peoplePlace };
