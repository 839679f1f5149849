import { termsIdOf } from '../agreement/naming.ts';
import type { Side } from '../agreement/side.ts';
import type { Mutable } from '../agreement/words-of-two.ts';
import { fillProposal, momentOf, moveProposal } from '../agreement/words-of-two.ts';
import type { Area, EntryOf, Refusal, Treatment } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import { OWNER } from '../journal/entry.ts';
import type { EntryType } from '../journal/entry-type.ts';
import type { Own } from '../journal/own.ts';
import { isDate } from '../shared/dates.ts';
import { allowedAbout } from './allowed.ts';
import { dateOf } from './dates.ts';
import * as entries from './entries.ts';
import { answer, bare, change, hear, say, settle } from './hearing.ts';
import type { Judge } from './judging.ts';
import * as policy from './policy.ts';
import * as policyOfOwn from './policy-of-own.ts';
import * as policyOfTerms from './policy-of-terms.ts';
import { aftercareRefusals } from './refusals.ts';
import type { What } from './said.ts';
import type { AftercareState, Trajectory } from './state.ts';
import { isAftercareState, noAftercare } from './state.ts';
import { contradictionIn } from './terms.ts';

const on = handlersOf<AftercareState>();

/** An objection as a refusal that names what is possible instead. */
const judging =
  <D>(judge: Judge<D>): Required<Treatment<AftercareState, D>>['judge'] =>
  (state, entry, context): Refusal | undefined => {
    const found = judge(state, entry, context);
    const rule = found && aftercareRefusals[found.key];
    return found && rule && { rule, allowed: allowedAbout(state, entry.about, context.now), ...found };
  };

/** An entry that is a word of one of the two. `wrong`: that it says something which nobody can have meant. */
const word = <D>(
  type: EntryType<D>,
  judge: Judge<D>,
  told: (data: D, entry: EntryOf<D>) => What,
  {
    wrong = () => false,
    alter = () => undefined,
  }: {
    readonly wrong?: (data: D, entry: EntryOf<D>) => boolean;
    readonly alter?: (one: Mutable<Trajectory>, side: Side, data: D, own: Own) => void;
  } = {},
) =>
  on(type, {
    apply: (state, entry, own) =>
      wrong(entry.data, entry)
        ? undefined
        : say(state, entry, own, told(entry.data, entry), (one, side) => alter(one, side, entry.data, own)),
    judge: judging(judge),
  });

const noDate = (...days: readonly (string | undefined)[]): boolean =>
  days.some((day) => day !== undefined && !isDate(day));

const proposed = on(entries.proposed, {
  apply(state, entry, own) {
    const { termsId, mark, terms, instead } = entry.data;
    const at = momentOf(entry);
    if (at === undefined || contradictionIn(terms)) return undefined;
    if (termsId !== termsIdOf({ thread: entry.about, mark, terms, instead })) return undefined;
    return say(state, entry, own, { what: 'proposed', termsId, mark }, (one, side) => {
      moveProposal(one, termsId, 'proposed', side, own);
      fillProposal(one, termsId, { terms, at, ...(instead !== undefined && { instead }) }, own);
      settle(one, own);
      if (side === 'mine') delete one.draft;
    });
  },
  judge: judging(policyOfTerms.judgeProposal),
});

/** Nothing is changed in one's own trajectory that is not there. */
const ofOwn = <D>(
  type: EntryType<D>,
  judge: Judge<D>,
  alter: (one: Mutable<Trajectory>, data: D, entry: EntryOf<D>) => boolean | undefined,
) =>
  on(type, {
    apply: (state, entry, own) => change(state, entry, own, (one) => alter(one, entry.data, entry)),
    judge: judging(judge),
  });

const drafted = on(entries.drafted, {
  apply(state, entry, own) {
    const { with: tie, terms, after } = entry.data;
    const written = change(state, entry, own, (one) => {
      if (tie === entry.about || after === entry.about) return false;
      if (tie !== undefined && one.with !== undefined && one.with !== tie) return false;
      if (tie !== undefined) one.with = tie;
      if (after !== undefined) one.after = after;
      one.draft = terms;
      return true;
    });
    return written && hear(written, entry.about, aftercare.handlers, own);
  },
  judge: judging(policyOfOwn.judgeDraft),
});

const draftDropped = ofOwn(entries.draftDropped, policyOfOwn.judgeDrop, (one) => {
  if (!one.draft) return false;
  delete one.draft;
  return true;
});

const waiting = on(entries.waiting, {
  apply(state, entry, own) {
    const { since, expected, with: tie, untilThen, ifWorse } = entry.data;
    if (noDate(since, expected)) return undefined;
    return say(state, entry, own, { what: 'waiting' }, (one) => {
      one.waiting = bare({ since, expected, with: tie, untilThen, ifWorse });
    });
  },
  judge: judging(policyOfOwn.judgeWaiting),
});

const cameBack = ofOwn(entries.cameBack, policyOfOwn.judgeBack, (one, { to }, { about }) => {
  if (to === about) return false;
  one.backTo = to;
  return true;
});

