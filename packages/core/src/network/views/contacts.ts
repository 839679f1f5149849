import { msOf } from '../../shared/time.ts';
import type { Contact, NetworkState } from '../network-state.ts';

/** Contacts and attempts with a tie, the latest first, by when they happened (N15). */
export const contactsWith = (state: NetworkState, tie: string): readonly Contact[] =>
  [...(state.contacts[tie] ?? [])].sort((a, b) => msOf(b.at) - msOf(a.at));

/** When the last contact was for which `counts` holds, in ms; `undefined` where there was none. */
export function lastContact(
  state: NetworkState,
  tie: string,
  counts: (contact: Contact, ms: number) => boolean = reached,
): number | undefined {
  let last: number | undefined;
  for (const contact of state.contacts[tie] ?? []) {
    const ms = msOf(contact.at);
    if (counts(contact, ms) && !(last !== undefined && ms < last)) last = ms;
  }
  return last;
}

/** An attempt that nobody answered is no contact. */
export const reached = (contact: Contact): boolean => contact.result !== 'no-answer';

/** When the person last leaned on a tie: began a contact that was answered. */
export const lastLeanedOn = (state: NetworkState, tie: string): number | undefined =>
  lastContact(state, tie, (contact) => contact.startedBy === 'me' && reached(contact));
