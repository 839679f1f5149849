import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { reviewLife } from './review-life.ts';
import type { Expectation, Pause, Proposal, Review } from './state.ts';
import type { Terms } from './terms.ts';
import { termsLife } from './terms-life.ts';
import type { Side } from './vocabulary.ts';
import { otherSide } from './vocabulary.ts';

/** A proposal whose words came in. */
export interface Seen extends Proposal {
  readonly terms: Terms;
  readonly at: number;
}

const isSeen = (one: Proposal): one is Seen => one.terms !== undefined && one.at !== undefined;

const regionsOf = (one: Proposal) => termsLife.regions(one.life);

/** Who proposed it; `undefined` where nobody did yet, or both under one name. */
export function proposerOf(one: Proposal): Side | undefined {
  const { proposal } = regionsOf(one);
  return proposal === 'mine' || proposal === 'theirs' ? proposal : undefined;
}

/** Which side would do it. What was noted as spoken is said from the owner's side. */
export function doerOf(one: Seen): Side {
  const proposer = proposerOf(one) ?? 'mine';
  return one.terms.does === 'proposer' ? proposer : otherSide(proposer);
}

/** What one side said to it. */
export const wordOf = (one: Proposal, side: Side): string => regionsOf(one)[side] ?? 'silent';

const saidNo = (one: Proposal): boolean =>
  (['mine', 'theirs'] as const).some((side) => ['refused', 'released'].includes(wordOf(one, side)));

/** Whether both accepted exactly these terms, and neither refused or withdrew them (E3). */
export const holds = (one: Proposal): one is Seen =>
  isSeen(one) &&
  proposerOf(one) !== undefined &&
  wordOf(one, 'mine') === 'accepted' &&
  wordOf(one, 'theirs') === 'accepted';

/** Whether it was noted as agreed aloud, and neither said no since (E2). */
export const holdsAsSpoken = (one: Proposal): one is Seen =>
  isSeen(one) && regionsOf(one).said === 'noted' && !saidNo(one) && !holds(one);

/** Whether an answer is still waited for, and from whom. */
export function waitsFor(one: Proposal): Side | undefined {
  const proposer = proposerOf(one);
  if (!isSeen(one) || !proposer || saidNo(one)) return undefined;
  const answerer = otherSide(proposer);
  return wordOf(one, answerer) === 'silent' ? answerer : undefined;
}

/**
 * The proposals whose words came in, in the same order on both devices: by when they were proposed, what takes the place of
 * another after that one, then by name.
 */
export function proposalsSeen({ proposals }: Expectation): readonly Seen[] {
  const byName = new Map(proposals.map((one) => [one.id, one]));
  const depthOf = ({ instead }: Proposal): number => {
    let depth = 0;
    // A name is made of what it takes the place of, so that no chain comes round to itself.
    for (let before = instead; before !== undefined; before = byName.get(before)?.instead) depth += 1;
    return depth;
  };
  return proposals
    .filter(isSeen)
    .toSorted((a, b) => a.at - b.at || depthOf(a) - depthOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The names of the terms that others took the place of: those before each that holds. */
export function replaced(one: Expectation): ReadonlySet<string> {
  const byName = new Map(one.proposals.map((proposal) => [proposal.id, proposal]));
  const gone = new Set<string>();
  for (const proposal of one.proposals) {
    if (!holds(proposal)) continue;
    for (
      let before = proposal.instead;
      before !== undefined && !gone.has(before);
      before = byName.get(before)?.instead
    )
      gone.add(before);
  }
  return gone;
}

/**
 * The terms that hold now, the latest last; those that a later agreement took the place of are not among them. Mostly one,
 * or none. Two where both said yes to two changes at once: then the last counts, and both may look at it again.
 */
export function termsThatHold(one: Expectation): readonly Seen[] {
  const gone = replaced(one);
  return proposalsSeen(one).filter((proposal) => holds(proposal) && !gone.has(proposal.id));
}

/** What holds now: agreed by both, else noted as spoken. */
export function currentTerms(one: Expectation): Seen | undefined {
  const agreed = termsThatHold(one).at(-1);
  return agreed ?? proposalsSeen(one).filter(holdsAsSpoken).at(-1);
}

/** The proposals that wait for an answer, of either side. */
export function openProposals(one: Expectation): readonly Seen[] {
  const gone = replaced(one);
  return proposalsSeen(one).filter((proposal) => waitsFor(proposal) && !gone.has(proposal.id));
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

/** All terms that one side said yes to and no to nothing: what a release takes back. */
export const acceptedBy = (one: Expectation, side: Side): readonly string[] =>
  one.proposals
    .filter(
      (proposal) => wordOf(proposal, side) === 'accepted' || (side === 'mine' && holdsAsSpoken(proposal)),
    )
    .map(({ id }) => id);

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

/** How one proposal stands. A yes to terms that others took the place of is a yes to an earlier version (E3). */
export const proposalStandings = [
  'waiting-for-you',
  'waiting-for-them',
  'holds',
  'spoken',
  'earlier-version',
  'declined-by-them',
  'declined-by-you',
  'withdrawn-by-them',
  'withdrawn-by-you',
  'released',
  'not-to-be-trusted',
] as const;
export type ProposalStanding = (typeof proposalStandings)[number];

export function proposalStanding(one: Expectation, proposal: Seen): ProposalStanding {
  const proposer = proposerOf(proposal);
  if (regionsOf(proposal).proposal === 'both') return 'not-to-be-trusted';
  if ((['mine', 'theirs'] as const).some((side) => wordOf(proposal, side) === 'released')) return 'released';
  if (replaced(one).has(proposal.id)) return 'earlier-version';
  for (const [side, name] of [
    ['theirs', 'them'],
    ['mine', 'you'],
  ] as const)
    if (wordOf(proposal, side) === 'refused')
      return proposer === side ? `withdrawn-by-${name}` : `declined-by-${name}`;
  if (holds(proposal)) return 'holds';
  if (holdsAsSpoken(proposal)) return 'spoken';
  return proposer === 'mine' ? 'waiting-for-them' : 'waiting-for-you';
}
