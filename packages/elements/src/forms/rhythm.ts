import { formatter } from '../element/dates.ts';

/** Which such day of the month it is, and the word for it. */
export const nths = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [-1, 'last'],
] as const;

/** The name of a day of the week, 1 being Monday. */
export const dayName = ({ language }: { readonly language: string }, day: number): string =>
  // The first of January 2024 was a Monday.
  formatter(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** A time on the wall so many minutes later. */
export function later(from: string, minutes: number): string {
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % 1440;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What is offered, and what was set already by some other way. */
export const withOwn = (offered: readonly number[], own: number): readonly number[] =>
  offered.includes(own) ? offered : [...offered, own].toSorted((a, b) => a - b);
