import type { AlertSent } from '../alerts/index.ts';
import { alertsByTime, mayBeAlerted } from '../alerts/index.ts';
import { mayBeAsked } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import type { States } from './states.ts';
import { isHardDay } from './states.ts';

/** The key of the one text that an alert has: it says nothing of the owner's day, and that its reader is no emergency service. */
export const alertText = 'please-get-in-touch';

/** An alert that an app may send now, empty of content: to whom, and the key of the text. */
export interface AlertDue {
  readonly tie: string;
  readonly text: typeof alertText;
}

/**
 * Whom an app with a sender of its own may alert now (C6): only while the level is *act*, only who agreed and is on duty,
 * at most once in 24 hours for each. Left out is whoever is asked nothing (N6, N7, E8) or is not called on a hard day
 * (N12). The app records `alert.sent` and sends only if that is let through.
 */
export function alertsDue(states: States, now: Now): readonly AlertDue[] {
  const { alerts, network } = states;
  if (!alerts || !network || !isHardDay(states, now)) return [];
  const may = mayBeAlerted(alerts, now);
  return Object.values(network.ties)
    .filter(({ id, notOnHardDays }) => may.has(id) && !notOnHardDays && mayBeAsked(network, id, now))
    .map(({ id }) => ({ tie: id, text: alertText }));
}

/** The owner's log of alerts, the latest first, without those to who is shown nowhere (N7). */
export function alertsSent({ alerts, network }: States): readonly AlertSent[] {
  if (!alerts || !network) return [];
  return alertsByTime(alerts).filter(({ tie }) => network.ties[tie] && !network.ties[tie].hidden);
}
