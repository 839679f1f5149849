import type { Now } from '../shared/time.ts';
import { wallTime } from '../shared/time.ts';

/** Whether a rest still holds: an open one does, one with a date holds up to and including that date (N5). */
export const restHolds = (tie: { readonly restUntil?: string }, now: Now): boolean =>
  tie.restUntil === undefined || wallTime(now.ms, now.zone).date <= tie.restUntil;
