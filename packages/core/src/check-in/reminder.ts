import type { Now } from '../shared/time.ts';
import { wallTime } from '../shared/time.ts';
import type { CheckInState } from './state.ts';
import { due } from './views.ts';

/** Nobody is reminded from 21:00 to 08:00 (C5), in minutes since 00:00. */
const QUIET_FROM = 21 * 60;
export const QUIET_UNTIL = 8 * 60;

export const isQuiet = (minutes: number): boolean => minutes >= QUIET_FROM || minutes < QUIET_UNTIL;

/** Whether a page that opens now may say that a check-in is waiting (C5). A closed page never says anything. */
export const remindsNow = (state: CheckInState, now: Now): boolean =>
  due(state, now) !== undefined && !isQuiet(wallTime(now.ms, now.zone).minutes);
