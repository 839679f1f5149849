import type { Side } from '../agreement/side.ts';
import type { Now } from '../shared/time.ts';
import { DAY, dayNumber, wallTime } from '../shared/time.ts';
import { daysOfPause } from './dates.ts';
import type { Agreed } from './decided.ts';
import { inOrderOf } from './decided.ts';
import type { Moment, Said } from './said.ts';
import { inTime, wordsAs } from './said.ts';
import type { Trajectory } from './state.ts';
import { FOUR_WEEKS } from './terms.ts';

/** A pause of one of the two, or of both, that nobody ended; it may lie behind or ahead. */
export interface Pause extends Moment {
  readonly by: Side | 'both';
  readonly until: string;
}

/**
 * A pause longer than one of the two may take is none (A2): it is agreed on by both, or not there. The two may live in
 * different zones, so that a day more by the clock is none too many.
 */
const isTooLong = (at: number, until: string): boolean =>
  dayNumber(until) - Math.floor(at / DAY) > FOUR_WEEKS + 1;

export function pausesIn(words: readonly Said[], agreed: readonly Agreed[]): readonly Pause[] {
  const over = wordsAs(words, 'resumed');
  const ofOne = wordsAs(words, 'paused')
    .filter(({ id, side }) => !over.some((word) => word.pause === id && word.side === side))
    .filter(({ at, until }) => !isTooLong(at, until))
    .map(({ id, at, side, until }): Pause => ({ id, at, by: side, until }));
  const ofBoth = inOrderOf(agreed, 'pause').flatMap(({ at, proposal }): readonly Pause[] => {
    const mark = wordsAs(words, 'proposed').find(({ termsId }) => termsId === proposal.id)?.mark;
    const { until } = proposal.terms;
    return mark === undefined || until === undefined || over.some(({ pause }) => pause === mark)
      ? []
      : [{ id: mark, at, by: 'both', until }];
  });
  return [...ofOne, ...ofBoth].toSorted(inTime);
}

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
