import { currentTerms, wordOf } from '../agreement/standing.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { Judge } from './judging.ts';
import { ofOwner } from './judging.ts';
import { no } from './refusals.ts';
import { pausesOn, reviewsOpen, saidKept } from './standing.ts';
import { expectationOf } from './state.ts';

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
