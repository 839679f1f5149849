import type { Now } from '../shared/time.ts';
import { wallTime } from '../shared/time.ts';
import { alertLife as life } from './alert-life.ts';
import type { AlertContact } from './state.ts';

/** How far apart two alerts to one contact lie (C6): hours that pass, whatever a clock on the wall does in a night. */
export const ALERTS_APART = 24 * 3_600_000;

/** Whether the owner offered it, and the contact agreed; both still. */
export function bothAgreed(contact: AlertContact): boolean {
  const { mine, theirs } = life.regions(contact.life);
  return mine === 'offered' && theirs === 'accepted';
}

/** Whether the contact's no stands. */
export const theySaidNo = (contact: AlertContact): boolean => life.regions(contact.life).theirs === 'refused';

/** Whether a contact is off duty today, on the wall. */
export const isOffDuty = ({ offDutyUntil }: AlertContact, now: Now): boolean =>
  offDutyUntil !== undefined && wallTime(now.ms, now.zone).date <= offDutyUntil;

/**
 * Whether an alert went out within 24 hours of a moment (ms), before or after it. One from further ahead was written by
 * a clock that ran fast, and keeps nothing back for years.
 */
export const alertedAround = ({ sent }: AlertContact, ms: number): boolean =>
  sent.some((at) => Math.abs(ms - at) < ALERTS_APART);
