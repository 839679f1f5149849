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
import { OWNER } from '../journal/entry.ts';
import type { Fields } from '../journal/nested.ts';
import { unknownField } from '../journal/nested.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import { clockTime } from '../shared/hours.ts';
import type { Now } from '../shared/time.ts';
import { knownZone } from '../shared/time.ts';
import { carriedBy } from './carried.ts';
import type { LimitKey, StatedLimits } from './limits.ts';
import { beyond } from './limits.ts';
import { doerOf, pausesOn, reviewsOpen, saidKept } from './standing.ts';
import type { Expectation, ExpectationsState } from './state.ts';
import { expectationOf } from './state.ts';
import { areTold, limitsOf } from './stated-limits.ts';
import type { Terms } from './terms.ts';
import { contradictionIn } from './terms.ts';
import { askingOf, isAsk } from './words-of-two.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const expectationRefusals = {
  'says-nothing': 'E1',
  'no-such-date': 'E1',
  'ends-before-it-begins': 'E1',
  'no-such-time': 'E1',
  'times-missing': 'E1',
  'times-without-use': 'E1',
  'never-happens': 'E1',
  'until-is-past': 'E1',
  'with-oneself': 'E1',
  'with-whom': 'E1',
  'with-another': 'J12',
  'not-its-name': 'E3',
  'no-such-terms': 'E3',
  'of-an-earlier-version': 'E3',
  'too-many-versions': 'E3',
  'take-back-first': 'E5',
  'said-no-already': 'E3',
  'said-yes-already': 'E3',
  'own-proposal': 'E3',
  'proposed-by-them': 'E3',
  'agreed-already': 'E3',
  'names-not-all': 'E2',
  'nothing-agreed': 'E2',
  'paused-already': 'E2',
  'no-such-pause': 'E2',
  'review-open-already': 'E2',
  'no-such-review': 'E2',
  'beyond-their-limit': 'E4',
  'said-by-them': 'E4',
  'answer-was-not-now': 'N6',
  'do-not-ask-again': 'N6',
  'smaller-ask-used': 'N6',
  'nothing-is-asked': 'E8',
  'nothing-to-drop': 'J4',
  'text-missing': 'E7',
  malformed: 'J5',
} as const;

export type ExpectationRefusalKey = keyof typeof expectationRefusals;

/** Why something can't be written, before it is known what is allowed instead. */
export interface Objection {
  readonly key: ExpectationRefusalKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

const no = (key: ExpectationRefusalKey, params?: Objection['params']): Objection => ({
  key,
  ...(params && { params }),
});

type Judge<D> = (
  state: ExpectationsState,
  entry: EntryOf<D>,
  context: PolicyContext,
) => Objection | undefined;

/** Policy binds the owner's own words. What the other wrote is heard (E3). */
const ofOwner =
  <D>(judge: Judge<D>): Judge<D> =>
  (state, entry, context) =>
    entry.by === OWNER ? judge(state, entry, context) : undefined;

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

export const judgePause = ofOwner<{ until?: string | undefined }>((state, { about, data }, { now }) => {
  const one = expectationOf(state, about);
  if (!one || !currentTerms(one)) return no('nothing-agreed');
  if (data.until !== undefined && !isDate(data.until)) return no('no-such-date');
  if (data.until !== undefined && data.until < dateNow(now)) return no('until-is-past');
  return pausesOn(one, now).some(({ side }) => side === 'mine') ? no('paused-already') : undefined;
});

export const judgeResume = ofOwner<{ pause: string }>((state, { about, data }) => {
  const one = expectationOf(state, about);
  const pause = one?.pauses.find(({ id, side }) => id === data.pause && side === 'mine');
  return pause?.life === JSON.stringify('on') ? undefined : no('no-such-pause');
});

export const judgeReview = ofOwner<{ termsId: string }>((state, { about, data }) => {
  const one = expectationOf(state, about);
  if (!one || currentTerms(one)?.id !== data.termsId) return no('nothing-agreed');
  return reviewsOpen(one).length > 0 ? no('review-open-already') : undefined;
});

export const judgeKept = ofOwner<{ review: string }>((state, { about, data }) => {
  const one = expectationOf(state, about);
  const review = one && reviewsOpen(one).find(({ id }) => id === data.review);
  return review && !saidKept(review, 'mine') ? undefined : no('no-such-review');
});

export const judgeTried: Judge<unknown> = (state, { about }) => {
  const one = expectationOf(state, about);
  const everHeld = one?.proposals.some(
    (proposal) => wordOf(proposal, 'mine') !== 'silent' && wordOf(proposal, 'theirs') !== 'silent',
  );
  return one && (everHeld || currentTerms(one)) ? undefined : no('nothing-agreed');
};

const LIMITS: Fields = {
  channels: true,
  hours: { zone: true, weekly: { days: true, from: true, to: true } },
  notKinds: true,
  most: true,
  words: true,
};

/** Limits that can be kept to: hours of a zone and of days that are there. */
export const judgeLimitsStated = ofOwner<{ limits: StatedLimits }>((_state, { data: { limits } }) => {
  const field = unknownField(limits, LIMITS, 'limits');
  if (field !== undefined) return no('malformed', { field });
  if (!limits.hours) return undefined;
  if (!knownZone(limits.hours.zone)) return no('malformed', { field: 'limits.hours.zone' });
  const idle = limits.hours.weekly.some(
    ({ days, from }) => days.length === 0 || clockTime(from) === clockTime('24:00'),
  );
  return idle ? no('malformed', { field: 'limits.hours.weekly' }) : undefined;
});

/** What is told of somebody stands only where they said nothing themselves. */
export const judgeLimitsBeside: Judge<{ limits: StatedLimits }> = (state, entry, context) => {
  const { about, via } = entry;
  const said = via === 'reported' && limitsOf(state, about) !== undefined && !areTold(state, about);
  return said ? no('said-by-them') : judgeLimitsStated(state, entry, context);
};

export const judgeCard: Judge<{
  helps: readonly string[];
  helpsNot: readonly string[];
  approach?: string | undefined;
  hardDay?: string | undefined;
}> = (_state, { data }) =>
  [...data.helps, ...data.helpsNot, data.approach, data.hardDay].some((text) => text?.trim())
    ? undefined
    : no('text-missing');

const proposalOf = (state: ExpectationsState, about: string, termsId: string) => {
  const one = expectationOf(state, about);
  return one && proposalsSeen(one).find(({ id }) => id === termsId);
};
