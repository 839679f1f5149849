import type { Refusal } from '../journal/area.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const setbackRefusals = {
  'in-the-future': 'L5',
  'no-such-date': 'L5',
  'ends-before-it-begins': 'L7',
  'text-missing': 'L2',
} as const;

export type SetbackRefusalKey = keyof typeof setbackRefusals;

/** A refusal that names what is possible instead; `rule` where the same words stand for another rule. */
export const refuse = (
  key: SetbackRefusalKey | undefined,
  allowed: readonly string[],
  rule?: 'L7',
): Refusal | undefined => key && { rule: rule ?? setbackRefusals[key], key, allowed };

/** A day that happened: one of the calendar, and not after today on the person's wall (L5). */
export function objectToDay(day: string | null, now: Now): SetbackRefusalKey | undefined {
  if (day === null) return undefined;
  if (!isDate(day)) return 'no-such-date';
  return day > dateNow(now) ? 'in-the-future' : undefined;
}

/** A period has an end that comes after its beginning, or none (L7). It may lie ahead: then it counts nothing yet. */
export function objectToPeriod(from: string, to: string | undefined): SetbackRefusalKey | undefined {
  if (!isDate(from) || (to !== undefined && !isDate(to))) return 'no-such-date';
  return to !== undefined && to < from ? 'ends-before-it-begins' : undefined;
}
