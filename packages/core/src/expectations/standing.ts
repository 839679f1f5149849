import type { Side } from '../agreement/side.ts';
import { otherSide } from '../agreement/side.ts';
import {
  currentTerms,
  holds,
  openProposals,
  proposalsSeen,
  proposerOf,
  waitsFor,
  wordOf,
} from '../agreement/standing.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { reviewLife } from './review-life.ts';
import type { Expectation, Pause, Proposal, Review, Seen } from './state.ts';

/** Which side would do it. What was noted as spoken is said from the owner's side. */
export function doerOf(one: Seen): Side {
  const proposer = proposerOf(one) ?? 'mine';
  return one.terms.does === 'proposer' ? proposer : otherSide(proposer);
}

/** The pauses that hold on the person's wall today. */
export function pausesOn(one: Expectation, now: Now): readonly Pause[] {
  const today = dateNow(now);
  return one.pauses.filter(({ life, until }) => life === ON && (until === undefined || today <= until));
}

const ON = JSON.stringify('on');

/** Looks at it again that neither renewing nor a change has ended. */
export function reviewsOpen(one: Expectation): readonly Review[] {
  const current = currentTerms(one)?.id;
  return one.reviews.filter(({ life, termsId }) => {
    const { review, mine, theirs } = reviewLife.regions(life);
    return review === 'open' && termsId === current && !(mine === 'kept' && theirs === 'kept');
  });
}

/** Whether one side said of a look at it: we go on like this. */
export const saidKept = (one: Review, side: Side): boolean => reviewLife.regions(one.life)[side] === 'kept';

/** How an expectation stands (E2), as a word for the person; `agreed` begins on a later day. */
export const standings = [
  'draft',
  'waiting-for-them',
  'waiting-for-you',
  'declined',
  'withdrawn',
  'agreed',
  'running',
  'spoken',
  'paused',
  'under-review',
  'over',
  'released',
  'nothing',
] as const;
export type Standing = (typeof standings)[number];

/** How it stands on the person's wall today. No machine changes by time: what ends by date is over in this view. */
export function standingNow(one: Expectation, now: Now): Standing {
  const current = currentTerms(one);
  if (current) return standingOfCurrent(one, current, now);
  const open = openProposals(one);
  if (open.some((proposal) => waitsFor(proposal) === 'mine')) return 'waiting-for-you';
  if (open.length > 0) return 'waiting-for-them';
  if (one.draft) return 'draft';
  const last = proposalsSeen(one).at(-1);
  return last ? endOf(one, last) : 'nothing';
}

function standingOfCurrent(one: Expectation, current: Seen, now: Now): Standing {
  const today = dateNow(now);
  const { from, until } = current.terms;
  if (until !== undefined && until < today) return 'over';
  if (pausesOn(one, now).length > 0) return 'paused';
  if (reviewsOpen(one).length > 0) return 'under-review';
  if (from !== undefined && from > today) return 'agreed';
  return holds(current) ? 'running' : 'spoken';
}

function endOf(one: Expectation, last: Seen): Standing {
  const isReleased = (proposal: Proposal) =>
    (['mine', 'theirs'] as const).some((side) => wordOf(proposal, side) === 'released');
  // A proposal that takes no other's place is a new beginning.
  if (isReleased(last) || (last.instead !== undefined && one.proposals.some(isReleased))) return 'released';
  const proposer = proposerOf(last);
  if (!proposer) return 'nothing';
  return one.refusedAloud || wordOf(last, otherSide(proposer)) === 'refused' ? 'declined' : 'withdrawn';
}
