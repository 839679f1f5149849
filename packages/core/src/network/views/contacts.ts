import type { Now } from '../../shared/time.ts';
import { addDays, wallTime } from '../../shared/time.ts';
import type { Contact, NetworkState, Tie } from '../network-state.ts';
import { tiesSupporting } from './ties.ts';

/** Contacts and attempts with a tie, the latest first, by when they happened (N15). */
export const contactsWith = (state: NetworkState, tie: string): readonly Contact[] =>
  [...(state.contacts[tie] ?? [])].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

/** When the last contact was for which `counts` holds, in ms; `undefined` where there was none. */
export function lastContact(
  state: NetworkState,
  tie: string,
  counts: (contact: Contact, ms: number) => boolean = reached,
): number | undefined {
  let last: number | undefined;
  for (const contact of state.contacts[tie] ?? []) {
    const ms = Date.parse(contact.at);
    if (counts(contact, ms) && !(last !== undefined && ms < last)) last = ms;
  }
  return last;
}

/** An attempt that nobody answered is no contact. */
const reached = (contact: Contact): boolean => contact.result !== 'no-answer';

/** When the person last leaned on a tie: began a contact that was answered. */
export const lastLeanedOn = (state: NetworkState, tie: string): number | undefined =>
  lastContact(state, tie, (contact) => contact.startedBy === 'me' && reached(contact));

/**
 * The one tie that was not spoken for longer than its rhythm says, or none (N10). At most one a week over all ties:
 * the week, from Monday on the wall, belongs to whoever was due first. Once there is contact, or an attempt, with that
 * one, the rest of the week is quiet.
 */
export function contactDue(state: NetworkState, now: Now): Tie | undefined {
  const today = wallTime(now.ms, now.zone);
  const monday = addDays(today.date, 1 - today.weekday);
  const sunday = addDays(monday, 6);
  const dateOf = (ms: number) => wallTime(ms, now.zone).date;

  let first: { readonly tie: Tie; readonly due: string } | undefined;
  for (const tie of tiesSupporting(state, now)) {
    if (!tie.rhythm) continue;
    const before = lastContact(state, tie.id, (contact, ms) => reached(contact) && dateOf(ms) < monday);
    const since = Math.max(before ?? 0, Date.parse(tie.rhythm.since));
    const due = addDays(dateOf(since), tie.rhythm.maxDays + 1);
    if (due <= sunday && !(first && first.due <= due)) first = { tie, due };
  }
  if (!first || first.due > today.date) return undefined;
  const thisWeek = lastContact(state, first.tie.id, (_contact, ms) => dateOf(ms) >= monday);
  return thisWeek === undefined ? first.tie : undefined;
}
