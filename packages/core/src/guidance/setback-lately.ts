import { setbacksByTime } from '../setbacks/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { wallTime } from '../shared/time.ts';
import type { States } from './states.ts';

/** The day of the last setback that was noted, up to today: the one that it says, else the one on which it was written. */
export function lastSetbackDay(states: States, now: Now): string | undefined {
  const today = dateNow(now);
  const days = (states.setbacks ? setbacksByTime(states.setbacks, now) : []).map(
    ({ day, at }) => day ?? wallTime(at, now.zone).date,
  );
  return days.findLast((day) => day <= today);
}
