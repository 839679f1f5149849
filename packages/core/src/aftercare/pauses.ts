import type { Now } from '../shared/time.ts';
import { wallTime } from '../shared/time.ts';
import { daysOfPause } from './dates.ts';
import type { Trajectory } from './state.ts';

/** How many days the owner paused between two dates; a pause that was ended lasted until that day. */
export function daysPaused({ said }: Trajectory, from: string, to: string, { zone }: Now): number {
  const mine = said.filter(({ side }) => side === 'mine');
  const dayOf = (at: number): string => wallTime(at, zone).date;
  let days = 0;
  for (const word of mine) {
    if (word.what !== 'paused') continue;
    const over = mine.find((other) => other.what === 'resumed' && other.pause === word.id);
    const ends = [word.until, to, ...(over ? [dayOf(over.at)] : [])];
    const last = ends.reduce((a, b) => (b < a ? b : a));
    const begun = dayOf(word.at);
    days += Math.max(0, daysOfPause(begun > from ? begun : from, last));
  }
  return days;
}
