import type { Now } from '../shared/time.ts';
import { alertLife as life } from './alert-life.ts';
import { alertedAround, bothAgreed, isOffDuty, theySaidNo } from './consent.ts';
import type { AlertContact, AlertState } from './state.ts';
import { alertContactOf, alertContactsIn } from './state.ts';

/** Where alerts to one contact stand, for whoever shows it to the owner. */
export type AlertStanding = 'none' | 'offered' | 'agreed' | 'off-duty' | 'they-said-no';

/** How it stands with this tie now. */
export function alertStanding(state: AlertState, tie: string, now: Now): AlertStanding {
  const contact = alertContactOf(state, tie);
  if (!contact) return 'none';
  if (theySaidNo(contact)) return 'they-said-no';
  if (bothAgreed(contact)) return isOffDuty(contact, now) ? 'off-duty' : 'agreed';
  return life.regions(contact.life).mine === 'offered' ? 'offered' : 'none';
}

/** The ties that may be sent an alert now: both agreed, on duty, and none went out within 24 hours. */
export const mayBeAlerted = (state: AlertState, now: Now): ReadonlySet<string> =>
  new Set(
    alertContactsIn(state)
      .filter((contact) => isAsAgreed(contact, now))
      .map(({ id }) => id),
  );

const isAsAgreed = (contact: AlertContact, now: Now): boolean =>
  bothAgreed(contact) && !isOffDuty(contact, now) && !alertedAround(contact, now.ms);

/** One alert that went out; `at` in ms since 1970. */
export interface AlertSent {
  readonly tie: string;
  readonly at: number;
}

/** The owner's log of alerts, the latest first. */
export const alertsByTime = (state: AlertState): readonly AlertSent[] =>
  alertContactsIn(state)
    .flatMap(({ id, sent }) => sent.map((at) => ({ tie: id, at })))
    .sort((a, b) => b.at - a.at || (a.tie < b.tie ? -1 : 1));
