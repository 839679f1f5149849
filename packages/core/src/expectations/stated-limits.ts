import { findById } from '../journal/by-id.ts';
import type { StatedLimits } from './limits.ts';
import type { ExpectationsState } from './state.ts';

/**
 * The limits that a tie stated last (E4), in a thread or beside it: of two, those of the entry with the greater id, which
 * goes by their own clock. What the owner told of them counts only where they said nothing themselves. `undefined` where they stated none.
 */
export const limitsOf = (state: ExpectationsState, tie: string): StatedLimits | undefined =>
  findById(state.limits, tie)?.limits;

/** Whether those were told of them by the owner, and not said by themselves. */
export const areTold = (state: ExpectationsState, tie: string): boolean =>
  findById(state.limits, tie)?.reported === true;

/** The owner's own limits, as they were written under the id of the journal, or another of their choice. */
export const ownLimits = (state: ExpectationsState, about: string): StatedLimits | undefined =>
  findById(state.limits, about)?.limits;
