import { bothSides, otherSide } from '../agreement/side.ts';
import { holds, proposalsSeen, proposerOf, wordOf } from '../agreement/standing.ts';
import { findById } from '../journal/by-id.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import * as entries from './entries.ts';
import { imposedIn } from './imposed.ts';
import { openProposalsOf } from './open-proposals.ts';
import { counting, isOffTheTable } from './own-course.ts';
import { can, lifeOf, replayOf } from './replay.ts';
import { asksOpen, courseNow, currentCourse, hasEnded } from './standing.ts';
import type { AftercareState, Seen, Trajectory } from './state.ts';
import { trajectoryOf } from './state.ts';
import { trajectoryLife } from './trajectory-life.ts';

/** The types that may be written about an id now, by either of the two. */
export function allowedAbout(state: AftercareState, about: string, now: Now): readonly string[] {
  const one = trajectoryOf(state, about);
  if (one) return allowedIn(one, now);
  const isTreatment = findById(state.treatments, about) !== undefined;
  const isMove = findById(state.moves, about) !== undefined;
  return [
    ...(isTreatment || isMove ? [] : [entries.drafted.type, entries.waiting.type, entries.keptOwn.type]),
    ...(isMove ? [] : [entries.treatmentNoted.type]),
    ...(isTreatment ? [] : [entries.movedHouse.type]),
  ];
}

const ENDS = ['stopped', 'transferred', 'rounded-off', 'withdrawn'];

/** Whether it is over today: ended, or past its last day. */
export const isOver = (one: Trajectory, now: Now): boolean =>
  ENDS.includes(courseNow(one, now).course) || replayOf(one).end?.course === 'withdrawn';

/** Whether there is something that can be stopped: always, before an end (A3). */
export const canStop = (one: Trajectory, now: Now): boolean =>
  !hasEnded(one, now) && trajectoryLife.regions(lifeOf(one)).course !== 'drafted';

/** Whether a first course did not begin yet: who proposed it can take it back (A2). */
export function canBeTakenBack(one: Trajectory, { id, terms }: Seen, now: Now): boolean {
  const [first, ...more] = one.proposals.filter((other) => holds(other));
  const { what, starts } = terms;
  const isAhead = what === 'course' && starts !== undefined && starts > dateNow(now);
  return first?.id === id && more.length === 0 && isAhead && !hasEnded(one, now);
}

/** Whether one of the two may say how they see it: who did not propose it, or the proposer once the other did. */
const takesView = (seen: Seen): boolean =>
  bothSides.some(
    (side) =>
      wordOf(seen, side) !== 'refused' &&
      (proposerOf(seen) === side ? wordOf(seen, otherSide(side)) === 'refused' : !holds(seen)),
  );

const takesWithdrawal = (seen: Seen): boolean => {
  const by = proposerOf(seen);
  return by !== undefined && wordOf(seen, by) !== 'refused' && !holds(seen);
};

function allowedIn(one: Trajectory, now: Now): readonly string[] {
  const { pauses, reviews, own } = replayOf(one);
  const ended = hasEnded(one, now);
  const seen = ended ? [] : proposalsSeen(one);
  const isHeld = !ended && currentCourse(one) !== undefined;
  const agreed = isHeld && !currentCourse(one)?.own;
  const before = trajectoryLife.allowed(lifeOf(one));
  const takesBack = proposalsSeen(one).some((seen) => canBeTakenBack(one, seen, now));
  const asks = asksOpen(one);
  const types: readonly (readonly [boolean, { readonly type: string }])[] = [
    [!ended && one.with !== undefined && !isOffTheTable(one), entries.proposed],
    [openProposalsOf(one, now).length > 0, entries.accepted],
    [seen.some(takesView), entries.notAgreed],
    [seen.some(takesWithdrawal) || takesBack, entries.withdrawn],
    [isHeld, entries.paused],
    [pauses.length > 0 && !ended, entries.resumed],
    [agreed && replayOf(one).open.length === 0, entries.reviewOpened],
    [reviews.some(({ mine, theirs }) => !(mine && theirs)), entries.reviewed],
    [true, entries.moreAsked],
    [asks.some(({ heard }) => !heard), entries.askHeard],
    [asks.length > 0, entries.askSettled],
    [canStop(one, now), entries.stopped],
    [agreed, entries.transferred],
    [true, entries.imposed],
    [imposedIn(counting(one.said)).length > 0, entries.imposedEnded],
    [!ended, entries.drafted],
    [one.draft !== undefined, entries.draftDropped],
    [before.includes(entries.waiting.type), entries.waiting],
    [!agreed && !ended && (own !== undefined || can(one, entries.keptOwn.type)), entries.keptOwn],
    [isOver(one, now), entries.cameBack],
    [true, entries.talkPrepared],
    [true, entries.suggestionPutAside],
  ];
  return types.flatMap(([possible, { type }]) => (possible ? [type] : []));
}
