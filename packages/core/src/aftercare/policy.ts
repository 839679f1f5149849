import { dateNow, isDate } from '../shared/dates.ts';
import { msOf } from '../shared/time.ts';
import { canStop } from './allowed.ts';
import { dateOf } from './dates.ts';
import { imposedIn } from './imposed.ts';
import { datesWrong, within } from './judging.ts';
import { mayPause } from './pauses.ts';
import { no } from './refusals.ts';
import { replayOf } from './replay.ts';
import { asksOpen, currentCourse, hasEnded, mayAsk, pausesOn, reviewsOf } from './standing.ts';
import { FOUR_WEEKS } from './terms.ts';

export const judgePause = within<{ until: string }>((one, { id, at, data: { until } }, { now }) => {
  if (!isDate(until)) return no('no-such-date');
  if (hasEnded(one, now)) return no('over-already');
  if (!currentCourse(one)) return no('nothing-agreed');
  if (until < dateNow(now)) return no('until-is-past');
  const pause = { what: 'paused', side: 'mine', id, at: msOf(at), on: dateOf(at), until } as const;
  if (!mayPause(one.said, pause)) return no('longer-needs-both', { most: FOUR_WEEKS });
  return pausesOn(one, now).some(({ by }) => by === 'mine') ? no('paused-already') : undefined;
});

export const judgeResume = within<{ pause: string }>((one, { data }, { now }) => {
  if (hasEnded(one, now)) return no('over-already');
  const isThere = replayOf(one).pauses.some(({ id, by }) => id === data.pause && by !== 'theirs');
  return isThere ? undefined : no('no-such-pause');
});

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
