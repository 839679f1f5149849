import { findById } from '../journal/by-id.ts';
import type { StatedLimits } from './limits.ts';
import type { ExpectationsState, LimitsOf } from './state.ts';
import { expectationsIn } from './state.ts';

/**
 * The limits that a tie stated last (E4), in a thread or beside it: of two, those of the entry with the greater id, which
 * goes by their own clock. `undefined` where they stated none.
 */
export function limitsOf(state: ExpectationsState, tie: string): StatedLimits | undefined {
  let last: LimitsOf | undefined = findById(state.limits, tie);
  for (const { with: other, limits } of expectationsIn(state))
    if (other === tie && limits.theirs && !(last && last.entry > limits.theirs.entry)) last = limits.theirs;
  return last?.limits;
}

/** The owner's own limits, as they were written under the id of the journal, or another of their choice. */
export const ownLimits = (state: ExpectationsState, about: string): StatedLimits | undefined =>
  findById(state.limits, about)?.limits;
