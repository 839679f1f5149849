/** What the views give, in plain English, for who reads the stories. */

import type {
  Component,
  CourseNow,
  End,
  Intensity,
  SuggestionRule,
  Terms,
} from '@recovery-network/core/aftercare';
import { stretchOn } from '@recovery-network/core/aftercare';
import type { AppointmentKind } from '@recovery-network/core/agenda';
import type { NextStepKey, NextStepReason, TrajectoryShown } from '@recovery-network/core/guidance';
import { weekdayOf } from '@recovery-network/core/shared';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function day(date: string): string {
  const [year, month, n] = date.split('-').map(Number);
  return `${n} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

export const weekday = (date: string): string => `${DAYS[weekdayOf(date) - 1]} ${day(date)}`;

export const often: Readonly<Record<Intensity, string>> = {
  quarterly: 'every three months',
  monthly: 'every month',
  'two-weekly': 'every two weeks',
  weekly: 'every week',
  'twice-weekly': 'twice a week',
};

export const kinds: Readonly<Record<AppointmentKind, string>> = {
  individual: 'talk',
  group: 'group',
  'family-talks': 'talk with family',
  medication: 'talk about medicines',
  'mutual-aid': 'mutual-aid group',
  'community-care': 'care in the community',
  'self-care': 'taking care of oneself',
  practical: 'practical matters',
  'new-contacts': 'getting to know new people',
  leisure: 'free time',
  skills: 'practising skills',
  other: 'appointment',
};

const part = ({ kind, who, standIn, often: rhythm, until }: Component): string =>
  [
    kinds[kind],
    who && `with ${who}`,
    standIn && `(otherwise with ${standIn})`,
    rhythm && often[rhythm],
    until && `until ${day(until)}`,
  ]
    .filter(Boolean)
    .join(' ');

/** Terms as one line. */
export function terms({ what, steps = [], until, on, trial, reviewEvery, components = [] }: Terms): string {
  if (what === 'pause') return `a break until ${day(until ?? '')}`;
  if (what === 'rounding-off') return `finish together on ${day(on ?? '')}`;
  const rhythm = steps.map(({ often: one, weeks }) =>
    weeks === undefined ? often[one] : `${often[one]} for ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
  );
  return [
    ...(trial ? ['a trial of four weeks'] : []),
    rhythm.join(', then '),
    until === undefined ? 'without an end date' : `until ${day(until)}`,
    ...(reviewEvery === undefined ? [] : [`looking back together every ${reviewEvery} weeks`]),
    ...components.map(part),
  ].join('; ');
}

type Who = Readonly<Record<'mine' | 'theirs', string>>;

function course({ course: one, by, own }: CourseNow, who: Who, end: End | undefined): string {
  const name = by && who[by];
  switch (one) {
    case 'nothing':
      return 'Nothing is agreed yet.';
    case 'drafted':
      return 'Written down, not suggested yet.';
    case 'waiting':
      return 'Waiting until it begins.';
    case 'proposed':
      return `Suggested by ${name}.`;
    case 'countered':
      return `There is another idea, of ${name}.`;
    case 'not-agreed-yet':
      return 'Not agreed yet.';
    case 'agreed':
      return 'Agreed by both. It has not begun.';
    case 'running':
      return own ? 'Running, as a plan of one’s own.' : 'Running.';
    case 'under-review':
      return 'Running. They are looking back together.';
    case 'paused':
      return name ? `On pause, by ${name}.` : 'On pause, as both agreed.';
    case 'stopped':
      return `Stopped by ${name}.`;
    case 'transferred':
      return 'Goes on elsewhere.';
    case 'rounded-off':
      return end ? 'Finished together.' : 'Its last day has passed. Both can still make it longer.';
    case 'withdrawn':
      return `Taken back${name ? ` by ${name}` : ''}.`;
  }
}

/** How often it is today, and until when. */
function stretch({ now, current }: TrajectoryShown, today: string): readonly string[] {
  const one = current && now.course !== 'rounded-off' ? stretchOn(current.terms, today) : undefined;
  if (!one) return [];
  const until = one.until === undefined ? '' : `, until ${day(one.until)}`;
  return [
    one.from > today
      ? `From ${day(one.from)}: ${often[one.often]}${until}.`
      : `Now: ${often[one.often]}${until}.`,
  ];
}

