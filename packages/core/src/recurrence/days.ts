import { DAY, dayNumber, weekdayOfDay } from '../shared/time.ts';
import type { Rule } from './rule.ts';

/**
 * The days of a rule, as numbers since 1970. They come in rounds, of some weeks or months, each of which has equally many:
 * so any of them is found by counting and none by looking at the days before it.
 */
export interface Steps {
  /** The earliest and the latest day that it may fall on. */
  readonly first: number;
  readonly last: number;
  /** How many days a round has. */
  readonly each: number;
  /** The round in which a day lies, or the one that was last before it; the first is 0. */
  roundOf(day: number): number;
  /** One day of a round, by its place in it from 0. */
  dayIn(round: number, place: number): number;
}

/** The day after the last of which a journal may speak (J2). */
const END = dayNumber('2200-01-01');

export function stepsOf(rule: Rule): Steps {
  const { until, count } = rule;
  const first = dayNumber(rule.starts);
  const last = until === undefined ? END - 1 : dayNumber(until);
  const endless = { first, last, ...roundsOf(rule, first) };
  return count === undefined ? endless : { ...endless, last: Math.min(last, dayOfCount(endless, count)) };
}

type Rounds = Pick<Steps, 'each' | 'roundOf' | 'dayIn'>;

function roundsOf({ how, days = [], every = 1, nth = 1 }: Rule, first: number): Rounds {
  if (how === 'once')
    return { each: 1, roundOf: () => 0, dayIn: (round) => (round === 0 ? first : Number.POSITIVE_INFINITY) };
  const weekdays = [...new Set(days)].sort((a, b) => a - b);
  return how === 'weekly' ? weeksOf(weekdays, every, first) : monthsOf(weekdays, every, nth, first);
}

function weeksOf(weekdays: readonly number[], every: number, first: number): Rounds {
  const length = every * 7;
  const monday = first - weekdayOfDay(first) + 1;
  return {
    each: weekdays.length,
    roundOf: (day) => Math.floor((day - monday) / length),
    dayIn: (round, place) => monday + round * length + (weekdays[place] ?? 1) - 1,
  };
}

function monthsOf(weekdays: readonly number[], every: number, nth: number, first: number): Rounds {
  const monthOf = (day: number) => {
    const date = new Date(day * DAY);
    return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
  };
  const begin = monthOf(first);
  const days = (round: number) => nthDays(weekdays, nth, begin + round * every);
  return {
    each: weekdays.length,
    roundOf: (day) => Math.floor((monthOf(day) - begin) / every),
    dayIn: (round, place) => days(round)[place] ?? Number.POSITIVE_INFINITY,
  };
}

/** The nth of some weekdays in a month, given as months since 1900, in order. */
function nthDays(weekdays: readonly number[], nth: number, month: number): readonly number[] {
  // The week that counts begins at the first of the month, or ends at its last day.
  const begin = nth > 0 ? Date.UTC(0, month, 1) / DAY + (nth - 1) * 7 : Date.UTC(0, month + 1, 1) / DAY - 7;
  const at = weekdayOfDay(begin);
  const found = weekdays.map((weekday) => begin + ((weekday - at + 7) % 7));
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** The day of the nth time of a rule, from 1. */
function dayOfCount(steps: Steps, count: number): number {
  const before = placeFrom(steps, 0, steps.first);
  const all = before + count - 1;
  return steps.dayIn(Math.floor(all / steps.each), all % steps.each);
}

/** The first place in a round that is not before a day; as many as there are in it where all are. */
function placeFrom({ each, dayIn }: Steps, round: number, day: number): number {
  let place = 0;
  while (place < each && dayIn(round, place) < day) place++;
  return place;
}

/** Calls for each day of a rule, from one to another, both included, until it is told to stop by `false`. */
export function eachDay(steps: Steps, from: number, to: number, take: (day: number) => boolean): void {
  if (steps.each === 0) return;
  const begin = Math.max(from, steps.first);
  const end = Math.min(to, steps.last);
  if (!(begin <= end)) return;
  let round = Math.max(0, steps.roundOf(begin));
  let place = placeFrom(steps, round, begin);
  for (;;) {
    if (place >= steps.each) {
      place = 0;
      round++;
    }
    const day = steps.dayIn(round, place);
    if (!(day <= end) || !take(day)) return;
    place++;
  }
}

/** The first day of a rule; `undefined` where it has none. */
export function firstDay(steps: Steps): number | undefined {
  let first: number | undefined;
  eachDay(steps, steps.first, steps.last, (day) => {
    first = day;
    return false;
  });
  return first;
}
