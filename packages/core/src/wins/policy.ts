import type { Refusal } from '../journal/area.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';

/** A win happened, on a day that the calendar has, and says something. */
export function refuseNoWin(
  { day, text }: { readonly day: string; readonly text: string },
  now: Now,
  allowed: readonly string[],
): Refusal | undefined {
  const refuse = (key: string): Refusal => ({ rule: 'L6', key, allowed });
  if (!isDate(day)) return refuse('no-such-date');
  if (day > dateNow(now)) return refuse('in-the-future');
  return text.trim() === '' ? refuse('text-missing') : undefined;
}
