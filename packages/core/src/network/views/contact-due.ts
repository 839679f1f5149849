import type { Now } from '../../shared/time.ts';
import { DAY, dayNumber, msOf, stretchAt, weekdayOfDay } from '../../shared/time.ts';
import type { NetworkState, Tie } from '../network-state.ts';
import { lastContact, reached } from './contacts.ts';
import { tiesSupporting } from './ties.ts';

/**
 * The one tie that was not spoken for longer than its rhythm says, or none (N10). At most one a week over all ties:
 * the week, from Monday on the wall, belongs to whoever was due first. Once there is contact, or an attempt, with that
 * one, the rest of the week is quiet. So it is once a tie with a rhythm rests, ends, comes back or gets another rhythm:
 * what is left does not say any more whose week it was.
 */
export function contactDue(state: NetworkState, now: Now): Tie | undefined {
  const dayOf = (ms: number) => Math.floor((ms + stretchAt(ms, now.zone).offset) / DAY);
  const today = dayOf(now.ms);
  const monday = today + 1 - weekdayOfDay(today);
  const movedOn = state.rhythmsMovedAt === undefined ? undefined : dayOf(msOf(state.rhythmsMovedAt));
  if (movedOn !== undefined && monday <= movedOn && movedOn < monday + 7) return undefined;

  let first: { readonly tie: Tie; readonly due: number } | undefined;
  for (const tie of tiesSupporting(state, now)) {
    // A rest that ended by its date within this week would take the week from whoever has it.
    if (!tie.rhythm || dayNumber(tie.restUntil ?? '') >= monday) continue;
    const before = lastContact(state, tie.id, (contact, ms) => reached(contact) && dayOf(ms) < monday);
    const since = Math.max(before ?? Number.NEGATIVE_INFINITY, msOf(tie.rhythm.since));
    const due = dayOf(since) + tie.rhythm.maxDays + 1;
    if (dayOf(msOf(tie.rhythm.since)) < monday && due < monday + 7 && !(first && first.due <= due))
      first = { tie, due };
  }
  if (!first || first.due > today) return undefined;
  const thisWeek = lastContact(state, first.tie.id, (_contact, ms) => dayOf(ms) >= monday);
  return thisWeek === undefined ? first.tie : undefined;
}
