import type { Named } from '../agreement/naming.ts';
import { termsIdOf } from '../agreement/naming.ts';
import { holds, overtaken, proposalsSeen, proposerOf, wordOf } from '../agreement/standing.ts';
import type { EntryOf, PolicyContext } from '../journal/area.ts';
import { OWNER } from '../journal/entry.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays } from '../shared/time.ts';
import { canBeTakenBack, canStop, hasEnded, isOver } from './allowed.ts';
import { dateOf, daysOfPause } from './dates.ts';
import { imposedIn } from './imposed.ts';
import { isOffTheTable } from './own-course.ts';
import { daysPaused } from './pauses.ts';
import { can, replayOf } from './replay.ts';
import { asksOpen, currentCourse, mayAsk, openProposalsOf, pausesOn, reviewsOf } from './standing.ts';
import type { AftercareState, Seen, Trajectory } from './state.ts';
import { trajectoryOf } from './state.ts';
import type { Terms } from './terms.ts';
import { contradictionIn, FOUR_WEEKS } from './terms.ts';
import { ofAnotherPerson, personOf, whoseOfTwo } from './whose.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const aftercareRefusals = {
  'no-such-date': 'A2',
  'no-start': 'A4',
  'no-step': 'A6',
  'no-component': 'A1',
  'step-without-end': 'A6',
  'ends-before-it-begins': 'A2',
  'longer-than-a-trial': 'A2',
  'no-end': 'A2',
  'no-day': 'A2',
  'of-another-decision': 'A2',
  'until-is-past': 'A2',
  'with-oneself': 'A2',
  'with-whom': 'A2',
  'with-another': 'J12',
  'nothing-is-asked': 'E8',
  'not-its-name': 'E3',
  'no-such-terms': 'E3',
  'of-an-earlier-version': 'E3',
  'of-another-person': 'A3',
  'too-many-versions': 'E3',
  'said-no-already': 'E3',
  'said-yes-already': 'E3',
  'own-proposal': 'A3',
  'proposed-by-them': 'E3',
  'agreed-already': 'A3',
  'in-place-of-what': 'A3',
  'nothing-agreed': 'A2',
  'longer-needs-both': 'A2',
  'paused-already': 'A2',
  'no-such-pause': 'A2',
  'review-open-already': 'A9',
  'no-such-review': 'A9',
  'no-such-trajectory': 'A3',
  'for-the-person': 'A3',
  'no-such-ask': 'A3',
  'nothing-to-stop': 'A3',
  'over-already': 'A2',
  'not-over': 'A2',
  'begun-already': 'A2',
  'no-such-imposed': 'A2',
  'nothing-to-drop': 'J4',
  'text-missing': 'A9',
} as const;

export type AftercareRefusalKey = keyof typeof aftercareRefusals;

