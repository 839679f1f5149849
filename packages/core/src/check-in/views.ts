import { latestFirst } from '../journal/latest-first.ts';
import type { Level, Phase } from '../shared/phases.ts';
import { defaultPhases } from '../shared/phases.ts';
import type { Now } from '../shared/time.ts';
import { DAY, daysBetween, wallTime } from '../shared/time.ts';
import type { Length } from './entries.ts';
import type { CheckIn, CheckInState, Colour, Moment } from './state.ts';

const HOUR = 3_600_000;

/** The longest that a day on which somebody needed help counts as one (C3). */
export const ACT_LASTS = 48 * HOUR;

/** What lies further ahead was written by a clock that ran fast: no entry may be dated further ahead of its clock (J2). */
const AHEAD = 24 * HOUR;

/** All check-ins in which something was said, by when they were opened. */
export const checkInsByTime = (state: CheckInState): readonly CheckIn[] =>
  checkInsSince(state, Number.NEGATIVE_INFINITY);

const saidSomething = ({ answers, colour }: CheckIn): boolean =>
  colour !== undefined || Object.values(answers).some((answer) => answer !== null);

const byOpening = latestFirst(({ at }: CheckIn) => at);
const byColouring = latestFirst(({ colour }: CheckIn) => colour?.at);
const byWriting = latestFirst(({ colour }: CheckIn) => colour?.seq);

/**
 * The check-ins in which something was said that were opened at a moment (ms) or after it, by when they were opened; how many
 * there were before makes no difference.
 */
export const checkInsSince = (state: CheckInState, ms: number): readonly CheckIn[] =>
  byOpening(state.checkIns, { least: ms }, (one) => (saidSomething(one) ? one : undefined)).toReversed();

/** The colours that were chosen at a moment (ms) or after it, in the order in which they were written. */
export const coloursSince = ({ checkIns }: CheckInState, ms: number): readonly Colour[] =>
  byColouring(checkIns, { least: ms }, ({ colour }) => colour).toSorted((a, b) => a.seq - b.seq);

/**
 * Whether `next` came after `before`. A moment that lies ahead of the present was written by a clock that ran fast;
 * what was written after it then counts as later, or "it passed" would end nothing until that hour came.
 */
const cameAfter = (next: Moment, before: Moment, now: Now): boolean =>
  (next.at > before.at && !isFarAhead(next, now)) ||
  (next.seq > before.seq && (next.at >= before.at || before.at > now.ms));

const isFarAhead = (moment: Moment, now: Now): boolean => moment.at - now.ms > AHEAD;

/**
 * The *act* colour that still holds: not passed, not followed by another colour, not older than 48 hours (C3), and not from
 * a year that a clock made up.
 */
function actColour(state: CheckInState, now: Now): Colour | undefined {
  const lately = coloursSince(state, now.ms - ACT_LASTS);
  // Whatever it is dated at, what was written last may follow a moment that a fast clock dated ahead.
  const last = byWriting(state.checkIns, { most: 1 }, ({ colour }) => colour);
  const colours = [...lately, ...last];
  return lately.find(
    (one) =>
      one.level === 'act' &&
      now.ms - one.at < ACT_LASTS &&
      !isFarAhead(one, now) &&
      ![...colours, ...state.passed].some((next) => next !== one && cameAfter(next, one, now)),
  );
}

/**
 * The colour that holds now (C3): *act* until it passed, another colour follows or 48 hours went by; any other until the
 * day ends on the wall. `undefined` where nobody chose one: nothing is made up.
 */
export function currentColour(state: CheckInState, now: Now): Colour | undefined {
  const act = actColour(state, now);
  if (act) return act;
  const today = wallTime(now.ms, now.zone).date;
  const last = coloursSince(state, now.ms - 2 * DAY)
    .filter((colour) => wallTime(colour.at, now.zone).date === today)
    .reduce<Colour | undefined>(
      (latest, one) => (latest && !cameAfter(one, latest, now) ? latest : one),
      undefined,
    );
  return last?.level === 'act' ? undefined : last;
}

/** The level that rules go by now; `undefined` on a day without a colour. */
export const currentLevel = (state: CheckInState, now: Now): Level | undefined =>
  currentColour(state, now)?.level;

/** The phase of today's colour among the person's phases; `undefined` where there is none, or it left the plan. */
export function currentPhase(
  state: CheckInState,
  now: Now,
  phases: readonly Phase[] = defaultPhases,
): Phase | undefined {
  const colour = currentColour(state, now);
  return phases.find((phase) => phase.id === colour?.phase);
}

/** The check-in of today that was left before its end: it goes on where it was (C2). */
export function openCheckIn(state: CheckInState, now: Now): CheckIn | undefined {
  const today = wallTime(now.ms, now.zone).date;
  return checkInsSince(state, now.ms - 2 * DAY).findLast(
    ({ at, life }) => life !== CLOSED && wallTime(at, now.zone).date === today,
  );
}

const CLOSED = JSON.stringify('closed');

/**
 * The check-in that the chosen rhythm asks for today (C2); `undefined` without a rhythm, during a pause, and when one
 * was done in this day or in the last seven days. Nothing is ever late, and nothing was missed.
 */
export function due(state: CheckInState, now: Now): Length | undefined {
  if (!state.rhythm || state.rhythm === 'when-i-want') return undefined;
  const today = wallTime(now.ms, now.zone).date;
  if (state.pausedUntil !== undefined && today <= state.pausedUntil) return undefined;
  const every = state.rhythm === 'daily' ? 1 : 7;
  const done = checkInsSince(state, now.ms - (every + 1) * DAY).some(({ at }) => {
    const days = daysBetween(wallTime(at, now.zone).date, today);
    return days >= 0 && days < every;
  });
  return done ? undefined : state.rhythm === 'daily' ? 'short' : 'full';
}
