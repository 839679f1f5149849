import type { Now } from './time.ts';
import { dayNumber, wallTime } from './time.ts';

/** Whether a text is a `YYYY-MM-DD` date that the calendar has, in the years of which an entry may speak (J2). */
export const isDate = (date: string): boolean =>
  date >= '1900' && date < '2200' && !Number.isNaN(dayNumber(date));

/** The date on the person's wall, `YYYY-MM-DD`. */
export const dateNow = (now: Now): string => wallTime(now.ms, now.zone).date;
