import type { Proposal, Seen, ThreadOfTwo } from './proposal.ts';
import { isSeen } from './proposal.ts';
import type { Side } from './side.ts';
import { bothSides, otherSide } from './side.ts';
import { termsLife } from './terms-life.ts';

type Proposals<T> = Pick<ThreadOfTwo<T>, 'proposals'>;

const regionsOf = (one: Proposal<unknown>) => termsLife.regions(one.life);

/** Who proposed it; `undefined` where nobody did yet, or both under one name. */
export function proposerOf(one: Proposal<unknown>): Side | undefined {
  const { proposal } = regionsOf(one);
  return proposal === 'mine' || proposal === 'theirs' ? proposal : undefined;
}

/** What one side said to it. */
export const wordOf = (one: Proposal<unknown>, side: Side): string => regionsOf(one)[side] ?? 'silent';

const isNo = (word: string): boolean => word === 'refused' || word === 'released';

const saidNo = (one: Proposal<unknown>): boolean => bothSides.some((side) => isNo(wordOf(one, side)));

/** Whether both accepted exactly these terms, and neither refused or withdrew them (E3). */
export const holds = <T>(one: Proposal<T>): one is Seen<T> =>
  isSeen(one) &&
  proposerOf(one) !== undefined &&
  wordOf(one, 'mine') === 'accepted' &&
  wordOf(one, 'theirs') === 'accepted';

/** Whether it was noted as agreed aloud, and neither said no since (E2). */
const holdsAsSpoken = <T>(one: Proposal<T>): one is Seen<T> =>
  isSeen(one) && regionsOf(one).said === 'noted' && !saidNo(one) && !holds(one);

/** Whether an answer is still waited for, and from whom. */
export function waitsFor(one: Proposal<unknown>): Side | undefined {
  const proposer = proposerOf(one);
  if (!isSeen(one) || !proposer || saidNo(one)) return undefined;
  const answerer = otherSide(proposer);
  return wordOf(one, answerer) === 'silent' ? answerer : undefined;
}

/**
 * The proposals whose words came in, in the same order on both devices: by when they were proposed, what takes the place of
 * another after that one, then by name.
 */
export function proposalsSeen<T>({ proposals }: Proposals<T>): readonly Seen<T>[] {
  const byName = new Map(proposals.map((one) => [one.id, one]));
  const depthOf = ({ instead }: Proposal<T>): number => {
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
export function replaced<T>({ proposals }: Proposals<T>): ReadonlySet<string> {
  const byName = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const gone = new Set<string>();
  for (const proposal of proposals) {
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
 * The names of proposals that change what is no longer there: others took the place of the terms whose place they would
 * take, or of what those answered. Of two changes that cross it is the one that was not agreed on; a yes to it would be
 * a yes to an earlier version (E3).
 */
export function overtaken<T>(one: Proposals<T>): ReadonlySet<string> {
  const gone = replaced(one);
  if (gone.size === 0) return gone;
  const byName = new Map(one.proposals.map((proposal) => [proposal.id, proposal]));
  const changesWhatIsGone = (proposal: Proposal<T>): boolean => {
    for (let at = proposal; !holds(at) && at.instead !== undefined; ) {
      if (gone.has(at.instead)) return true;
      const before = byName.get(at.instead);
      if (!before) return false;
      at = before;
    }
    return false;
  };
  return new Set(
    one.proposals.flatMap((proposal) =>
      gone.has(proposal.id) || changesWhatIsGone(proposal) ? [proposal.id] : [],
    ),
  );
}

/**
 * The terms that hold now, the latest last; those that a later agreement took the place of are not among them. Mostly one,
 * or none. Two where both said yes to two changes at once: then the last counts, and both may look at it again.
 */
export function termsThatHold<T>(one: Proposals<T>): readonly Seen<T>[] {
  const gone = replaced(one);
  return proposalsSeen(one).filter((proposal) => holds(proposal) && !gone.has(proposal.id));
}

/** What holds now: agreed by both, else noted as spoken. */
export function currentTerms<T>(one: Proposals<T>): Seen<T> | undefined {
  const agreed = termsThatHold(one).at(-1);
  return agreed ?? proposalsSeen(one).findLast((proposal) => holdsAsSpoken(proposal));
}

/** The proposals that wait for an answer, of either side. */
export function openProposals<T>(one: Proposals<T>): readonly Seen<T>[] {
  const gone = overtaken(one);
  return proposalsSeen(one).filter((proposal) => waitsFor(proposal) && !gone.has(proposal.id));
}

/** All terms that one side said yes to and no to nothing: what a release takes back. */
export const acceptedBy = ({ proposals }: Proposals<unknown>, side: Side): readonly string[] =>
  proposals
    .filter(
      (proposal) => wordOf(proposal, side) === 'accepted' || (side === 'mine' && holdsAsSpoken(proposal)),
    )
    .map(({ id }) => id);

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

export function proposalStanding<T>(one: Proposals<T>, proposal: Seen<T>): ProposalStanding {
  const { id } = proposal;
  const proposer = proposerOf(proposal);
  if (regionsOf(proposal).proposal === 'both') return 'not-to-be-trusted';
  if (bothSides.some((side) => wordOf(proposal, side) === 'released')) return 'released';
  if (replaced(one).has(id)) return 'earlier-version';
  for (const [side, name] of [
    ['theirs', 'them'],
    ['mine', 'you'],
  ] as const)
    if (wordOf(proposal, side) === 'refused')
      return proposer === side ? `withdrawn-by-${name}` : `declined-by-${name}`;
  if (holds(proposal)) return 'holds';
  if (holdsAsSpoken(proposal)) return 'spoken';
  if (overtaken(one).has(id)) return 'earlier-version';
  return proposer === 'mine' ? 'waiting-for-them' : 'waiting-for-you';
}
