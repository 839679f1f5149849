import type { Named } from '../agreement/naming.ts';
import { termsIdOf } from '../agreement/naming.ts';
import {
  acceptedBy,
  currentTerms,
  holds,
  openProposals,
  overtaken,
  proposalsSeen,
  proposerOf,
  termsThatHold,
  wordOf,
} from '../agreement/standing.ts';
import type { EntryOf, PolicyContext } from '../journal/area.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { carriedBy } from './carried.ts';
import type { Judge } from './judging.ts';
import { ofOwner } from './judging.ts';
import type { LimitKey, StatedLimits } from './limits.ts';
import { beyond } from './limits.ts';
import type { Objection } from './refusals.ts';
import { no } from './refusals.ts';
import { doerOf } from './standing.ts';
import type { Expectation, ExpectationsState } from './state.ts';
import { expectationOf } from './state.ts';
import { limitsOf } from './stated-limits.ts';
import type { Terms } from './terms.ts';
import { contradictionIn } from './terms.ts';
import { askingOf, isAsk } from './words-of-two.ts';

type Proposed = Pick<Named<Terms>, 'mark' | 'terms' | 'instead'> & { readonly termsId: string };

/** Whether terms can be written at all: they say something that can happen, from now on, under their own name. */
function judgeTerms(
  { about, data }: Pick<EntryOf<Proposed>, 'about' | 'data'>,
  { now }: PolicyContext,
): Objection | undefined {
  const { termsId, mark, terms, instead } = data;
  const wrong = contradictionIn(terms);
  if (wrong) return no(wrong);
  const today = dateNow(now);
  if ([terms.until, terms.when?.on].some((day) => day !== undefined && day < today))
    return no('until-is-past');
  return termsId === termsIdOf({ thread: about, mark, terms, instead }) ? undefined : no('not-its-name');
}

export const judgeDraft: Judge<{ with: string; terms: Terms }> = (state, { about, data }, { owner }) => {
  const known = expectationOf(state, about)?.with;
  if (data.with === about || data.with === owner) return no('with-oneself');
  return known !== undefined && known !== data.with ? no('with-another') : undefined;
};

export const judgeDrop: Judge<unknown> = (state, { about }) =>
  expectationOf(state, about)?.draft ? undefined : no('nothing-to-drop');

export const judgeProposal = ofOwner<Proposed>((state, entry, context) => {
  const one = expectationOf(state, entry.about);
  if (!one || one.with === undefined) return no('with-whom');
  return (
    judgeTerms(entry, context) ??
    (context.facts?.mayBeAsked?.(one.with) ? undefined : no('nothing-is-asked')) ??
    judgePlace(one, entry.data) ??
    judgeAsking(state, one, entry.data.instead) ??
    judgeLimits(state, one, one.with, entry.data, context.now)
  );
});

/** More versions than two people talk about; a release has to be able to name them all. */
export const MOST_VERSIONS = 300;

/** It takes the place of something that is there, under a name that is new. */
function judgePlace(one: Expectation, { termsId, instead }: Proposed): Objection | undefined {
  if (one.proposals.length >= MOST_VERSIONS) return no('too-many-versions', { most: MOST_VERSIONS });
  const known = proposalsSeen(one);
  if (instead !== undefined && !known.some(({ id }) => id === instead)) return no('no-such-terms');
  const same = known.find(({ id }) => id === termsId);
  return same && proposerOf(same) ? no('said-yes-already') : undefined;
}

/** A no is a complete answer: one smaller ask may follow it, and none after "do not ask again" (E5, N6). */
function judgeAsking(
  state: ExpectationsState,
  one: Expectation,
  instead: string | undefined,
): Objection | undefined {
  if (!isAsk(one, instead)) return undefined;
  const asking = askingOf(state, one.with ?? '');
  if (asking.closed) return no('do-not-ask-again');
  return asking.declined && asking.smallerUsed ? no('smaller-ask-used') : undefined;
}

