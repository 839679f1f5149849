import type { Named } from '../agreement/naming.ts';
import { termsIdOf } from '../agreement/naming.ts';
import { holds, overtaken, proposalsSeen, proposerOf, wordOf } from '../agreement/standing.ts';
import type { Facts } from '../journal/area.ts';
import { OWNER } from '../journal/entry.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { canBeTakenBack, isOver } from './allowed.ts';
import type { Judge } from './judging.ts';
import { datesWrong, within } from './judging.ts';
import { isPast, othersIn, unansweredIn } from './open-proposals.ts';
import { isOffTheTable } from './own-course.ts';
import type { Objection } from './refusals.ts';
import { no } from './refusals.ts';
import { replayOf } from './replay.ts';
import type { Said } from './said.ts';
import { hasEnded } from './standing.ts';
import type { AftercareState, Seen, Trajectory } from './state.ts';
import { trajectoryOf } from './state.ts';
import type { Terms } from './terms.ts';
import { contradictionIn } from './terms.ts';
import { personOf, whoseOfTwo } from './whose.ts';

type Proposed = Pick<Named<Terms>, 'mark' | 'terms' | 'instead'> & { readonly termsId: string };

/** More versions than two people talk about. */
export const MOST_VERSIONS = 300;

export const judgeProposal = within<Proposed>((one, { about, data }, context, state) => {
  const { now, facts } = context;
  const { termsId, mark, terms, instead } = data;
  if (one.with === undefined) return no('with-whom');
  const wrong = contradictionIn(terms);
  if (wrong) return no(wrong);
  if (isPast(terms, now)) return no('until-is-past');
  if (termsId !== termsIdOf({ thread: about, mark, terms, instead })) return no('not-its-name');
  if (!facts?.mayBeAsked?.(one.with)) return no('nothing-is-asked');
  const isBack = goesBackTo(state, one, now);
  if (isAsk(one, terms) && !leavesRoom(one.with, terms, isBack, facts)) return no('nothing-is-asked');
  if (one.proposals.length >= MOST_VERSIONS) return no('too-many-versions', { most: MOST_VERSIONS });
  if (proposalOf(one, termsId)) return no('said-yes-already');
  return judgePlace(one, data, now);
});

/** What of theirs shows that they take part in the talk: an idea, a yes, or how they see it. */
const TALKS: readonly Said['what'][] = ['proposed', 'accepted', 'not-agreed'];

/** Whether it asks something of somebody who said nothing of it yet. A change of what holds is none (A3). */
const isAsk = (one: Trajectory, { what }: Terms): boolean =>
  what === 'course' &&
  !replayOf(one).current &&
  !one.said.some((word) => word.side === 'theirs' && TALKS.includes(word.what));

/** Whether it begins anew after the end of a course that the same two agreed on (A2). */
function goesBackTo(state: AftercareState, { with: tie, after }: Trajectory, now: Now): boolean {
  const before = after === undefined ? undefined : trajectoryOf(state, after);
  return (
    before !== undefined &&
    before.with === tie &&
    replayOf(before).current !== undefined &&
    isOver(before, now)
  );
}

/**
 * What they said in agreements holds here too: not to be asked again, and how much they can carry for somebody else. Who goes
 * back to them after an end is not one more.
 */
const leavesRoom = (
  tie: string,
  terms: Terms,
  isBack: boolean,
  { mayBeAskedAgain, carriesMore }: Facts,
): boolean =>
  mayBeAskedAgain?.(tie) !== false &&
  (isBack || personOf(terms, 'mine') === 'theirs' || carriesMore?.(tie) !== false);

/** It takes the place of what stands there, so that never two courses hold beside each other. */
function judgePlace(one: Trajectory, { terms, instead }: Proposed, now: Now): Objection | undefined {
  const { current, end } = replayOf(one);
  if (hasEnded(one, now) || isOffTheTable(one)) return no('over-already');
  const before = instead === undefined ? undefined : proposalOf(one, instead);
  if (instead !== undefined && !before) return no('no-such-terms');
  if (terms.what !== 'course') {
    if (!current) return no('nothing-agreed');
    return before && before.terms.what !== terms.what ? no('in-place-of-what') : undefined;
  }
  const whose = whoseOfTwo(one);
  if (whose !== undefined && personOf(terms, 'mine') !== whose) return no('of-another-person');
  if (end) return before?.terms.what === 'rounding-off' ? undefined : no('over-already');
  const isOpen = unansweredIn(one, now).some(({ id }) => id === instead);
  return !current || isOpen || instead === current.proposal.id ? undefined : no('in-place-of-what');
}

const proposalOf = (one: Trajectory, termsId: string): Seen | undefined =>
  proposalsSeen(one).find(({ id }) => id === termsId);

/** Of a yes of the other only what is said here, together, is asked whether it can be; what comes from elsewhere is heard (E3). */
export const judgeYes: Judge<{ termsId: string }> = (state, { about, by, via, data }, { now }) => {
  if (by !== OWNER && via !== 'together') return undefined;
  const one = trajectoryOf(state, about);
  if (!one) return no('no-such-trajectory');
  const proposal = proposalOf(one, data.termsId);
  if (!proposal) return no('no-such-terms');
  const [side, proposer] = by === OWNER ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
  if (proposerOf(proposal) !== proposer) return no('own-proposal');
  if (wordOf(proposal, proposer) !== 'accepted') return no('said-no-already');
  const word = wordOf(proposal, side);
  if (word !== 'silent') return no(word === 'accepted' ? 'said-yes-already' : 'said-no-already');
  if (hasEnded(one, now) || isOffTheTable(one)) return no('over-already');
  if (othersIn(one).has(proposal.id)) return no('of-another-person');
  if (overtaken(one).has(proposal.id)) return no('of-an-earlier-version');
  return isPast(proposal.terms, now) ? no('until-is-past') : undefined;
};

/** Who proposed says how they see it only after the other did: before that, they take it back. */
export const judgeNotAgreed = within<{ termsId: string; lookAgain?: string | undefined }>(
  (one, { data }, { now }) => {
    const proposal = proposalOf(one, data.termsId);
    if (!proposal) return no('no-such-terms');
    if (hasEnded(one, now)) return no('over-already');
    const { lookAgain } = data;
    if (datesWrong([lookAgain])) return no('no-such-date');
    if (lookAgain !== undefined && lookAgain < dateNow(now)) return no('until-is-past');
    if (wordOf(proposal, 'mine') === 'refused') return no('said-no-already');
    if (proposerOf(proposal) === 'mine')
      return wordOf(proposal, 'theirs') === 'refused' ? undefined : no('own-proposal');
    return holds(proposal) ? no('agreed-already') : undefined;
  },
);

/** What both agreed on is changed by both (A3); before the first day a first course can be taken back (A2). */
export const judgeWithdrawal = within<{ termsId: string }>((one, { data }, { now }) => {
  const proposal = proposalOf(one, data.termsId);
  if (!proposal) return no('no-such-terms');
  if (proposerOf(proposal) !== 'mine') return no('proposed-by-them');
  if (wordOf(proposal, 'mine') === 'refused') return no('said-no-already');
  if (hasEnded(one, now)) return no('over-already');
  return !holds(proposal) || canBeTakenBack(one, proposal, now) ? undefined : no('agreed-already');
});
