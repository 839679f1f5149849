import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { dayNumber } from '../shared/time.ts';
import type { SetbacksState } from './state.ts';
import { ownDates } from './views.ts';

/**
 * How many days the person's own periods hold up to today on their wall (L7): both ends count, and a day that lies in
 * several counts once. A new period adds to the former ones; a setback changes nothing (L1).
 */
export function daysCounted(state: SetbacksState, now: Now): number {
  const today = dayNumber(dateNow(now));
  let days = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { from, to } of ownDates(state)) {
    const first = Math.max(dayNumber(from), counted + 1);
    const last = to === undefined ? today : Math.min(dayNumber(to), today);
    if (last < first) continue;
    days += last - first + 1;
    counted = last;
  }
  return days;
}

/** The days counted, where the person wants to see them (L7): `undefined` is the beginning, and what hiding them gives. */
export const timeInRecovery = (state: SetbacksState, now: Now): number | undefined =>
  state.timeShown ? daysCounted(state, now) : undefined;
