import type { output } from 'zod/v4/core';
import { date, list, oneOf, optional, strict, string, whole, words } from '../journal/schema.ts';
import { zone } from '../journal/wall-clock.ts';
import { isDate } from '../shared/dates.ts';
import { clockTime } from '../shared/hours.ts';
import { dayNumber, knownZone, weekdayOf, weekdayOfDay } from '../shared/time.ts';
import { contactWays, doers, supportKinds } from './vocabulary.ts';

export const clock = string(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const weekday = oneOf([1, 2, 3, 4, 5, 6, 7]);

/**
 * What one asks of the other (E1). Strict all the way down: terms of a newer version, with a field that is not known here,
 * are set aside, so that nobody says yes to what they can't see.
 */
export const termsSchema = strict({
  does: oneOf(doers),
  /** An ask of the catalogue, by its id. */
  ask: optional(string(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  words: optional(words(500)),
  support: oneOf(supportKinds),
  channel: optional(oneOf(contactWays)),
  /** On which day and hour of the week, on one day, at any time, or as the two will see. `to` at or before `from` runs over midnight. */
  when: optional(
    strict({
      how: oneOf(['we-see', 'any-time', 'weekly', 'once']),
      days: optional(list(weekday, 7)),
      on: optional(date()),
      from: optional(clock),
      to: optional(clock),
      zone: optional(zone()),
    }),
  ),
  often: optional(strict({ every: whole(1, 52), unit: oneOf(['day', 'week', 'month']) })),
  /** The first day, and the last. */
  from: optional(date()),
  until: optional(date()),
  /** What goes too far for either, in own words: shown, never judged (E4). */
  limits: optional(strict({ proposer: optional(words(500)), other: optional(words(500)) })),
});

export type Terms = output<typeof termsSchema>;

/** How terms can contradict themselves, or say nothing. */
export type Contradiction =
  | 'says-nothing'
  | 'no-such-date'
  | 'ends-before-it-begins'
  | 'no-such-time'
  | 'times-missing'
  | 'times-without-use'
  | 'never-happens';

/** What is wrong with some terms, wherever they come from; `undefined` where they can be kept. */
export function contradictionIn(terms: Terms): Contradiction | undefined {
  const { from, until, when } = terms;
  if (!terms.ask && !terms.words?.trim()) return 'says-nothing';
  for (const day of [from, until, when?.on]) if (day !== undefined && !isDate(day)) return 'no-such-date';
  if (from !== undefined && until !== undefined && until < from) return 'ends-before-it-begins';
  return when && wrongTimes(when, from, until);
}

function wrongTimes(
  { how, days, on, from, to, zone: name }: NonNullable<Terms['when']>,
  first: string | undefined,
  last: string | undefined,
): Contradiction | undefined {
  const timed = from !== undefined || to !== undefined;
  if (timed && (from === undefined || to === undefined || name === undefined)) return 'times-missing';
  if (from !== undefined && clockTime(from) === clockTime('24:00')) return 'no-such-time';
  if (name !== undefined && !knownZone(name)) return 'no-such-time';
  if (how === 'we-see' || how === 'any-time')
    return timed || days !== undefined || on !== undefined || name !== undefined
      ? 'times-without-use'
      : undefined;
  if (how === 'once') {
    if (on === undefined) return 'times-missing';
    if (days !== undefined) return 'times-without-use';
    return (first !== undefined && on < first) || (last !== undefined && on > last)
      ? 'never-happens'
      : undefined;
  }
  if (days === undefined || days.length === 0) return 'times-missing';
  if (on !== undefined) return 'times-without-use';
  return first !== undefined && last !== undefined && !anyOf(days, first, last) ? 'never-happens' : undefined;
}

/** Whether one of these days of the week lies between two dates, both included. */
function anyOf(days: readonly number[], first: string, last: string): boolean {
  const from = dayNumber(first);
  const to = Math.min(dayNumber(last), from + 6);
  for (let day = from; day <= to; day++) if (days.includes(weekdayOfDay(day))) return true;
  return false;
}

/** The days of the week on which something timed happens; none where terms name no time. */
export const daysOf = ({ when }: Terms): readonly number[] => {
  if (when?.how === 'once' && when.on !== undefined) return [weekdayOf(when.on)];
  return when?.how === 'weekly' ? (when.days ?? []) : [];
};
