import { currentTerms, openProposals } from '../agreement/standing.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { expectationsNow } from './lasting.ts';
import { doerOf } from './standing.ts';
import type { ExpectationsState } from './state.ts';

/** How many things a tie carries in other threads: agreed, noted as spoken, or asked and not answered. */
export function carriedBy(state: ExpectationsState, tie: string, now: Now, but?: string): number {
  const today = dateNow(now);
  return expectationsNow(state, now).filter((one) => {
    if (one.with !== tie || one.id === but) return false;
    const current = currentTerms(one);
    return [...(current ? [current] : []), ...openProposals(one)].some(
      (proposal) =>
        doerOf(proposal) === 'theirs' &&
        !(proposal.terms.until !== undefined && proposal.terms.until < today),
    );
  }).length;
}
