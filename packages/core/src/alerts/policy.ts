import type { Refusal } from '../journal/area.ts';
import { isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { alertedAround, bothAgreed, isOffDuty, theySaidNo } from './consent.ts';
import type { AlertContact } from './state.ts';

/** Every reason for which an entry about alerts may be refused, with its rule, beside those that recording gives for any. */
export const alertRefusals = {
  'they-said-no': 'C6',
  'not-agreed': 'C6',
  'off-duty': 'C6',
  'alerted-lately': 'C6',
  malformed: 'J5',
} as const;

export type AlertRefusalKey = keyof typeof alertRefusals;

/** Who said no is not asked again: only their own word changes it. */
export const judgeOffer = (contact: AlertContact | undefined): AlertRefusalKey | undefined =>
  contact && theySaidNo(contact) ? 'they-said-no' : undefined;

/** Why an alert that goes out at a moment (ms) may not: it is recorded before it is sent. */
export function judgeSending(
  contact: AlertContact | undefined,
  ms: number,
  { zone }: Now,
): AlertRefusalKey | undefined {
  if (!contact || !bothAgreed(contact)) return 'not-agreed';
  if (isOffDuty(contact, { ms, zone })) return 'off-duty';
  return alertedAround(contact, ms) ? 'alerted-lately' : undefined;
}

/** Off duty until 31 February would never end, and until 9999-12-31 hardly. */
export const judgeUntil = (until: string | null): AlertRefusalKey | undefined =>
  until !== null && !isDate(until) ? 'malformed' : undefined;

/** An objection as a refusal that names what is possible instead. */
export const refuse = (
  key: AlertRefusalKey | undefined,
  allowed: readonly string[],
  params?: Refusal['params'],
): Refusal | undefined => key && { rule: alertRefusals[key], key, allowed, ...(params && { params }) };
