import type { Now } from '../shared/time.ts';
import { addDays, wallTime } from '../shared/time.ts';
import { fallsOn } from './special-day.ts';
import type { PlanState, SpecialDay } from './state.ts';
import { specialDays } from './views.ts';

/** A special day on one of its dates, `YYYY-MM-DD` on the person's wall. */
export interface DayAhead extends SpecialDay {
  readonly date: string;
}

/** No further than people plan; a month on a wall calendar is about 30 days. */
const FURTHEST = 400;

/**
 * The special days from today up to and including so many days from now, at most 400, the nearest first (P6). A day that
 * the person hides is never among them.
 */
export function daysAhead(state: PlanState, now: Now, days: number): readonly DayAhead[] {
  const shown = specialDays(state).filter(({ mark }) => mark !== 'hide');
  if (shown.length === 0) return [];
  const today = wallTime(now.ms, now.zone).date;
  const dates = Array.from({ length: Math.min(days, FURTHEST) + 1 }, (_, n) => addDays(today, n));
  return dates.flatMap((date) =>
    shown.filter(({ on }) => fallsOn(on, date)).map((day) => ({ ...day, date })),
  );
}