/** Nothing goes beyond what the other said they can do (E4). */
function judgeLimits(
  state: ExpectationsState,
  one: Expectation,
  tie: string,
  { terms, instead }: Proposed,
  now: Now,
): Objection | undefined {
  const stated = limitsOf(state, tie);
  const limit =
    stated &&
    beyond(stated, terms, {
      theyDo: terms.does === 'other',
      carried: carriedBy(state, tie, now, one.id),
      now,
    });
  // A change of what they carry already adds nothing to carry.
  const isChange = termsThatHold(one).some((held) => held.id === instead && doerOf(held) === 'theirs');
  return limit && !(limit === 'number' && isChange)
    ? no('beyond-their-limit', limitParams(limit, stated))
    : undefined;
}

const limitParams = (limit: LimitKey, { most }: StatedLimits) => ({
  limit,
  ...(limit === 'number' && most !== undefined && { most }),
});

export const judgeSpoken: Judge<Proposed> = (state, entry, context) => {
  const tie = expectationOf(state, entry.about)?.with;
  if (tie === undefined) return no('with-whom');
  return (
    judgeTerms(entry, context) ?? (context.facts?.mayBeAsked?.(tie) ? undefined : no('nothing-is-asked'))
  );
};

export const judgeYes = ofOwner<{ termsId: string }>((state, { about, data }) => {
  const one = expectationOf(state, about);
  const proposal = proposalOf(state, about, data.termsId);
  if (!one || !proposal) return no('no-such-terms');
  if (proposerOf(proposal) !== 'theirs') return no('own-proposal');
  const word = wordOf(proposal, 'mine');
  if (word !== 'silent') return no(word === 'accepted' ? 'said-yes-already' : 'said-no-already');
  return overtaken(one).has(proposal.id) ? no('of-an-earlier-version') : undefined;
});

export const judgeNo = ofOwner<{ termsId: string }>((state, { about, data }) => {
  const proposal = proposalOf(state, about, data.termsId);
  if (!proposal) return no('no-such-terms');
  return proposerOf(proposal) === 'mine' ? no('own-proposal') : judgeBefore(proposal, 'mine');
});

/** Somebody who said no aloud was asked, and what was asked is taken back. */
export const judgeRefusedAloud: Judge<unknown> = (state, { about }) => {
  const one = expectationOf(state, about);
  if (!one || !proposalsSeen(one).some((proposal) => proposerOf(proposal) === 'mine'))
    return no('no-such-terms');
  if (currentTerms(one)) return no('agreed-already');
  return openProposals(one).some((proposal) => proposerOf(proposal) === 'mine')
    ? no('take-back-first')
    : undefined;
};

export const judgeWithdrawal = ofOwner<{ termsId: string }>((state, { about, data }) => {
  const proposal = proposalOf(state, about, data.termsId);
  if (!proposal) return no('no-such-terms');
  return proposerOf(proposal) === 'mine' ? judgeBefore(proposal, 'mine') : no('proposed-by-them');
});

const judgeBefore = (
  proposal: Parameters<typeof wordOf>[0],
  side: 'mine' | 'theirs',
): Objection | undefined => {
  if (['refused', 'released'].includes(wordOf(proposal, side))) return no('said-no-already');
  return holds(proposal) ? no('agreed-already') : undefined;
};

/** A release names every yes of its side, so that nothing that was agreed before comes back. */
export const judgeRelease = ofOwner<{ termsIds: readonly string[] }>((state, { about, data }) => {
  const one = expectationOf(state, about);
  if (!one || !currentTerms(one)) return no('nothing-agreed');
  return acceptedBy(one, 'mine').every((id) => data.termsIds.includes(id)) ? undefined : no('names-not-all');
});

const proposalOf = (state: ExpectationsState, about: string, termsId: string) => {
  const one = expectationOf(state, about);
  return one && proposalsSeen(one).find(({ id }) => id === termsId);
};
