import type { Level } from '../check-in/index.ts';
import { coloursSince } from '../check-in/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, instantOf, wallTime } from '../shared/time.ts';
import type { States } from './states.ts';

/** A day on which somebody chose a colour, with the last one of it. */
export interface DayColoured {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly level: Level;
}

/** Days further back are not running any more (A7), today included. */
const WITHIN = 28;

/**
 * The days on which a colour was chosen, the latest first (A7): calendar days on the person's wall, each with its last colour.
 * A day without a colour is skipped: nothing is made up, and nothing ends by it. Those of the last four weeks, or from a date on.
 */
export function daysColoured(
  states: States,
  now: Now,
  from = addDays(dateNow(now), 1 - WITHIN),
): readonly DayColoured[] {
  const today = dateNow(now);
  const last = new Map<string, { readonly level: Level; readonly at: number }>();
  // In the order in which they were written: of two at one moment the later written counts.
  const colours = states['check-in'] ? coloursSince(states['check-in'], startOf(from, now)) : [];
  for (const { at, level } of colours) {
    const { date } = wallTime(at, now.zone);
    const before = last.get(date);
    // A moment ahead was dated by a clock that ran fast: what was written after it came later.
    if (date >= from && date <= today && (!before || Math.min(before.at, now.ms) <= at))
      last.set(date, { level, at });
  }
  return [...last].map(([date, { level }]) => ({ date, level })).sort((a, b) => (a.date < b.date ? 1 : -1));
}

const startOf = (date: string, { zone }: Now): number => instantOf(date, 0, zone);

/** The date on which the latest days became so many of one level running; `undefined` where they are not. */
export function runningSince(days: readonly DayColoured[], level: Level, least: number): string | undefined {
  const end = days.findIndex((day) => day.level !== level);
  const running = end < 0 ? days : days.slice(0, end);
  return running.length < least ? undefined : running[running.length - least]?.date;
}
