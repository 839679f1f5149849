import type { Refusal } from '../journal/area.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';

/** Every reason for which an entry about a win may be refused, with its rule, beside those that recording gives for any. */
export const winRefusals = { 'no-such-date': 'L6', 'in-the-future': 'L6', 'text-missing': 'L6' } as const;

export type WinRefusalKey = keyof typeof winRefusals;

/** A win happened, on a day that the calendar has, and says something. */
export function refuseNoWin(
  { day, text }: { readonly day: string; readonly text: string },
  now: Now,
  allowed: readonly string[],
): Refusal | undefined {
  const refuse = (key: WinRefusalKey): Refusal => ({ rule: winRefusals[key], key, allowed });
  if (!isDate(day)) return refuse('no-such-date');
  if (day > dateNow(now)) return refuse('in-the-future');
  return text.trim() === '' ? refuse('text-missing') : undefined;
}