/** Why something can't be written, before it is known what is allowed instead. */
export interface Objection {
  readonly key: AftercareRefusalKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

const no = (key: AftercareRefusalKey, params?: Objection['params']): Objection => ({
  key,
  ...(params && { params }),
});

type Judge<D> = (state: AftercareState, entry: EntryOf<D>, context: PolicyContext) => Objection | undefined;

/** A word about a trajectory that is there. Policy binds the owner's own words: what the other wrote is heard (E3). */
const within =
  <D>(
    judge: (
      one: Trajectory,
      entry: EntryOf<D>,
      context: PolicyContext,
      state: AftercareState,
    ) => Objection | undefined,
  ): Judge<D> =>
  (state, entry, context) => {
    if (entry.by !== OWNER) return undefined;
    const one = trajectoryOf(state, entry.about);
    return one ? judge(one, entry, context, state) : no('no-such-trajectory');
  };

type Proposed = Pick<Named<Terms>, 'mark' | 'terms' | 'instead'> & { readonly termsId: string };

const datesWrong = (days: readonly (string | undefined)[]): boolean =>
  days.some((day) => day !== undefined && !isDate(day));

export const judgeDraft: Judge<{ with?: string | undefined; after?: string | undefined }> = (
  state,
  { about, data },
  { owner },
) => {
  const one = trajectoryOf(state, about);
  if (data.with === about || data.with === owner || data.after === about) return no('with-oneself');
  if (data.after !== undefined && !trajectoryOf(state, data.after)) return no('no-such-trajectory');
  return one?.with !== undefined && data.with !== undefined && one.with !== data.with
    ? no('with-another')
    : undefined;
};

export const judgeDrop = within<unknown>((one) => (one.draft ? undefined : no('nothing-to-drop')));

/** Whether the last day of what is decided lies behind. */
const isPast = ({ until, on }: Terms, now: Now): boolean =>
  [until, on].some((day) => day !== undefined && day < dateNow(now));

/** More versions than two people talk about. */
export const MOST_VERSIONS = 300;

export const judgeProposal = within<Proposed>((one, { about, data }, { now, facts }) => {
  const { termsId, mark, terms, instead } = data;
  if (one.with === undefined) return no('with-whom');
  const wrong = contradictionIn(terms);
  if (wrong) return no(wrong);
  if (isPast(terms, now)) return no('until-is-past');
  if (termsId !== termsIdOf({ thread: about, mark, terms, instead })) return no('not-its-name');
  if (!facts?.mayBeAsked?.(one.with)) return no('nothing-is-asked');
  if (one.proposals.length >= MOST_VERSIONS) return no('too-many-versions', { most: MOST_VERSIONS });
  if (proposalOf(one, termsId)) return no('said-yes-already');
  return judgePlace(one, data, hasEnded(one, now));
});

/** It takes the place of what stands there, so that never two courses hold beside each other. */
function judgePlace(one: Trajectory, { terms, instead }: Proposed, ended: boolean): Objection | undefined {
  const { current, end } = replayOf(one);
  if (ended || isOffTheTable(one)) return no('over-already');
  const before = instead === undefined ? undefined : proposalOf(one, instead);
  if (instead !== undefined && !before) return no('no-such-terms');
  if (terms.what !== 'course') {
    if (!current) return no('nothing-agreed');
    return before && before.terms.what !== terms.what ? no('in-place-of-what') : undefined;
  }
  const whose = whoseOfTwo(one);
  if (whose !== undefined && personOf(terms, 'mine') !== whose) return no('of-another-person');
  if (end) return before?.terms.what === 'rounding-off' ? undefined : no('over-already');
  const isOpen = openProposalsOf(one).some(({ id }) => id === instead);
  return !current || isOpen || instead === current.proposal.id ? undefined : no('in-place-of-what');
}

const proposalOf = (one: Trajectory, termsId: string): Seen | undefined =>
  proposalsSeen(one).find(({ id }) => id === termsId);

export const judgeYes = within<{ termsId: string }>((one, { data }, { now }) => {
  const proposal = proposalOf(one, data.termsId);
  if (!proposal) return no('no-such-terms');
  if (proposerOf(proposal) !== 'theirs') return no('own-proposal');
  if (wordOf(proposal, 'theirs') !== 'accepted') return no('said-no-already');
  const word = wordOf(proposal, 'mine');
  if (word !== 'silent') return no(word === 'accepted' ? 'said-yes-already' : 'said-no-already');
  if (hasEnded(one, now) || isOffTheTable(one)) return no('over-already');
  if (ofAnotherPerson(one).has(proposal.id)) return no('of-another-person');
  if (overtaken(one).has(proposal.id)) return no('of-an-earlier-version');
  return isPast(proposal.terms, now) ? no('until-is-past') : undefined;
});

/** Who proposed says how they see it only after the other did: before that, they take it back. */
export const judgeNotAgreed = within<{ termsId: string; lookAgain?: string | undefined }>(
  (one, { data }, { now }) => {
    const proposal = proposalOf(one, data.termsId);
    if (!proposal) return no('no-such-terms');
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
  return !holds(proposal) || canBeTakenBack(one, proposal, now) ? undefined : no('agreed-already');
});

export const judgePause = within<{ until: string }>((one, { at, data }, { now }) => {
  if (!isDate(data.until)) return no('no-such-date');
  if (hasEnded(one, now)) return no('over-already');
  if (!currentCourse(one)) return no('nothing-agreed');
  if (data.until < dateNow(now)) return no('until-is-past');
  const from = dateOf(at);
  const before = daysPaused(one, addDays(data.until, -2 * FOUR_WEEKS), from, now);
  if (before + daysOfPause(from, data.until) > FOUR_WEEKS)
    return no('longer-needs-both', { most: FOUR_WEEKS });
  return pausesOn(one, now).some(({ by }) => by === 'mine') ? no('paused-already') : undefined;
});

export const judgeResume = within<{ pause: string }>((one, { data }) =>
  replayOf(one).pauses.some(({ id, by }) => id === data.pause && by !== 'theirs')
    ? undefined
    : no('no-such-pause'),
);

export const judgeReview = within<{ termsId: string }>((one, { data }, { now }) => {
  const { current, open } = replayOf(one);
  if (hasEnded(one, now)) return no('over-already');
  if (!current || current.proposal.id !== data.termsId) return no('nothing-agreed');
  return open.length > 0 ? no('review-open-already') : undefined;
});

export const judgeReviewed = within<{ review: string }>((one, { data }) => {
  const review = reviewsOf(one).find(({ ids }) => ids.includes(data.review));
  return review && !review.mine ? undefined : no('no-such-review');
});

/** Never refused while the trajectory is there (A3): in no state, and for no reason. */
export const judgeAsk = within<unknown>((one) => (mayAsk(one, 'mine') ? undefined : no('for-the-person')));

export const judgeHeard = within<{ ask: string }>((one, { data }) =>
  asksOpen(one).some(({ id, side, heard }) => id === data.ask && side === 'theirs' && !heard)
    ? undefined
    : no('no-such-ask'),
);

export const judgeSettled = within<{ ask: string }>((one, { data }) =>
  asksOpen(one).some(({ id, side }) => id === data.ask && side === 'mine') ? undefined : no('no-such-ask'),
);

/** Stopping is possible before every end (A3). */
export const judgeStop = within<unknown>((one, _entry, { now }) => {
  if (hasEnded(one, now)) return no('over-already');
  return canStop(one, now) ? undefined : no('nothing-to-stop');
});

export const judgeTransfer = within<{ to: string }>((one, { data }, { now }) => {
  if (hasEnded(one, now)) return no('over-already');
  if (!data.to.trim()) return no('text-missing');
  return replayOf(one).current ? undefined : no('nothing-agreed');
});

export const judgeImposed = within<{
  by: string;
  what: string;
  from?: string | undefined;
  until?: string | undefined;
}>((_one, { data: { by, what, from, until } }) => {
  if (!by.trim() || !what.trim()) return no('text-missing');
  if (datesWrong([from, until])) return no('no-such-date');
  return from !== undefined && until !== undefined && until < from ? no('ends-before-it-begins') : undefined;
});

export const judgeImposedEnded = within<{ imposed: string }>((one, { data }) =>
  imposedIn(one.said).some(({ id, side }) => id === data.imposed && side === 'mine')
    ? undefined
    : no('no-such-imposed'),
);

export const judgeWaiting: Judge<{
  since: string;
  expected?: string | undefined;
  with?: string | undefined;
}> = (state, { about, type, data }, { owner }) => {
  if (datesWrong([data.since, data.expected])) return no('no-such-date');
  if (data.with === about || data.with === owner) return no('with-oneself');
  if (data.expected !== undefined && data.expected < data.since) return no('ends-before-it-begins');
  const one = trajectoryOf(state, about);
  return !one || can(one, type) ? undefined : no('begun-already');
};

/** A course of one's own may be the first that is written of a trajectory (A10). */
export const judgeOwn: Judge<{ terms: Terms }> = (state, { about, type, data: { terms } }, { now }) => {
  const wrong = contradictionIn(terms) ?? (terms.what === 'course' ? undefined : 'of-another-decision');
  if (wrong) return no(wrong);
  const one = trajectoryOf(state, about);
  if (!one) return undefined;
  if (hasEnded(one, now)) return no('over-already');
  if (replayOf(one).current) return no('agreed-already');
  return can(one, type) ? undefined : no('over-already');
};

export const judgeBack = within<{ to: string }>((one, { about, data }, { now }, state) => {
  if (!isOver(one, now)) return no('not-over');
  return trajectoryOf(state, data.to)?.after === about ? undefined : no('no-such-trajectory');
});

export const judgeTalk = within<{ say: readonly string[]; ask: readonly string[] }>((_one, { data }) =>
  [...data.say, ...data.ask].some((text) => text.trim()) ? undefined : no('text-missing'),
);

export const judgePutAside = within<unknown>(() => undefined);

export const judgeTreatment: Judge<{ ends?: string | undefined }> = (_state, { data }) =>
  datesWrong([data.ends]) ? no('no-such-date') : undefined;

export const judgeMove: Judge<{ on: string }> = (_state, { data }) =>
  isDate(data.on) ? undefined : no('no-such-date');
