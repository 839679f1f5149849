import { isDate } from '../shared/dates.ts';
import { clockTime } from '../shared/hours.ts';
import type { Now } from '../shared/time.ts';
import {
  addDays,
  dateOfDay,
  dayNumber,
  instantOf,
  knownZone,
  MINUTE,
  wallTime,
  weekdayOfDay,
} from '../shared/time.ts';

/** When a meeting comes back, on the wall of its zone (G1). */
export interface Rhythm {
  readonly days: readonly number[];
  readonly every?: number | undefined;
  readonly nth?: number | undefined;
  /** `HH:MM` */
  readonly from: string;
  readonly minutes: number;
  readonly zone: string;
  readonly starts: string;
  readonly until?: string | undefined;
}

/** What one time is instead: at another moment, or left out. `on` is the date on which it would have been. */
export type Exception =
  | { readonly on: string; readonly left: true }
  | { readonly on: string; readonly to: string; readonly from: string; readonly minutes: number };

/** One time of a meeting. */
export interface Occurrence {
  /** The date on which it would have been: with the meeting's id its name for good, also where it was moved. */
  readonly on: string;
  /** The date on which it is, on the wall of its zone. */
  readonly date: string;
  /** `HH:MM`, as it was set: the wall shows an hour later where the clock skips this one. */
  readonly from: string;
  /** ms since 1970; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly moved: boolean;
}

/** How a rhythm can be none. */
export type RhythmProblem =
  | 'no-such-date'
  | 'ends-before-it-begins'
  | 'no-such-zone'
  | 'no-days'
  | 'never-comes';

export function problemOf(rhythm: Rhythm): RhythmProblem | undefined {
  const { days, starts, until, zone } = rhythm;
  if (!isDate(starts) || (until !== undefined && !isDate(until))) return 'no-such-date';
  if (until !== undefined && until < starts) return 'ends-before-it-begins';
  if (!knownZone(zone)) return 'no-such-zone';
  if (days.length === 0) return 'no-days';
  return datesFrom(rhythm, starts, addDays(starts, LONGEST_WAIT)).next().done ? 'never-comes' : undefined;
}

/** No rhythm lets anybody wait longer: each 26 weeks, or once a month. */
const LONGEST_WAIT = 27 * 7;

const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Whether the rhythm falls on a day, by its number. */
function fallsOn({ days, every = 1, nth, starts }: Rhythm, day: number): boolean {
  if (!days.includes(weekdayOfDay(day))) return false;
  if (nth === undefined) return (weekOf(day) - weekOf(dayNumber(starts))) % every === 0;
  const inMonth = Number(dateOfDay(day).slice(8));
  if (nth > 0) return Math.ceil(inMonth / 7) === nth;
  return dateOfDay(day).slice(0, 7) !== dateOfDay(day + 7).slice(0, 7);
}

/** The dates on which it would be, from one date to another, both included. */
function* datesFrom(rhythm: Rhythm, first: string, last: string): Generator<string> {
  const { starts, until } = rhythm;
  const from = dayNumber(first > starts ? first : starts);
  const to = dayNumber(until !== undefined && until < last ? until : last);
  for (let day = from; day <= to; day++) if (fallsOn(rhythm, day)) yield dateOfDay(day);
}

/** Whether a date is one on which the meeting would be. */
export const wouldBeOn = (rhythm: Rhythm, on: string): boolean =>
  isDate(on) && !datesFrom(rhythm, on, on).next().done;

/** Whether the meeting is on a day now that it has exceptions: as always, or moved to it. */
export const isOn = (rhythm: Rhythm, exceptions: readonly Exception[], day: string): boolean =>
  (wouldBeOn(rhythm, day) && !exceptions.some(({ on }) => on === day)) ||
  exceptions.some((one) => 'to' in one && one.to === day && wouldBeOn(rhythm, one.on));

/** How far ahead meetings are looked for. */
export const DAYS_AHEAD = 400;

/**
 * The times of a meeting that end after `from` and begin before `until` (ms), the earliest first; at most 400 days of them.
 * The wall clock of the zone decides, also where the clock changes: a time in the skipped hour is an hour later, of
 * the repeated hour it is the first. How long it takes is time that passes.
 */
export function occurrencesOf(
  rhythm: Rhythm,
  exceptions: readonly Exception[],
  from: number,
  until: number,
): readonly Occurrence[] {
  if (!knownZone(rhythm.zone)) return [];
  const dateAt = (ms: number) => wallTime(ms, rhythm.zone).date;
  // One that began the day before may still go on.
  const first = addDays(dateAt(from), -1);
  const last = dateAt(Math.min(until, from + DAYS_AHEAD * 86_400_000));
  const near = exceptions.filter((one) => one.on >= first || ('to' in one && one.to >= first));
  const instead = new Map(near.map((one) => [one.on, one]));
  const regular = [...datesFrom(rhythm, first, last)].flatMap((on) =>
    instead.has(on) ? [] : [timeOf(rhythm, { on, to: on, from: rhythm.from, minutes: rhythm.minutes })],
  );
  const moved = [...instead.values()].flatMap((one) =>
    'to' in one && wouldBeOn(rhythm, one.on) ? [timeOf(rhythm, one)] : [],
  );
  return [...regular, ...moved]
    .filter(({ start, end }) => end > from && start < until)
    .sort((a, b) => a.start - b.start || (a.on < b.on ? -1 : 1));
}

function timeOf(
  { zone, from: usual }: Rhythm,
  {
    on,
    to,
    from,
    minutes,
  }: { readonly on: string; readonly to: string; readonly from: string; readonly minutes: number },
): Occurrence {
  const start = instantOf(to, clockTime(from) / MINUTE, zone);
  return { on, date: to, from, start, end: start + minutes * MINUTE, moved: to !== on || from !== usual };
}

/** The next time, or the one that goes on now; `undefined` where none comes within 400 days. */
export function nextTime(rhythm: Rhythm, exceptions: readonly Exception[], now: Now): Occurrence | undefined {
  return occurrencesOf(rhythm, exceptions, now.ms, now.ms + DAYS_AHEAD * 86_400_000)[0];
}
