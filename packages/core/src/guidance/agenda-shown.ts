import type { AgendaState, Appointment, AppointmentKind, AppointmentTime, Away } from '../agenda/index.ts';
import {
  appointmentOf,
  awaysIn,
  isAppointmentKept,
  missedLately,
  nextOf,
  occurrencesAhead,
  occurrencesBetween,
  timeOn,
} from '../agenda/index.ts';
import { latestFirst } from '../journal/latest-first.ts';
import type { Now } from '../shared/time.ts';
import type { Hidden, PersonShown } from './person-shown.ts';
import { hiddenIn, whoMayBeShown } from './person-shown.ts';
import type { States } from './states.ts';
import { isTrajectoryHidden } from './trajectory-person.ts';

/** What an appointment is and with whom, as it may be shown. */
interface About extends Pick<Appointment, 'what' | 'title' | 'who' | 'place' | 'link' | 'trajectory'> {
  /** The tie that it is with; `who` is a name in words. */
  readonly with?: PersonShown;
}

/** One time of an appointment as it is shown (A8, A11). */
export interface TimeShown extends About, Omit<AppointmentTime, 'away'> {
  /** Who it is with is away on that day; `standIn`: who is there meanwhile. */
  readonly away?: { readonly until: string; readonly standIn?: PersonShown };
}

/** An appointment as it is shown, with its next time. */
export interface AppointmentShown
  extends About,
    Pick<Appointment, 'id' | 'rule' | 'times' | 'changes' | 'imported'> {
  readonly kept: boolean;
  readonly standIn?: PersonShown;
  readonly next?: TimeShown;
}

/** An appointment that did not go on for the person, and the next date of it: no reproach, and no figure (A8). */
export interface MissedShown extends About {
  readonly appointment: string;
  readonly on: string;
  readonly next?: TimeShown;
}

/** Somebody who is away, both dates included. */
export interface AwayShown extends Pick<Away, 'id' | 'from' | 'until'> {
  readonly with: PersonShown;
  readonly standIn?: PersonShown;
}

/** What lies ahead, or goes on now, the earliest first, at most so many. */
export const agendaShown = (states: States, now: Now, most: number): readonly TimeShown[] =>
  timesShown(states, (agenda, fits) => occurrencesAhead(agenda, now, most, fits));

/** What is between two moments (ms), of some kinds or of all, the earliest first, at most so many. */
export const agendaBetween = (
  states: States,
  from: number,
  until: number,
  most: number,
  kinds?: readonly AppointmentKind[],
): readonly TimeShown[] =>
  timesShown(states, (agenda, fits) =>
    occurrencesBetween(agenda, from, until, most, (one) => (kinds?.includes(one.what) ?? true) && fits(one)),
  );

const keptFirst = latestFirst((one: Appointment) => (isAppointmentKept(one) ? -one.begun : undefined));

/** The appointments that are kept, in the order in which they were set; at most so many. */
export function appointmentsShown(
  states: States,
  now: Now,
  most = Number.POSITIVE_INFINITY,
): readonly AppointmentShown[] {
  const { agenda } = states;
  if (!agenda) return [];
  const look = looking(states);
  return keptFirst(agenda.appointments, { most }, (one) => shown(states, agenda, one, now, look));
}

const asideLately = latestFirst((one: Appointment) => (isAppointmentKept(one) ? undefined : one.begun));

/** Those that were set aside, and can come back (J7), the last that was set first; at most so many. */
export function appointmentsAsideShown(states: States, now: Now, most: number): readonly AppointmentShown[] {
  const { agenda } = states;
  if (!agenda) return [];
  const look = looking(states);
  return asideLately(agenda.appointments, { most }, (one) => shown(states, agenda, one, now, look));
}

/** One of them, also where it was set aside; `undefined` where it is not there, or may not be shown. */
export function appointmentShown(states: States, id: string, now: Now): AppointmentShown | undefined {
  const { agenda } = states;
  const one = agenda && appointmentOf(agenda, id);
  return agenda && one && shown(states, agenda, one, now, looking(states));
}

