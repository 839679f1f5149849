import { isDate } from '../shared/dates.ts';
import { clockTime } from '../shared/hours.ts';
import type { Now } from '../shared/time.ts';
import { DAY, dateOfDay, dayNumber, instantAt, knownZone, MINUTE } from '../shared/time.ts';
import { eachDay, stepsOf } from './days.ts';
import type { Rule } from './rule.ts';

/** What one time is instead: at another moment, or left out. `on` is the date on which it would have been. */
export type Exception = LeftOut | Moved;

export interface LeftOut {
  readonly on: string;
  readonly left: true;
}

export interface Moved {
  readonly on: string;
  readonly to: string;
  readonly from: string;
  readonly minutes: number;
}

/** One time of something that comes back. */
export interface Occurrence {
  /** The date on which it would have been: with the id of what comes back its name for good, also where it was moved. */
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

/** Whether a date is one on which it would be. */
export function wouldBeOn(rule: Rule, on: string): boolean {
  if (!isDate(on)) return false;
  const day = dayNumber(on);
  let would = false;
  eachDay(stepsOf(rule), day, day, () => {
    would = true;
    return false;
  });
  return would;
}

/** Whether it is on a day now that it has exceptions: as always, or moved to it. */
export const isOn = (rule: Rule, exceptions: readonly Exception[], day: string): boolean =>
  (wouldBeOn(rule, day) && !exceptions.some(({ on }) => on === day)) ||
  exceptions.some((one) => 'to' in one && one.to === day && wouldBeOn(rule, one.on));

/**
 * The times that end after `from` and begin before `until` (ms), the earliest first, at most so many. They are counted and
 * not searched for: a rule that never ends is as quick as any.
 * The wall clock of the zone decides, also where the clock changes: a time in the skipped hour is an hour later, of
 * the repeated hour it is the first. How long it takes is time that passes.
 */
export function occurrencesOf(
  rule: Rule,
  exceptions: readonly Exception[],
  from: number,
  until: number,
  most: number = Number.POSITIVE_INFINITY,
): readonly Occurrence[] {
  if (!knownZone(rule.zone)) return [];
  const { zone, minutes } = rule;
  const found: Occurrence[] = [];
  const instead = exceptions.length > 0 ? new Map(exceptions.map((one) => [one.on, one])) : undefined;
  for (const one of instead?.values() ?? []) {
    if (!('to' in one) || !wouldBeOn(rule, one.on)) continue;
    const time = timeOf(rule, one);
    if (time.end > from && time.start < until) found.push(time);
  }
  const moved = found.length;
  const at = clockTime(rule.from);
  const lasts = minutes * MINUTE;
  // One that began before may still go on, on a wall that is at most a day away from where the sun is.
  const first = Math.floor((from - lasts) / DAY) - 2;
  const last = Math.floor(Math.min(until, FARTHEST) / DAY) + 2;
  eachDay(stepsOf(rule), first, last, (day) => {
    const start = instantAt(day * DAY + at, zone);
    if (start >= until) return false;
    const end = start + lasts;
    if (end <= from) return true;
    const on = dateOfDay(day);
    if (instead?.has(on)) return true;
    found.push({ on, date: on, from: rule.from, start, end, moved: false });
    return found.length - moved < most;
  });
  if (moved > 0) found.sort((a, b) => a.start - b.start || (a.on < b.on ? -1 : 1));
  return found.length > most ? found.slice(0, most) : found;
}

const FARTHEST = Date.UTC(2200, 0);

/** The time that goes by a date, moved or not; `undefined` where there would be none, or it is left out. */
export function occurrenceOn(
  rule: Rule,
  exceptions: readonly Exception[],
  on: string,
): Occurrence | undefined {
  if (!knownZone(rule.zone) || !wouldBeOn(rule, on)) return undefined;
  const instead = exceptions.findLast((one) => one.on === on);
  if (!instead) return timeOf(rule, { on, to: on, from: rule.from, minutes: rule.minutes });
  return 'to' in instead ? timeOf(rule, instead) : undefined;
}

function timeOf({ zone, from: usual }: Rule, { on, to, from, minutes }: Moved): Occurrence {
  const start = instantAt(dayNumber(to) * DAY + clockTime(from), zone);
  return { on, date: to, from, start, end: start + minutes * MINUTE, moved: to !== on || from !== usual };
}

/** The next time, or the one that goes on now; `undefined` where none comes. */
export const nextTime = (rule: Rule, exceptions: readonly Exception[], now: Now): Occurrence | undefined =>
  occurrencesOf(rule, exceptions, now.ms, Number.POSITIVE_INFINITY, 1)[0];
