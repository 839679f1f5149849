import type { Now } from '../shared/time.ts';
import { carriedBy } from './carried.ts';
import type { ExpectationsState } from './state.ts';
import { limitsOf } from './stated-limits.ts';
import { askingOf } from './words-of-two.ts';

/** Whether a no of theirs leaves anything to be asked of a tie: one smaller ask, and none after "do not ask again" (N6). */
export function mayBeAskedAgain(state: ExpectationsState, tie: string): boolean {
  const { closed, declined, smallerUsed } = askingOf(state, tie);
  return !closed && !(declined && smallerUsed);
}

/** Whether a tie can carry one more, by what they said of it (E4). */
export function carriesMore(state: ExpectationsState, tie: string, now: Now): boolean {
  const { most } = limitsOf(state, tie) ?? {};
  return most === undefined || carriedBy(state, tie, now) < most;
}