/** One time of an appointment, by the date that names it. */
export function timeShown(states: States, id: string, on: string): TimeShown | undefined {
  const time = states.agenda && timeOn(states.agenda, id, on);
  return time && timesShown(states, () => [time])[0];
}

/** What did not go on lately, the latest first, each with its next date (A8). */
export function missedShown(states: States, now: Now): readonly MissedShown[] {
  const { agenda } = states;
  if (!agenda) return [];
  const look = looking(states);
  return missedLately(agenda, now, look.fits).flatMap(({ appointment, on, next }) => {
    const one = appointmentOf(agenda, appointment);
    const ahead = next && timesShown(states, () => [next], look)[0];
    return one ? [{ ...look.about(one), appointment, on, ...(ahead && { next: ahead }) }] : [];
  });
}

/** When somebody is away who may be shown. */
export const awaysShown = (states: States): readonly AwayShown[] =>
  (states.agenda ? awaysIn(states.agenda) : []).flatMap(({ id, from, until, with: tie, standIn: other }) => {
    const who = whoMayBeShown(states, tie);
    const standIn = whoMayBeShown(states, other);
    return who ? [{ id, from, until, with: who, ...(standIn && { standIn }) }] : [];
  });

interface Looking {
  /** Whether an appointment may be shown. */
  readonly fits: (one: Appointment) => boolean;
  readonly about: (one: Appointment) => About;
}

/**
 * With whom and for what. An appointment with somebody who is shown nowhere, ended or died is not there, and neither is one
 * of a trajectory with them, or one that names somebody as what it is, who is shown nowhere (N7).
 */
function looking(states: States): Looking {
  const hidden: Hidden = hiddenIn(states);
  const names = (words = '') => words !== '' && hidden.named(words);
  return {
    fits: (one) =>
      (one.with === undefined || whoMayBeShown(states, one.with) !== undefined) &&
      !names(one.who) &&
      !names(one.title) &&
      !isTrajectoryHidden(states, one.trajectory),
    about: ({ what, title, who, place, link, trajectory, with: tie }) => {
      const person = whoMayBeShown(states, tie);
      return {
        what,
        ...(title !== undefined && { title }),
        ...(person && { with: person }),
        ...(who !== undefined && { who }),
        ...(place !== undefined && !names(place) && { place }),
        ...(link !== undefined && !names(link) && { link }),
        ...(trajectory !== undefined && { trajectory }),
      };
    },
  };
}

type Times = (agenda: AgendaState, fits: Looking['fits']) => readonly AppointmentTime[];

function timesShown(states: States, times: Times, look = looking(states)): readonly TimeShown[] {
  const { agenda } = states;
  if (!agenda) return [];
  return times(agenda, look.fits).flatMap(({ away, ...time }) => {
    const one = appointmentOf(agenda, time.appointment);
    if (!one || !look.fits(one)) return [];
    const standIn = whoMayBeShown(states, away?.standIn);
    return [
      {
        ...time,
        ...look.about(one),
        ...(away && { away: { until: away.until, ...(standIn && { standIn }) } }),
      },
    ];
  });
}

function shown(
  states: States,
  agenda: AgendaState,
  one: Appointment,
  now: Now,
  look: Looking,
): AppointmentShown | undefined {
  if (!look.fits(one)) return undefined;
  const standIn = whoMayBeShown(states, one.standIn);
  const next = nextOf(one, now);
  const ahead = next && timeOn(agenda, one.id, next.on);
  const time = ahead && timesShown(states, () => [ahead], look)[0];
  const { id, rule, times, changes, imported } = one;
  return {
    id,
    rule,
    times,
    changes,
    ...(imported && { imported }),
    kept: isAppointmentKept(one),
    ...look.about(one),
    ...(standIn && { standIn }),
    ...(time && { next: time }),
  };
}
