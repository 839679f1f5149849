import type { Trajectory } from '../aftercare/index.ts';
import {
  courseNow,
  currentCourse,
  firstDay,
  lastTreatmentEnd,
  nextTreatmentEnd,
  openProposalsOf,
  trajectoriesNow,
  whoseIs,
} from '../aftercare/index.ts';
import type { AppointmentKind } from '../agenda/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, instantOf } from '../shared/time.ts';
import { agendaBetween } from './agenda-shown.ts';
import { visitsShown } from './groups-shown.ts';
import type { States } from './states.ts';
import { isTrajectoryHidden } from './trajectory-person.ts';

/** Nothing is planned in the week after this day, or in the coming one where that week is over (A4). */
export interface Gap {
  readonly after: 'treatment' | 'start';
  /** The last day of treatment, or the day of the beginning, `YYYY-MM-DD`. */
  readonly on: string;
  /** The last day of the week in which a contact would be. */
  readonly until: string;
  /** The week after that day is over: it is the coming week in which nothing is planned. */
  readonly past?: true;
}

/** A contact is planned within so many days (A4). */
const WITHIN = 7;
/** So long it is still said. */
const LATELY = 28;

/** What counts as contact: somebody is there. What a person does for themselves is no contact. */
export const contactKinds: readonly AppointmentKind[] = [
  'individual',
  'group',
  'family-talks',
  'medication',
  'mutual-aid',
  'community-care',
  'other',
];

/**
 * The first day, of treatment that ends or of aftercare that begins, after which no contact is planned within a week (A4):
 * ahead, or not longer ago than four weeks while nothing is planned in the coming week either. `undefined` where there is
 * one. A contact with somebody who is shown nowhere is none (N7). A pause is time in which nothing has to be planned: nothing
 * is said of what it pauses, nor of a treatment that is over.
 */
export function gapWatch(states: States, now: Now): Gap | undefined {
  const { aftercare } = states;
  if (!aftercare) return undefined;
  const today = dateNow(now);
  const all = trajectoriesNow(aftercare, now).filter(
    (one) => whoseIs(one) !== 'theirs' && !isTrajectoryHidden(states, one.id),
  );
  const going = all.filter((one) => courseNow(one, now).course !== 'paused');
  const ends = [
    ...(going.length < all.length ? [] : [lastTreatmentEnd(aftercare, now)]),
    nextTreatmentEnd(aftercare, now),
  ];
  const starts = going.map((one) => startOf(one, now));
  const days = [
    ...ends.map((on) => ({ after: 'treatment' as const, on })),
    ...starts.map((on) => ({ after: 'start' as const, on })),
  ];
  for (const { after, on } of days.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))) {
    if (on === undefined || on < addDays(today, -LATELY)) continue;
    const week = addDays(on, WITHIN);
    const isPast = week < today;
    const until = isPast ? addDays(today, WITHIN) : week;
    if (!isContactPlanned(states, on, until, now))
      return { after, on, until, ...(isPast && { past: true as const }) };
  }
  return undefined;
}

/** The day on which somebody begins: with what holds, else what is proposed, or what is being written. */
const startOf = (one: Trajectory, now: Now): string | undefined =>
  currentCourse(one) ? firstDay(one, now) : (openProposalsOf(one, now).at(-1)?.terms ?? one.draft)?.starts;

/** Whether an appointment, or going to a group, is planned or was kept between two days, both included. */
function isContactPlanned(states: States, from: string, until: string, { zone }: Now): boolean {
  const [start, end] = [instantOf(from, 0, zone), instantOf(addDays(until, 1), 0, zone)];
  const times = agendaBetween(states, start, end, MOST, contactKinds);
  return (
    times.some(({ stage }) => stage !== 'not-this-time') ||
    visitsShown(states).some(({ on, stage }) => stage !== 'not-this-time' && from <= on && on <= until)
  );
}

/** More than anybody has in five weeks. */
const MOST = 100;
