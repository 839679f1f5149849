import fc from 'fast-check';
import { appointmentOf } from '../src/agenda/index.ts';
import type { AllStates } from '../src/all.ts';
import type { Expectation, Side, StatedLimits, Terms } from '../src/expectations/index.ts';
import {
  acceptedBy,
  contactWays,
  currentTerms,
  doers,
  expectationOf,
  openProposals,
  proposerOf,
  reviewsOpen,
  saidKept,
  supportKinds,
  termsIdOf,
  waitsFor,
} from '../src/expectations/index.ts';
import { meetingOf, occurrencesOf } from '../src/groups/index.ts';
import { OWNER } from '../src/journal/index.ts';
import { occurrencesOf as timesOfRule } from '../src/recurrence/index.ts';
import { isRecord } from '../src/shared/index.ts';
import type { Draft } from '../src/state.ts';
import { ofTrajectory, otherIn } from './arbitrary-aftercare.ts';

const hour = fc.constantFrom('00:00', '09:00', '18:00', '22:30', '24:00');
const zone = fc.constantFrom('Europe/Amsterdam', 'America/New_York');
const days = fc
  .subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1, maxLength: 3 })
  .map((some) => [...some]);

const anyWhen: fc.Arbitrary<NonNullable<Terms['when']>> = fc.oneof(
  fc.constantFrom({ how: 'we-see' as const }, { how: 'any-time' as const }),
  fc
    .tuple(days, fc.constantFrom('09:00', '18:00', '23:00'), hour, zone)
    .map(([on, from, to, where]) => ({ how: 'weekly' as const, days: on, from, to, zone: where })),
  fc.constantFrom('2027-07-01', '2028-02-29').map((on) => ({ how: 'once' as const, on })),
);

/** Terms as people write them: mostly sound, now and then with an end before the beginning. */
export const anyTerms: fc.Arbitrary<Terms> = fc
  .tuple(
    fc.constantFrom(...doers),
    fc.constantFrom(...supportKinds),
    fc.option(fc.constantFrom(...contactWays), { nil: undefined }),
    fc.option(anyWhen, { nil: undefined }),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom(undefined, undefined, '2027-06-30', '2028-12-31', '2025-01-01'),
    fc.constantFrom(undefined, undefined, undefined, '2027-04-01'),
  )
  .map(([does, support, channel, when, text, until, from]) => ({
    does,
    support,
    words: `${text}a`,
    ...(channel && { channel }),
    ...(when && { when }),
    ...(from && { from }),
    ...(until && when?.how !== 'once' && { until }),
  }));

/** Limits that leave something possible, more often than not. */
export const anyLimits: fc.Arbitrary<StatedLimits> = fc.record(
  {
    channels: fc.shuffledSubarray([...contactWays], { minLength: 2 }),
    hours: fc.record({
      zone,
      weekly: fc.constantFrom(
        [{ days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], from: '08:00', to: '23:00' }],
        [{ days: [6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], from: '00:00', to: '24:00' }],
      ),
    }),
    notKinds: fc.shuffledSubarray([...supportKinds], { maxLength: 1 }),
    most: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [] },
);

/** When a meeting comes back, as people set it: mostly sound. */
export const anyRhythm = {
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1, maxLength: 2 }).map((some) => [...some]),
  zone,
  from: fc.constantFrom('02:30', '10:00', '19:30'),
  starts: fc.constantFrom('2026-01-05', '2026-03-01', '2026-06-15'),
  until: fc.constantFrom('2027-12-31', '2028-12-31', '2025-12-31'),
};

/** When an appointment is, as people set it: mostly sound. */
export const anyAppointmentRule = fc
  .record({
    ...anyRhythm,
    how: fc.constantFrom('once', 'weekly', 'weekly', 'monthly'),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    every: fc.constantFrom(1, 1, 2, 3),
    minutes: fc.constantFrom(30, 60),
    count: fc.constantFrom(undefined, undefined, 8),
  })
  .map((rule) => JSON.parse(JSON.stringify(rule)));

/** Who speaks for a tie about something: in a thread the one with whom it is. */
export const speakerOf = (states: Partial<AllStates> | undefined, about: string): string =>
  (states?.expectations && expectationOf(states.expectations, about)?.with) ??
  otherIn(states, about) ??
  about;

