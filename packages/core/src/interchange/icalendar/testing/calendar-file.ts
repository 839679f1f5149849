import { occurrencesOf } from '../../../recurrence/index.ts';
import { isoAt } from '../../../shared/time.ts';
import { readCalendar } from '../index.ts';
import { timeZoneLines } from '../vtimezone.ts';
import { expanded } from './oracle.ts';

export const zone = 'Europe/Amsterdam';
export const options = { most: 500, zone };
export const NOON = '2026-11-22T12:00:00+01:00';

export const file = (lines: readonly string[], before: readonly string[] = [], end = '\r\n') =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...before, ...lines, 'END:VCALENDAR', ''].join(end);
export const event = (lines: readonly string[], uid = 'praatje-1@kalender.example') => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  ...lines,
  'END:VEVENT',
];
export const START = 'DTSTART;TZID=Europe/Amsterdam:20261103T100000';
export const HOUR = 'DURATION:PT1H';

export const read = (lines: readonly string[], before: readonly string[] = []) =>
  readCalendar(file(lines, before), options);
export const keys = (found: ReturnType<typeof readCalendar>) => found.problems.map(({ key }) => key);

/** All its times up to the end of 2027, on the wall of their zone. */
export const timesOf = (found: ReturnType<typeof readCalendar>, until = '2028-01-01T00:00:00Z') =>
  found.appointments
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ rule, exceptions }) => occurrencesOf(rule, exceptions, 0, Date.parse(until)))
    .map(({ start }) => isoAt(start, zone).slice(0, 16))
    .sort();

/** What comes back by a rule, and what the other parser finds. */
export function both(rule: string, until = '2028-01-01T00:00:00Z') {
  const years = [Date.UTC(2026, 0), Date.UTC(2029, 0)] as const;
  const text = file(event([START, HOUR, `RRULE:${rule}`]), timeZoneLines(zone, ...years));
  const theirs = expanded(text, Date.parse(until)).map(({ start }) => isoAt(start, zone).slice(0, 16));
  const found = readCalendar(text, options);
  return { ours: timesOf(found, until), theirs, found };
}
