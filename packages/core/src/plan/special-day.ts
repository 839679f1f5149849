import { isDate } from '../shared/dates.ts';
import { dayNumber } from '../shared/time.ts';

/** When a special day is (P6): once, every year or every month. */
export type DayOn =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number }
  | { readonly kind: 'monthly'; readonly day: number };

interface SaidOn {
  readonly kind: DayOn['kind'];
  readonly date?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** What was said about the day of a special day; `undefined` where no calendar has it. */
export function dayOn({ kind, date, month, day }: SaidOn): DayOn | undefined {
  if (kind === 'date') return date !== undefined && isDate(date) ? { kind, date } : undefined;
  if (day === undefined) return undefined;
  if (kind === 'monthly') return { kind, day };
  // A leap year, so that somebody may have been born on 29 February.
  return month !== undefined && day <= lastDay(2000, month) ? { kind, month, day } : undefined;
}

/**
 * Whether a special day falls on a date (`YYYY-MM-DD`). Where a month is too short for it, it falls on the last day: 29
 * February on the 28th, the 31st on the 30th.
 */
export function fallsOn(on: DayOn, date: string): boolean {
  if (on.kind === 'date') return on.date === date;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (on.kind === 'yearly' && on.month !== month) return false;
  return day === Math.min(on.day, lastDay(year, month));
}

/** The last day of a month: 28 to 31. */
function lastDay(year: number, month: number): number {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return [31, 30, 29].find((day) => !Number.isNaN(dayNumber(`${first}-${day}`))) ?? 28;
}