const talkPrepared = ofOwn(entries.talkPrepared, policyOfOwn.judgeTalk, (one, { say: toSay, ask }) => {
  one.talk = { say: toSay, ask };
  return true;
});

const putAside = ofOwn(entries.suggestionPutAside, policyOfOwn.judgePutAside, (one, { rule }, entry) => {
  const at = momentOf(entry);
  if (at === undefined) return false;
  const others = one.putAside.filter((each) => each.rule !== rule);
  const before = one.putAside.find((each) => each.rule === rule);
  one.putAside = [...others, { rule, at: Math.max(at, before?.at ?? at) }];
  return true;
});

const keptOwn = on(entries.keptOwn, {
  apply: (state, entry, own) =>
    contradictionIn(entry.data.terms) || entry.data.terms.what !== 'course'
      ? undefined
      : say(state, entry, own, { what: 'kept-own', terms: entry.data.terms }, (one) => {
          delete one.draft;
        }),
  judge: judging(policyOfOwn.judgeOwn),
});

const treatmentNoted = on(entries.treatmentNoted, {
  apply(state, { about, seq, by, data: { kind, ends, several, by: whose } }, own) {
    if (by !== OWNER || noDate(ends)) return undefined;
    const treatment = {
      id: about,
      begun: findById(state.treatments, about)?.begun ?? seq,
      kind,
      ...(ends !== undefined && { ends }),
      ...(several !== undefined && { several }),
      ...(whose !== undefined && { by: whose }),
    };
    return Object.assign(own.object(state), {
      treatments: putById(state.treatments, own.take(treatment), own),
    });
  },
  judge: judging(policyOfOwn.judgeTreatment),
});

const movedHouse = on(entries.movedHouse, {
  apply: (state, { about, data }, own) =>
    noDate(data.on)
      ? undefined
      : Object.assign(own.object(state), {
          moves: putById(state.moves, own.take({ id: about, on: data.on }), own),
        }),
  judge: judging(policyOfOwn.judgeMove),
});

/** Aftercare that two people decide on, or somebody alone, from the day on which treatment ends until years later (A1–A10). */
export const aftercare: Area<'aftercare', AftercareState> = {
  name: 'aftercare',
  prefixes: ['trajectory', 'treatment'],
  empty: noAftercare,
  allowed: allowedAbout,
  isState: isAftercareState,
  handlers: [
    drafted,
    draftDropped,
    waiting,
    proposed,
    word(entries.accepted, policyOfTerms.judgeYes, ({ termsId }) => ({ what: 'accepted', termsId }), {
      alter: (one, side, { termsId }, own) => answer(one, termsId, 'accepted', side, own),
    }),
    word(
      entries.notAgreed,
      policyOfTerms.judgeNotAgreed,
      ({ termsId, view, lookAgain }) => ({ what: 'not-agreed', termsId, view, lookAgain }),
      {
        wrong: ({ lookAgain }) => noDate(lookAgain),
        alter: (one, side, { termsId }, own) => answer(one, termsId, 'refused', side, own),
      },
    ),
    word(
      entries.withdrawn,
      policyOfTerms.judgeWithdrawal,
      ({ termsId }) => ({ what: 'withdrawn', termsId }),
      {
        alter: (one, side, { termsId }, own) => answer(one, termsId, 'refused', side, own),
      },
    ),
    word(
      entries.paused,
      policy.judgePause,
      ({ until }, { at }) => ({ what: 'paused', until, on: dateOf(at) }),
      {
        wrong: ({ until }) => noDate(until),
      },
    ),
    word(entries.resumed, policy.judgeResume, ({ pause }, { at }) => ({
      what: 'resumed',
      pause,
      on: dateOf(at),
    })),
    word(entries.reviewOpened, policy.judgeReview, ({ termsId }) => ({ what: 'review-opened', termsId })),
    word(entries.reviewed, policy.judgeReviewed, ({ review, helped, change, goOn }) => ({
      what: 'reviewed',
      review,
      helped,
      change,
      goOn,
    })),
    word(entries.moreAsked, policy.judgeAsk, ({ wants, words, because }) => ({
      what: 'more-asked',
      wants,
      words,
      because,
    })),
    word(entries.askHeard, policy.judgeHeard, ({ ask }) => ({ what: 'ask-heard', ask })),
    word(entries.askSettled, policy.judgeSettled, ({ ask }) => ({ what: 'ask-settled', ask })),
    word(entries.stopped, policy.judgeStop, ({ words }) => ({ what: 'stopped', words })),
    word(entries.transferred, policy.judgeTransfer, ({ to }) => ({ what: 'transferred', to })),
    word(
      entries.imposed,
      policy.judgeImposed,
      ({ by, what, from, until }) => ({ what: 'imposed', by, says: what, from, until }),
      { wrong: ({ from, until }) => noDate(from, until) },
    ),
    word(entries.imposedEnded, policy.judgeImposedEnded, ({ imposed }) => ({
      what: 'imposed-ended',
      imposed,
    })),
    keptOwn,
    cameBack,
    talkPrepared,
    putAside,
    treatmentNoted,
    movedHouse,
  ],
};
