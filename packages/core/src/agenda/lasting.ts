import { latestFirst } from '../journal/latest-first.ts';
import { DAY, dateOfDay, dayNumber } from '../shared/time.ts';
import type { AgendaState, Appointment } from './state.ts';
import { isAppointmentKept, stageOf } from './state.ts';

/** Later than any date. */
const NO_END = '9999-12-31';
/** A time lasts a day at most, on a wall that is at most a day away from where the sun is. */
const MARGIN = 3;

/** A day after which a rule has none, not much later than its last: to know the last itself all would be counted. */
function ruleEnds({ how, starts, until = NO_END, count, days = [], every = 1 }: Appointment['rule']): string {
  if (how === 'once') return starts;
  if (count === undefined) return until;
  const rounds = Math.ceil(count / Math.max(1, days.length)) + 1;
  const end = dateOfDay(dayNumber(starts) + rounds * every * (how === 'weekly' ? 7 : 31));
  return end < until ? end : until;
}

/** A day after which nothing of an appointment is; `undefined` of one that was set aside. */
function lastDay(one: Appointment): string | undefined {
  if (!isAppointmentKept(one)) return undefined;
  return one.times.reduce(
    (last, { moved }) => (moved && moved.to > last ? moved.to : last),
    ruleEnds(one.rule),
  );
}

const byLastDay = latestFirst(lastDay);

/**
 * What becomes of each appointment that is kept and not over at an instant (ms); in no order that means anything. How many
 * there ever were makes no difference.
 */
export const appointmentsSince = <R>(
  { appointments }: AgendaState,
  ms: number,
  show: (one: Appointment) => R | undefined,
): readonly R[] =>
  // An instant before all that is kept asks for all.
  byLastDay(
    appointments,
    Number.isFinite(ms) ? { least: dateOfDay(Math.floor(ms / DAY) - MARGIN) } : {},
    show,
  );

/** The latest date of an appointment on which it did not go on, also where it was set aside since. */
function lastMissed({ times }: Appointment): string | undefined {
  let last: string | undefined;
  for (const time of times) {
    const date = time.moved?.to ?? time.on;
    if (stageOf(time) === 'not-this-time' && (last === undefined || date > last)) last = date;
  }
  return last;
}

const byLastMissed = latestFirst(lastMissed);

/** The appointments of which one did not go on, on a date or after it; in no order that means anything. */
export const missedSince = (
  { appointments }: AgendaState,
  since: string,
  fits: (one: Appointment) => boolean,
): readonly Appointment[] =>
  byLastMissed(appointments, { least: since }, (one) => (fits(one) ? one : undefined));
