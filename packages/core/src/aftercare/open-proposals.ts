import type { ProposalStanding } from '../agreement/standing.ts';
import { openProposals, proposalStanding, proposalsSeen } from '../agreement/standing.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { isKeptAlone, isOffTheTable } from './own-course.ts';
import { hasEnded, whoseIs } from './standing.ts';
import type { Seen, Trajectory } from './state.ts';
import type { Terms } from './terms.ts';
import { coursesOfTheirs, ofAnotherPerson } from './whose.ts';

/** Whether the last day of what is decided lies behind: as it stands nobody can say yes to it. */
export const isPast = ({ until, on }: Terms, now: Now): boolean =>
  [until, on].some((day) => day !== undefined && day < dateNow(now));

/** The proposals that got no answer, of either side, whatever their days; none after an end, which answers them all. */
export function unansweredIn(one: Trajectory, now: Now): readonly Seen[] {
  if (hasEnded(one, now) || isOffTheTable(one)) return [];
  const others = othersIn(one);
  return openProposals(one).filter(({ id }) => !others.has(id));
}

/** The proposals that wait for an answer, of either side: to each of them a yes is possible today (A2). */
export const openProposalsOf = (one: Trajectory, now: Now): readonly Seen[] =>
  unansweredIn(one, now).filter(({ terms }) => !isPast(terms, now));

/**
 * The proposals whose last day was past before anybody answered: of each decision the last, where no other of its kind came
 * after it, or waits. They are not agreed, and can be proposed with another day.
 */
export function lateProposalsOf(one: Trajectory, now: Now): readonly Seen[] {
  const open = openProposalsOf(one, now);
  const all = proposalsSeen(one);
  return unansweredIn(one, now).filter(({ id, terms: { what } }) => {
    const isOfKind = ({ terms }: Seen) => terms.what === what;
    return !open.some(isOfKind) && all.findLast(isOfKind)?.id === id;
  });
}

/**
 * How a proposal stands today. What got no answer and can get none any more waits for nobody: its day is past, or it is
 * `over`, after an end or as it would make the course somebody else's.
 */
export function proposalStandingOn(
  one: Trajectory,
  proposal: Seen,
  now: Now,
): ProposalStanding | 'day-past' | 'over' {
  const standing = proposalStanding(one, proposal);
  if (standing !== 'waiting-for-you' && standing !== 'waiting-for-them') return standing;
  if (!unansweredIn(one, now).some(({ id }) => id === proposal.id)) return 'over';
  return isPast(proposal.terms, now) ? 'day-past' : standing;
}

/**
 * The names of the courses that take no answer, as they would make it somebody else's (A3). While somebody keeps it alone,
 * what a tie proposes first does not say whose it is: only what would make it that tie's takes none.
 */
export function othersIn(one: Trajectory): ReadonlySet<string> {
  if (!isKeptAlone(one)) return ofAnotherPerson(one);
  return whoseIs(one) === 'theirs' ? new Set() : coursesOfTheirs(one);
}
