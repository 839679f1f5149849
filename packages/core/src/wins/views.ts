import { allById } from '../journal/by-id.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays } from '../shared/time.ts';
import type { Win, WinsState } from './state.ts';

/**
 * The wins that are kept, by their day, the oldest first. What lies more than a day ahead was dated by a clock that ran
 * fast, and waits.
 */
export function winsByTime(state: WinsState, now: Now): readonly Win[] {
  const latest = addDays(dateNow(now), 1);
  return allById(state.wins)
    .filter(({ life, day, text }) => life === KEPT && day <= latest && text !== '')
    .toSorted(
      (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.begun - b.begun) || (a.id < b.id ? -1 : 1),
    );
}

const KEPT = JSON.stringify('kept');