/** What one side can name of a thread, for each kind of word. */
function named(
  type: string,
  one: Expectation | undefined,
  side: Side,
  pick: number,
): Readonly<Record<string, unknown>> {
  if (!one) return {};
  const oneOf = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(list.length, 1)];
  const open = openProposals(one);
  const current = currentTerms(one)?.id;
  const name = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  switch (type) {
    case 'expectation.accepted':
    case 'expectation.declined':
      return name('termsId', oneOf(open.filter((proposal) => waitsFor(proposal) === side))?.id);
    case 'expectation.withdrawn':
      return name('termsId', oneOf(open.filter((proposal) => proposerOf(proposal) === side))?.id);
    case 'expectation.released':
      return { termsIds: acceptedBy(one, side) };
    case 'expectation.review-opened':
      return name('termsId', current);
    case 'expectation.resumed':
      return name('pause', oneOf(one.pauses.filter((pause) => pause.side === side))?.id);
    case 'expectation.kept':
      return name('review', oneOf(reviewsOpen(one).filter((review) => !saidKept(review, side)))?.id);
    case 'expectation.proposed':
      return { instead: oneOf([current, undefined, oneOf(open)?.id]) };
    default:
      return {};
  }
}

const isTerms = (value: unknown): value is Terms => isRecord(value) && 'does' in value;

/** The draft with what chance can't know: names of what stands in a thread, and terms under their own name. */
export function fitted(draft: Draft, states: Partial<AllStates> | undefined, pick: number): Draft {
  if (ABOUT_TIES.includes(draft.type)) return { ...draft, about: tieAt(pick) };
  if (draft.type === 'limits.stated') return pick % 2 ? { ...draft, about: tieAt(pick >> 1) } : draft;
  if (draft.type.startsWith('group.meeting-')) return ofMeeting(draft, states, pick);
  if (draft.type.startsWith('trajectory.')) return ofTrajectory(draft, states, pick);
  if (draft.type.startsWith('appointment.')) return ofAppointment(draft, states, pick);
  if (!draft.type.startsWith('expectation.')) return draft;
  const one = states?.expectations && expectationOf(states.expectations, draft.about);
  const side = draft.by === OWNER ? 'mine' : 'theirs';
  // Now and then a name that nobody knows.
  const more = pick % 17 === 0 ? {} : named(draft.type, one, side, pick);
  const { instead: _, ...rest } = draft.data;
  const data: Draft['data'] = { ...rest, ...more };
  if (!isTerms(data.terms) || !('mark' in data)) return { ...draft, data };
  const instead = typeof data.instead === 'string' ? data.instead : undefined;
  const { instead: __, ...bare } = data;
  const whole = { thread: draft.about, mark: draft.id, terms: data.terms, instead };
  return {
    ...draft,
    data: { ...bare, mark: draft.id, termsId: termsIdOf(whole), ...(instead && { instead }) },
  };
}

const ABOUT_TIES = ['nod.given', 'group.described', 'group.person-met'];

/** The id of one of the few ties that lives share, as `entityId` makes it. */
const tieAt = (n: number): string => `0190b000-0000-7000-8000-${(n % 3).toString(16).padStart(12, '0')}`;

/** A time that there would be, for what moves it or leaves it out. */
function ofMeeting(draft: Draft, states: Partial<AllStates> | undefined, pick: number): Draft {
  const meeting = states?.groups && meetingOf(states.groups, draft.about);
  if (!meeting || !('on' in draft.data) || pick % 17 === 0) return draft;
  const from = Date.parse(`${meeting.rhythm.starts}T00:00:00Z`);
  const times = occurrencesOf(meeting.rhythm, [], from, from + 100 * 86_400_000);
  const except = meeting.exceptions.map(({ on }) => on);
  const days = draft.type === 'group.meeting-restored' ? except : times.map(({ on }) => on);
  const on = days[pick % Math.max(days.length, 1)];
  return on === undefined ? draft : { ...draft, data: { ...draft.data, on } };
}

/** As `ofMeeting`, of an appointment. */
function ofAppointment(draft: Draft, states: Partial<AllStates> | undefined, pick: number): Draft {
  const one = states?.agenda && appointmentOf(states.agenda, draft.about);
  if (!one || !('on' in draft.data) || pick % 17 === 0) return draft;
  const from = Date.parse(`${one.rule.starts}T00:00:00Z`);
  const said = one.times.map(({ on }) => on);
  const times = timesOfRule(one.rule, [], from, from + 100 * 86_400_000).map(({ on }) => on);
  const days = draft.type === 'appointment.restored' ? said : times;
  const on = days[pick % Math.max(days.length, 1)];
  return on === undefined ? draft : { ...draft, data: { ...draft.data, on } };
}
