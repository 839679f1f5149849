import { termsIdOf } from '../agreement/naming.ts';
import type { Mutable, TermsWord } from '../agreement/words-of-two.ts';
import { fillProposal, momentOf, moveProposal } from '../agreement/words-of-two.ts';
import type { EntryOf } from '../journal/area.ts';
import { OWNER } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import * as entries from './entries.ts';
import { judging, on } from './hearing.ts';
import * as policy from './policy-of-terms.ts';
import type { Asking, ExpectationsState } from './state.ts';
import { expectationOf } from './state.ts';
import { contradictionIn } from './terms.ts';
import { isAsk, remember, speak } from './words-of-two.ts';

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

/** From a draft to an answer: what is asked, and what becomes of the ask (E3, E5, N6). */
export const asking = [
  drafted,
  draftDropped,
  proposed,
  spoken,
  accepted,
  declined,
  refusedAloud,
  withdrawn,
  released,
];