const agreed = ({ now, current }: TrajectoryShown): string =>
  now.course === 'rounded-off' ? 'What it was' : current?.own ? 'Own plan' : 'Agreed';

/** A trajectory in words, as the view says it. */
export function trajectory(
  shown: TrajectoryShown,
  who: Who,
  today: string,
  end: End | undefined,
): readonly string[] {
  const { now, draft, current, open, asks, pauses, nextReview, views, waiting, backTo } = shown;
  return [
    `${course(now, who, end)}${now.extended ? ' Extended.' : ''}${now.imposed ? ' Something is imposed as well; that was not agreed.' : ''}`,
    ...(draft ? [`Own words so far: ${terms(draft)}.`] : []),
    ...(current ? [`${agreed(shown)}: ${terms(current.terms)}.`] : []),
    ...(end?.on !== undefined && end.on >= today ? [`Both agreed to finish on ${day(end.on)}.`] : []),
    ...stretch(shown, today),
    ...open.map((one) => `Waits for ${who[one.waitsFor]}: ${terms(one.terms)}.`),
    ...views.flatMap(({ side, view, lookAgain }) =>
      now.course === 'not-agreed-yet'
        ? [
            ...(view === undefined ? [] : [`${who[side]} says: “${view}”`]),
            ...(lookAgain === undefined || lookAgain < today
              ? []
              : [`Looking again together: ${day(lookAgain)}.`]),
          ]
        : [],
    ),
    ...pauses.map(({ until }) => `Break until ${day(until)}.`),
    ...asks.map(
      ({ wants, side, heard }) =>
        `Open ask of ${who[side]}: ${wants === 'more' ? 'more help' : 'other help'}${heard ? '; it was heard' : ''}.`,
    ),
    ...(nextReview === undefined
      ? []
      : [
          nextReview > today
            ? `Looking back together: ${day(nextReview)}.`
            : 'It is time to look back together.',
        ]),
    ...(waiting?.untilThen === undefined || current ? [] : [`Until then: ${waiting.untilThen}`]),
    ...(waiting?.ifWorse === undefined || current ? [] : [`If it gets harder: ${waiting.ifWorse}`]),
    ...(backTo === undefined ? [] : ['A new beginning followed.']),
  ];
}

export const rules: Readonly<Record<SuggestionRule, string>> = {
  asked: 'an own ask is open',
  'act-day': 'the last colour was “I need help now”',
  'two-watch-days': 'two days of extra care in a row',
  setback: 'a setback was noted',
  move: 'a move to another home',
  'treatment-ended': 'treatment ended not long ago',
  missed: 'appointments did not go on',
  'four-steady': 'four calm days in a row',
};

export const steps: Readonly<Record<NextStepKey, string>> = {
  'call-someone': 'call',
  'help-now': 'see who can be called now',
  'open-plan': 'open the plan',
  'go-on': 'go on filling it in',
  'check-in': 'write down how it is',
  'send-the-ask': 'send the ask',
  'ask-someone': 'ask for support:',
  'write-someone-down': 'write someone down',
  'see-your-people': 'see the people',
  'see-appointment': 'see the appointment',
  'answer-proposal': 'see the proposal',
  'plan-contact': 'plan a first contact',
  'hold-review': 'look together at how it goes',
  'look-again': 'look at the proposal together again',
  'fill-checklist': 'see what is arranged already',
  'welcome-back': 'check numbers',
};

export const reasons: Readonly<Record<NextStepReason, string>> = {
  'act-day': 'help is needed now',
  'watch-day': 'a day of extra care',
  'you-want-to-talk': 'wants to talk',
  'you-want-a-visit': 'wants a visit',
  'you-want-practical-help': 'wants practical help',
  'you-want-more-help': 'wants more help',
  'left-today': 'begun today',
  'your-rhythm': 'wanted to do so now and then',
  'written-before': 'written before',
  'not-asked-yet': 'not asked yet',
  'nobody-yet': 'nobody on the map yet',
  'always-there': 'always possible',
  'appointment-today': 'an appointment today',
  'answer-waits': 'something was suggested',
  'nothing-planned': 'nothing is planned yet',
  'coming-week-empty': 'nobody is in the calendar of the coming week',
  'review-due': 'it is time to look back',
  'date-to-look-again': 'the day to look again',
  'treatment-ends': 'treatment ends soon',
  'back-after-long': 'names and numbers may have changed',
};
