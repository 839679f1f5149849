import { latestFirst } from '../journal/latest-first.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays } from '../shared/time.ts';
import { DAYS_AFTER } from './dates.ts';
import { replayOf } from './replay.ts';
import { asksOpen, lastCourse } from './standing.ts';
import type { AftercareState, Trajectory } from './state.ts';
import { trajectoryLife } from './trajectory-life.ts';

/** Later than any date. */
const NO_END = '9999-12-31';

/** The last day on which something of it is written, waits or holds; `undefined` where nothing does. */
function lastDay(one: Trajectory): string | undefined {
  if (asksOpen(one).length > 0) return NO_END;
  const { end, life } = replayOf(one);
  if (end) return end.on;
  const current = lastCourse(one);
  if (current) return current.terms.until === undefined ? NO_END : addDays(current.terms.until, DAYS_AFTER);
  return one.draft || trajectoryLife.regions(life).course !== 'drafted' ? NO_END : undefined;
}

const byLastDay = latestFirst(lastDay);
const byBegin = latestFirst(({ begun }: Trajectory) => begun);

const inOrder = (a: Trajectory, b: Trajectory): number => a.begun - b.begun || (a.id < b.id ? -1 : 1);

/** Those of which something is written, waits for an answer, is asked, or holds today, in the order in which they begin. */
export const trajectoriesNow = ({ trajectories }: AftercareState, now: Now): readonly Trajectory[] =>
  byLastDay(trajectories, { least: dateNow(now) }, (one) => one).toSorted(inOrder);

/** Of all others the latest, at most so many, the latest first. */
export function trajectoriesBefore(state: AftercareState, now: Now, most: number): readonly Trajectory[] {
  const living = new Set(trajectoriesNow(state, now).map(({ id }) => id));
  return byBegin(state.trajectories, { most }, (one) => (living.has(one.id) ? undefined : one));
}
