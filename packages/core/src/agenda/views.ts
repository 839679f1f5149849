import { byBegin } from '../journal/by-id.ts';
import type { Exception, Occurrence } from '../recurrence/index.ts';
import { occurrenceOn, occurrencesOf } from '../recurrence/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays } from '../shared/time.ts';
import { appointmentsSince, missedSince } from './lasting.ts';
import type { AgendaState, Appointment, Away } from './state.ts';
import {
  appointmentOf,
  awaysIn,
  everyAppointment,
  exceptionsOf,
  isAppointmentKept,
  stageOf,
} from './state.ts';
import type { Stage } from './vocabulary.ts';

/** One time of an appointment, as the agenda has it. */
export interface AppointmentTime extends Occurrence {
  readonly appointment: string;
  readonly stage: Exclude<Stage, 'cancelled'>;
  /** Who it is with is away on that day; `standIn`: a tie who is there meanwhile. */
  readonly away?: { readonly until: string; readonly standIn?: string };
}

/** An appointment that did not go on for the person, and the next date of it (A8). */
export interface Missed {
  readonly appointment: string;
  readonly on: string;
  readonly next?: AppointmentTime;
}

/** Which appointments are looked at: one that may not be shown (N7) takes the place of no other. */
export type Fits = (one: Appointment) => boolean;
const all: Fits = () => true;

/** The appointments that are kept, in the order in which they were set. */
export const appointmentsIn = (state: AgendaState): readonly Appointment[] =>
  byBegin(everyAppointment(state)).filter(isAppointmentKept);

/** The appointment that came from a calendar under this name, also where it was put aside. */
export const appointmentWithUid = (state: AgendaState, uid: string): Appointment | undefined =>
  everyAppointment(state).find(({ imported }) => imported?.uid === uid);

/**
 * The times of all appointments that end after `from` and begin before `until` (ms), the earliest first, at most so many;
 * with what was said of them, without those that were called off.
 */
export const occurrencesBetween = (
  state: AgendaState,
  from: number,
  until: number,
  most: number,
  fits: Fits = all,
): readonly AppointmentTime[] => timesOfAll(state, { from, until, most, fits }, exceptionsOf);

/** What lies ahead, or goes on now, at most so many: of what was said no more than where it is. */
export const occurrencesAhead = (
  state: AgendaState,
  { ms }: Now,
  most: number,
  fits: Fits = all,
): readonly AppointmentTime[] =>
  timesOfAll(state, { from: ms, until: Number.POSITIVE_INFINITY, most, fits }, stillAhead);

/** The next time of an appointment, or the one that goes on now; not one of which all was said. */
export function nextOf(one: Appointment, now: Now): Occurrence | undefined {
  if (!isAppointmentKept(one)) return undefined;
  return occurrencesOf(one.rule, stillAhead(one), now.ms, Number.POSITIVE_INFINITY, 1)[0];
}

/** The dates ahead on which it was called off, the earliest first: each can come back. */
export const cancelledAhead = (one: Appointment, now: Now): readonly string[] =>
  one.times
    .flatMap((time) => (stageOf(time) === 'cancelled' && time.on >= dateNow(now) ? [time.on] : []))
    .sort();

/** One time of an appointment by its name; `undefined` where there would be none, or it was called off. */
export function timeOn(state: AgendaState, appointment: string, on: string): AppointmentTime | undefined {
  const one = appointmentOf(state, appointment);
  const time = one && occurrenceOn(one.rule, exceptionsOf(one), on);
  return one && time && shown(one, time, awaysIn(state));
}

/** So far back an appointment that did not go on still says something. */
const LATELY = 28;

/** What did not go on in the last four weeks, the latest first, each with its next date: no figure and no reproach (A8). */
export function missedLately(state: AgendaState, now: Now, fits: Fits = all): readonly Missed[] {
  const today = dateNow(now);
  const since = addDays(today, -LATELY);
  const aways = awaysIn(state);
  return missedSince(state, since, fits)
    .flatMap((one) => {
      const missed = one.times.filter((time) => {
        const date = time.moved?.to ?? time.on;
        return stageOf(time) === 'not-this-time' && date > since && date <= today;
      });
      if (missed.length === 0) return [];
      const next = nextOf(one, now);
      return missed.map(({ on }) => ({
        appointment: one.id,
        on,
        ...(next && { next: shown(one, next, aways) }),
      }));
    })
    .sort((a, b) => (a.on > b.on || (a.on === b.on && a.appointment > b.appointment) ? -1 : 1));
}

/** All but those of which it was said how they went: a time that is over in all but the hour. */
const stillAhead = (one: Appointment): readonly Exception[] =>
  one.times.flatMap((time): Exception[] => {
    if (stageOf(time) !== 'planned') return [{ on: time.on, left: true }];
    return time.moved ? [{ on: time.on, ...time.moved }] : [];
  });

function shown(one: Appointment, time: Occurrence, aways: readonly Away[]): AppointmentTime {
  const said = one.times.find(({ on }) => on === time.on);
  const stage = said ? stageOf(said) : 'planned';
  const away =
    one.with === undefined
      ? undefined
      : aways.findLast((it) => it.with === one.with && it.from <= time.date && time.date <= it.until);
  const standIn = away?.standIn ?? one.standIn;
  return {
    ...time,
    appointment: one.id,
    stage: stage === 'cancelled' ? 'planned' : stage,
    ...(away && { away: { until: away.until, ...(standIn !== undefined && { standIn }) } }),
  };
}

interface Look {
  readonly from: number;
  readonly until: number;
  readonly most: number;
  readonly fits: Fits;
}

/**
 * First of each appointment that is not over its first time: only those that come before the last that is wanted are looked at further. So a
 * thousand appointments cost one time each, however often they come back.
 */
function timesOfAll(
  state: AgendaState,
  { from, until, most, fits }: Look,
  exceptions: (one: Appointment) => readonly Exception[],
): readonly AppointmentTime[] {
  const aways = awaysIn(state);
  const looked = appointmentsSince(state, from, (one) => {
    if (!fits(one)) return undefined;
    const except = exceptions(one);
    const [first] = occurrencesOf(one.rule, except, from, until, 1);
    return first && { one, except, first: first.start };
  });
  const last = looked.map(({ first }) => first).sort((a, b) => a - b)[most - 1] ?? until;
  return looked
    .filter(({ first }) => first <= last)
    .flatMap(({ one, except }) =>
      occurrencesOf(one.rule, except, from, Math.min(until, last + 1), most).map((time) => ({ one, time })),
    )
    .sort((a, b) => a.time.start - b.time.start || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, most)
    .map(({ one, time }) => shown(one, time, aways));
}
