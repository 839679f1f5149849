import type { PolicyContext, Refusal } from '../journal/area.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { SelfCareDomain, TaskKind } from './vocabulary.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const taskRefusals = {
  'text-missing': 'A1',
  'domain-missing': 'A1',
  'no-such-date': 'A1',
  'in-the-future': 'A1',
  'nobody-there': 'A1',
} as const;

export type TaskRefusalKey = keyof typeof taskRefusals;

export const refuse = (key: TaskRefusalKey | undefined, allowed: readonly string[]): Refusal | undefined =>
  key && { rule: taskRefusals[key], key, allowed };

/** One key for whoever is not there: the answer does not tell why (N7). */
export const judgePerson = (tie: string | undefined, { facts }: PolicyContext): TaskRefusalKey | undefined =>
  tie === undefined || facts?.isListed?.(tie) ? undefined : 'nobody-there';

export function judgeTask(
  data: {
    readonly kind: TaskKind;
    readonly domain?: SelfCareDomain | undefined;
    readonly text: string;
    readonly by?: string | undefined;
    readonly with?: string | undefined;
  },
  context: PolicyContext,
): TaskRefusalKey | undefined {
  if (data.text.trim() === '') return 'text-missing';
  if (data.kind === 'self-care' && data.domain === undefined) return 'domain-missing';
  if (data.by !== undefined && !isDate(data.by)) return 'no-such-date';
  return judgePerson(data.with, context);
}

/** A day on which something was done: one that the calendar has, and that came. */
export function judgeDay(on: string | undefined, { now }: PolicyContext): TaskRefusalKey | undefined {
  if (on === undefined) return undefined;
  if (!isDate(on)) return 'no-such-date';
  return on > dateNow(now) ? 'in-the-future' : undefined;
}
