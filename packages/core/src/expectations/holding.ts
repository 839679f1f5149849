import type { Side } from '../agreement/side.ts';
import type { Mutable } from '../agreement/words-of-two.ts';
import { momentOf } from '../agreement/words-of-two.ts';
import type { Own } from '../journal/own.ts';
import { isDate } from '../shared/dates.ts';
import * as entries from './entries.ts';
import { judging, on } from './hearing.ts';
import { pauseLife } from './pause-life.ts';
import * as policy from './policy.ts';
import { reviewLife } from './review-life.ts';
import type { Expectation } from './state.ts';
import { expectationOf } from './state.ts';
import { speak } from './words-of-two.ts';

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

/** While something is agreed: pauses, looking back, and that it was tried (E2). */
export const holding = [paused, resumed, reviewOpened, kept, tried];
