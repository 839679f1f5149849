import { DAY, dayNumber, knownZone, MINUTE, stretchAt, type Weekday, weekdayOfDay } from './time.ts';

/** A span of wall-clock time: `HH:MM`. `to` at or before `from` runs over midnight; 00:00–00:00 or 00:00–24:00 is the whole day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A span that comes back every week, on the days on which it begins. */
export interface Window extends Span {
  readonly days: readonly Weekday[];
}

/**
 * What holds instead of the weekly windows on the dates `from` up to and including `until` (`YYYY-MM-DD`).
 * No windows means closed. A span belongs to the date on which it begins: closing the 25th leaves the night that began
 * on the 24th open until it ends. Where exceptions overlap, the last one listed holds.
 */
export interface Exception {
  readonly from: string;
  readonly until: string;
  readonly windows: readonly Span[];
}

/**
 * When someone or something is there, as the clock on the wall in `zone` says it.
 *
 * Open is what the wall shows: a window covers both passes of the repeated hour; a window that begins in the skipped
 * hour opens when the clock lands after it, and one that lies wholly inside it does not open that night.
 * A zone that this device does not know never opens.
 */
export interface Hours {
  readonly zone: string;
  readonly weekly: readonly Window[];
  readonly exceptions?: readonly Exception[];
}

/** How far ahead `openUntil` and `nextOpening` look. */
export const LOOK_AHEAD = 400 * DAY;

/** Milliseconds since 00:00 on the wall; the end is not included and lies at most a day after the date. */
interface Open {
  readonly start: number;
  readonly end: number;
}

/** Hours as they are asked: made once for each. */
export interface Plan {
  readonly weekly: ReadonlyMap<Weekday, readonly Open[]>;
  readonly exceptions: readonly {
    readonly from: number;
    readonly until: number;
    readonly spans: readonly Open[];
  }[];
  readonly days: Map<number, readonly Open[]>;
  /** Whether it never closes, once that was asked. */
  always?: boolean;
}

/** Milliseconds since 00:00 of `HH:MM`, 24:00 included; `NaN` for anything else. */
export function clockTime(time: string): number {
  const parts = /^(\d\d):([0-5]\d)$/.exec(time);
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN;
  return minutes <= 1440 ? minutes * MINUTE : Number.NaN;
}

function spanOf({ from, to }: Span): Open[] {
  const start = clockTime(from);
  const stop = clockTime(to);
  if (!(start < DAY && stop >= 0)) return [];
  return [{ start, end: stop <= start ? stop + DAY : stop }];
}

const plans = new WeakMap<Hours, Plan>();

export function planOf(hours: Hours): Plan {
  let plan = plans.get(hours);
  if (!plan) {
    const weekly = new Map<Weekday, Open[]>();
    for (const window of hours.weekly) {
      for (const day of window.days) {
        const spans = weekly.get(day) ?? [];
        spans.push(...spanOf(window));
        weekly.set(day, spans);
      }
    }
    const exceptions = (hours.exceptions ?? []).map((exception) => ({
      from: dayNumber(exception.from),
      until: dayNumber(exception.until),
      spans: exception.windows.flatMap(spanOf),
    }));
    plan = { weekly, exceptions, days: new Map() };
    plans.set(hours, plan);
  }
  return plan;
}

function beginningOn(plan: Plan, day: number): readonly Open[] {
  const exception = plan.exceptions.findLast(({ from, until }) => from <= day && day <= until);
  return exception ? exception.spans : (plan.weekly.get(weekdayOfDay(day)) ?? []);
}

/** What is open between 00:00 and 24:00 of one date, in order, with spans that touch made one. */
function openOn(plan: Plan, day: number): readonly Open[] {
  const known = plan.days.get(day);
  if (known) return known;
  const fromTheNightBefore = beginningOn(plan, day - 1).map(({ end }) => ({ start: 0, end: end - DAY }));
  const spans = [...fromTheNightBefore, ...beginningOn(plan, day)]
    .filter(({ end }) => end > 0)
    .sort((a, b) => a.start - b.start);
  const open: Open[] = [];
  for (const { start, end } of spans) {
    const last = open.at(-1);
    if (last && start <= last.end)
      open[open.length - 1] = { start: last.start, end: Math.max(last.end, Math.min(end, DAY)) };
    else open.push({ start, end: Math.min(end, DAY) });
  }
  if (plan.days.size >= 1000) plan.days.clear();
  plan.days.set(day, open);
  return open;
}

/** The first wall time from `local` on, before `stop`, at which what is open (or closed) no longer is. */
function wallChange(plan: Plan, local: number, stop: number, isOpen: boolean): number | undefined {
  for (let day = Math.floor(local / DAY); day * DAY < stop; day++) {
    const at = Math.max(local - day * DAY, 0);
    const next = openOn(plan, day).find(({ end }) => end > at);
    if (!isOpen && next) return day * DAY + Math.max(next.start, at);
    if (isOpen && !(next && next.start <= at)) return day * DAY + at;
    if (isOpen && next && next.end < DAY) return day * DAY + next.end;
  }
  return undefined;
}

function wallIsOpen(plan: Plan, local: number): boolean {
  const day = Math.floor(local / DAY);
  const at = local - day * DAY;
  return openOn(plan, day).some(({ start, end }) => start <= at && at < end);
}

/** The instant at which what is open (or closed) no longer is, within the next 400 days. */
export function nextChange(plan: Plan, zone: string, ms: number, isOpen: boolean): number | undefined {
  const stop = ms + LOOK_AHEAD;
  for (let at = ms; at < stop; ) {
    const { offset, until } = stretchAt(at, zone);
    const change = wallChange(plan, at + offset, until + offset, isOpen);
    if (change !== undefined && change - offset < until) return change - offset;
    at = until;
    if (wallIsOpen(plan, at + stretchAt(at, zone).offset) !== isOpen) return at;
  }
  return undefined;
}

/** Whether it is open at an instant. */
export function openAt(hours: Hours, ms: number): boolean {
  return knownZone(hours.zone) && wallIsOpen(planOf(hours), ms + stretchAt(ms, hours.zone).offset);
}

/** The instant at which what is open now closes; undefined where it is closed now, or stays open for the next 400 days. */
export function openUntil(hours: Hours, ms: number): number | undefined {
  return openAt(hours, ms) && !alwaysOpen(hours)
    ? nextChange(planOf(hours), hours.zone, ms, true)
    : undefined;
}

/** Whether it never closes: no gap in the week, none in an exception. */
export function alwaysOpen(hours: Hours): boolean {
  if (!knownZone(hours.zone)) return false;
  const plan = planOf(hours);
  plan.always ??= neverCloses(plan, planOf({ zone: hours.zone, weekly: hours.weekly }));
  return plan.always;
}

/** `week` is the plan without its exceptions. */
function neverCloses(plan: Plan, week: Plan): boolean {
  const wholeDay = (plan: Plan, day: number) => {
    const open = openOn(plan, day)[0];
    return open?.start === 0 && open.end === DAY;
  };
  // An exception has the same spans on each of its dates: its first two, its last and the day after it show any gap.
  const days = plan.exceptions.flatMap(({ from, until }) => [
    from,
    Math.min(from + 1, until),
    until,
    until + 1,
  ]);
  return (
    [0, 1, 2, 3, 4, 5, 6].every((day) => wholeDay(week, day)) &&
    days.every((day) => Number.isNaN(day) || wholeDay(plan, day))
  );
}
