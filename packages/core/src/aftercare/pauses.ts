import type { Side } from '../agreement/side.ts';
import { bothSides } from '../agreement/side.ts';
import { dayNumber } from '../shared/time.ts';
import type { Agreed } from './decided.ts';
import { inOrderOf } from './decided.ts';
import type { Moment, Said, SaidAs } from './said.ts';
import { inTime, wordsAs } from './said.ts';
import { FOUR_WEEKS } from './terms.ts';

/** A pause of one of the two, or of both, that nobody ended; it may lie behind or ahead. */
export interface Pause extends Moment {
  readonly by: Side | 'both';
  readonly until: string;
}

export interface Pauses {
  readonly pauses: readonly Pause[];
  /** Of one of the two, and longer than one may take (A2): they count for nothing. */
  readonly tooLong: readonly Pause[];
}

export function pausesIn(words: readonly Said[], agreed: readonly Agreed[]): Pauses {
  const over = wordsAs(words, 'resumed');
  const within = namesWithin(words);
  const ofOne = wordsAs(words, 'paused')
    .filter(({ id, side }) => !over.some((word) => word.pause === id && word.side === side))
    .map(({ id, at, side, until }): Pause => ({ id, at, by: side, until }));
  const ofBoth = inOrderOf(agreed, 'pause').flatMap(({ at, proposal }): readonly Pause[] => {
    const mark = wordsAs(words, 'proposed').find(({ termsId }) => termsId === proposal.id)?.mark;
    const { until } = proposal.terms;
    return mark === undefined || until === undefined || over.some(({ pause }) => pause === mark)
      ? []
      : [{ id: mark, at, by: 'both', until }];
  });
  const counting = ofOne.filter(({ id }) => within.has(id));
  return {
    pauses: [...counting, ...ofBoth].toSorted(inTime),
    tooLong: ofOne.filter(({ id }) => !within.has(id)),
  };
}

/** The names of the pauses of one that are within what one may take, in the order that both share; also of those that ended. */
const namesWithin = (words: readonly Said[]): ReadonlySet<string> =>
  new Set(bothSides.flatMap((side) => withinOf(words.filter((word) => word.side === side))));

/** Whether the limit lets a pause of one's own in, and leaves all others of one's own that count (A2). */
export function mayPause(said: readonly Said[], pause: SaidAs<'paused'>): boolean {
  const mine = said.filter(({ side }) => side === pause.side).toSorted(inTime);
  const after = new Set(withinOf([...mine, pause].toSorted(inTime)));
  return [pause.id, ...withinOf(mine)].every((id) => after.has(id));
}

const WINDOW = 2 * FOUR_WEEKS;

/** Later than any date. */
const NEVER = '9999-99-99';

/** Days one after the other, as numbers; `to` is the first day after them. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * At most 28 days in any 56 together (A2): each pause by the date on the wall of who said it, which both sides read from the
 * same word, up to its last day or the day on which it was ended. What is beyond that takes no days from the next. A later
 * word may begin on an earlier date: its writer flew west.
 */
function withinOf(words: readonly Said[]): readonly string[] {
  const ended = new Map<string, string>();
  // Of two ends of one pause, said on two devices, the first counts.
  for (const { pause, on } of wordsAs(words, 'resumed'))
    if (on < (ended.get(pause) ?? NEVER)) ended.set(pause, on);
  let paused: readonly Days[] = [];
  return wordsAs(words, 'paused').flatMap(({ id, on, until }) => {
    const from = dayNumber(on);
    const to = Math.max(from, dayNumber(until));
    if (mostAround(from, to, joined(paused, { from, to })) > FOUR_WEEKS) return [];
    const end = dayNumber(ended.get(id) ?? until);
    paused = joined(paused, { from, to: Math.max(from, Math.min(to, end)) });
    return [id];
  });
}

/** The most days in any window that days from one to another are in. A window that holds the most begins or ends with some. */
function mostAround(from: number, to: number, paused: readonly Days[]): number {
  const near = paused.filter((days) => days.to > from - WINDOW && days.from < to + WINDOW);
  const begins = near.flatMap((days) => [days.from, days.to - WINDOW]);
  return Math.max(0, ...begins.map((day) => daysIn(near, day, day + WINDOW)));
}

const daysIn = (paused: readonly Days[], from: number, to: number): number =>
  paused.reduce((days, each) => days + Math.max(0, Math.min(each.to, to) - Math.max(each.from, from)), 0);

/** Days that are paused twice are paused once. */
function joined(paused: readonly Days[], days: Days): readonly Days[] {
  const isApart = (one: Days): boolean => one.to < days.from || one.from > days.to;
  const touching = paused.filter((one) => !isApart(one));
  return [
    ...paused.filter(isApart),
    {
      from: Math.min(days.from, ...touching.map((one) => one.from)),
      to: Math.max(days.to, ...touching.map((one) => one.to)),
    },
  ];
}
