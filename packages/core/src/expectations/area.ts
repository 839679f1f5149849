import { termsIdOf } from '../agreement/naming.ts';
import type { Side } from '../agreement/side.ts';
import type { Mutable, TermsWord } from '../agreement/words-of-two.ts';
import { fillProposal, momentOf, moveProposal } from '../agreement/words-of-two.ts';
import type { Area, EntryOf, PolicyContext, Refusal, Treatment } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import { OWNER } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import { isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { needsCardLife } from './needs-card-life.ts';
import { pauseLife } from './pause-life.ts';
import type { Objection } from './policy.ts';
import * as policy from './policy.ts';
import { reviewLife } from './review-life.ts';
import { carriesMore, mayBeAskedAgain } from './room.ts';
import type { Asking, Expectation, ExpectationsState, LimitsOf, NeedsCard } from './state.ts';
import { expectationOf, isExpectationsState, noExpectations } from './state.ts';
import { contradictionIn } from './terms.ts';
import { isAsk, remember, speak } from './words-of-two.ts';

const on = handlersOf<ExpectationsState>();

type Judge<D> = (
  state: ExpectationsState,
  entry: EntryOf<D>,
  context: PolicyContext,
) => Objection | undefined;

/** An objection as a refusal that names what is possible instead. */
const judging =
  <D>(judge: Judge<D>): Required<Treatment<ExpectationsState, D>>['judge'] =>
  (state, entry, context): Refusal | undefined => {
    const found = judge(state, entry, context);
    const rule = found && policy.expectationRefusals[found.key];
    return found && rule && { rule, allowed: allowedAbout(state, entry.about, context.now), ...found };
  };

/** A word about one proposal by its name, and what is remembered of the tie by it. */
function saying(
  entry: EntryOf<{ termsId: string }>,
  state: ExpectationsState,
  own: Own,
  word: TermsWord,
): ExpectationsState | undefined {
  return speak(state, entry, own, (one, side) => {
    moveProposal(one, entry.data.termsId, word, side, own);
    return true;
  });
}

const proposed = on(entries.proposed, {
  apply(state, entry, own) {
    const { termsId, mark, terms, instead } = entry.data;
    const at = momentOf(entry);
    if (at === undefined || contradictionIn(terms)) return undefined;
    if (termsId !== termsIdOf({ thread: entry.about, mark, terms, instead })) return undefined;
    const before = expectationOf(state, entry.about);
    const asks = entry.by === OWNER && before !== undefined && isAsk(before, instead);
    const next = speak(state, entry, own, (one, side) => {
      moveProposal(one, termsId, 'proposed', side, own);
      fillProposal(one, termsId, { terms, at, ...(instead !== undefined && { instead }) }, own);
      if (side === 'mine') delete one.draft;
      return true;
    });
    const tie = next && expectationOf(next, entry.about)?.with;
    return (
      next &&
      remember(next, tie, own, (asking) => {
        if (entry.by !== OWNER) asking.declined = false;
        else if (asks && asking.declined) asking.smallerUsed = true;
      })
    );
  },
  judge: judging(policy.judgeProposal),
});

const spoken = on(entries.spoken, {
  apply(state, entry, own) {
    const { termsId, mark, terms } = entry.data;
    const at = momentOf(entry);
    if (at === undefined || contradictionIn(terms)) return undefined;
    if (termsId !== termsIdOf({ thread: entry.about, mark, terms })) return undefined;
    return speak(state, entry, own, (one) => {
      moveProposal(one, termsId, 'spoken', 'mine', own);
      fillProposal(one, termsId, { terms, at }, own);
      delete one.draft;
      return true;
    });
  },
  judge: judging(policy.judgeSpoken),
});

const accepted = on(entries.accepted, {
  apply(state, entry, own) {
    const next = saying(entry, state, own, 'accepted');
    if (!next || entry.by === OWNER) return next;
    return remember(next, entry.by, own, (asking) => {
      asking.declined = false;
    });
  },
  judge: judging(policy.judgeYes),
});

const declined = on(entries.declined, {
  apply(state, entry, own) {
    const next = saying(entry, state, own, 'refused');
    if (!next || entry.by === OWNER) return next;
    return remember(next, entry.by, own, noted(entry.data));
  },
  judge: judging(policy.judgeNo),
});

/** What a no leaves behind (N6). */
const noted =
  ({ doNotAskAgain }: { readonly doNotAskAgain?: boolean | undefined }) =>
  (asking: Mutable<Asking>): void => {
    asking.declined = true;
    if (doNotAskAgain) asking.closed = true;
  };

const refusedAloud = on(entries.refusedAloud, {
  apply(state, entry, own) {
    if (!expectationOf(state, entry.about)) return undefined;
    const next = speak(state, entry, own, (one) => {
      one.refusedAloud = true;
      return true;
    });
    return next && remember(next, expectationOf(next, entry.about)?.with, own, noted(entry.data));
  },
  judge: judging(policy.judgeRefusedAloud),
});

const withdrawn = on(entries.withdrawn, {
  apply: (state, entry, own) => saying(entry, state, own, 'refused'),
  judge: judging(policy.judgeWithdrawal),
});

const released = on(entries.released, {
  apply: (state, entry, own) =>
    speak(state, entry, own, (one, side) => {
      for (const termsId of entry.data.termsIds) moveProposal(one, termsId, 'released', side, own);
      return true;
    }),
  judge: judging(policy.judgeRelease),
});

/** The pause that an entry names, of the side that writes: nobody ends the other's. */
function movePause(
  one: Mutable<Expectation>,
  id: string,
  side: Side,
  event: string,
  own: Own,
  until?: string,
) {
  const list = own.list(one.pauses);
  const place = list.findIndex((pause) => pause.id === id && pause.side === side);
  const before = list[place] ?? { id, side, life: pauseLife.start };
  const life = pauseLife.step(before.life, event) ?? before.life;
  list[place < 0 ? list.length : place] = own.take({
    ...before,
    life,
    ...(until !== undefined && { until }),
  });
  one.pauses = list;
}

function moveReview(one: Mutable<Expectation>, id: string, event: string, own: Own, termsId?: string) {
  const list = own.list(one.reviews);
  const place = list.findIndex((review) => review.id === id);
  const before = list[place] ?? { id, life: reviewLife.start };
  const life = reviewLife.step(before.life, event) ?? before.life;
  list[place < 0 ? list.length : place] = own.take({
    ...before,
    life,
    ...(termsId !== undefined && { termsId }),
  });
  one.reviews = list;
}

const paused = on(entries.paused, {
  apply: (state, entry, own) =>
    entry.data.until !== undefined && !isDate(entry.data.until)
      ? undefined
      : speak(state, entry, own, (one, side) => {
          movePause(one, entry.id, side, entry.type, own, entry.data.until);
          return true;
        }),
  judge: judging(policy.judgePause),
});

const resumed = on(entries.resumed, {
  apply: (state, entry, own) =>
    speak(state, entry, own, (one, side) => {
      movePause(one, entry.data.pause, side, entry.type, own);
      return true;
    }),
  judge: judging(policy.judgeResume),
});

const reviewOpened = on(entries.reviewOpened, {
  apply: (state, entry, own) =>
    speak(state, entry, own, (one) => {
      moveReview(one, entry.id, entry.type, own, entry.data.termsId);
      return true;
    }),
  judge: judging(policy.judgeReview),
});

const kept = on(entries.kept, {
  apply: (state, entry, own) =>
    speak(state, entry, own, (one, side) => {
      moveReview(one, entry.data.review, `${entry.type}.${side}`, own);
      return true;
    }),
  judge: judging(policy.judgeKept),
});

/** What somebody said of their own limits is theirs to change: what is told of them never takes its place (E4). */
function later(a: LimitsOf | undefined, b: LimitsOf): LimitsOf {
  if (!a) return b;
  if (a.reported !== b.reported) return a.reported ? b : a;
  return a.entry > b.entry ? a : b;
}

const limitsShown = on(entries.limitsShown, {
  apply(state, entry, own) {
    const stated = { entry: entry.id, limits: entry.data.limits };
    const next = speak(state, entry, own, (one, side) => {
      one.limits = { ...one.limits, [side]: later(one.limits[side], stated) };
      return true;
    });
    // What somebody says in one thread holds in all threads with them.
    return next && entry.by !== OWNER ? putLimits(next, entry.by, stated, own) : next;
  },
  judge: judging(policy.judgeLimitsStated),
});

function putLimits(state: ExpectationsState, id: string, stated: LimitsOf, own: Own): ExpectationsState {
  const { entry, limits, reported } = later(findById(state.limits, id), stated);
  const kept = { id, entry, limits, ...(reported && { reported }) };
  return Object.assign(own.object(state), { limits: putById(state.limits, own.take(kept), own) });
}

const limitsStated = on(entries.limitsStated, {
  apply(state, { id, about, by, via, data }, own) {
    if (by !== OWNER && by !== about) return undefined;
    const told = via === 'reported' && ({ reported: true } as const);
    return putLimits(state, about, { entry: id, limits: data.limits, ...told }, own);
  },
  judge: judging(policy.judgeLimitsBeside),
});

const drafted = on(entries.drafted, {
  apply: (state, entry, own) =>
    speak(state, entry, own, (one) => {
      if (one.with !== undefined && one.with !== entry.data.with) return false;
      if (entry.data.with === entry.about) return false;
      one.with = entry.data.with;
      one.draft = entry.data.terms;
      return true;
    }),
  judge: judging(policy.judgeDraft),
});

const draftDropped = on(entries.draftDropped, {
  apply: (state, entry, own) =>
    speak(state, entry, own, (one) => {
      if (!one.draft) return false;
      delete one.draft;
      return true;
    }),
  judge: judging(policy.judgeDrop),
});

const tried = on(entries.tried, {
  apply(state, entry, own) {
    const at = momentOf(entry);
    if (at === undefined || !expectationOf(state, entry.about)) return undefined;
    return speak(state, entry, own, (one) => {
      const list = own.list(one.tries);
      list.push({ how: entry.data.how, at });
      one.tries = list;
      return true;
    });
  },
  judge: judging(policy.judgeTried),
});

const cardOf = (state: ExpectationsState, id: string): NeedsCard | undefined => findById(state.cards, id);

const putCard = (state: ExpectationsState, card: NeedsCard, own: Own): ExpectationsState =>
  Object.assign(own.object(state), { cards: putById(state.cards, own.take(card), own) });

const cardWritten = on(entries.needsCardWritten, {
  apply(state, { about, type, seq, data: { helps, helpsNot, approach, hardDay } }, own) {
    const life = needsCardLife.step(cardOf(state, about)?.life ?? needsCardLife.start, type);
    if (life === undefined) return undefined;
    const card: NeedsCard = {
      id: about,
      life,
      written: seq,
      helps,
      helpsNot,
      ...(approach !== undefined && { approach }),
      ...(hardDay !== undefined && { hardDay }),
    };
    return putCard(state, card, own);
  },
  judge: judging(policy.judgeCard),
});

const cardPutAway = on(entries.needsCardPutAway, {
  apply(state, { about, type }, own) {
    const before = cardOf(state, about);
    const life = before && needsCardLife.step(before.life, type);
    return before && life !== undefined ? putCard(state, { ...before, life }, own) : undefined;
  },
});

/** What two people ask of each other, what holds between them, and what each can do (E1–E8). */
export const expectations: Area<'expectations', ExpectationsState> = {
  name: 'expectations',
  prefixes: ['expectation', 'limits', 'needs-card'],
  empty: noExpectations,
  keeping: (state, { tie, ...asked }, own) =>
    remember(state, tie, own, (asking) => {
      asking.declined ||= asked.declined;
      asking.smallerUsed ||= asked.smallerUsed;
      asking.closed ||= asked.closed;
    }),
  allowed: (state, about, now: Now) => allowedAbout(state, about, now),
  facts: (state, now) => ({
    mayBeAskedAgain: (tie) => mayBeAskedAgain(state, tie),
    carriesMore: (tie) => carriesMore(state, tie, now),
  }),
  isState: isExpectationsState,
  handlers: [
    drafted,
    draftDropped,
    proposed,
    spoken,
    accepted,
    declined,
    refusedAloud,
    withdrawn,
    released,
    paused,
    resumed,
    reviewOpened,
    kept,
    limitsShown,
    tried,
    limitsStated,
    cardWritten,
    cardPutAway,
  ],
};
