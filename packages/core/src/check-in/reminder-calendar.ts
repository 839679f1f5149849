import { calendarFile, calendarInstant, calendarWall, calendarWords } from '../shared/calendar-lines.ts';
import type { Now } from '../shared/time.ts';
import { addDays, wallTime } from '../shared/time.ts';
import type { Rhythm } from './entries.ts';
import { isQuiet, QUIET_UNTIL } from './reminder.ts';

/** What a calendar file needs from outside: the core makes no id and reads no clock (J9). */
export interface ReminderOptions {
  /** The same at every download, so that a calendar replaces the reminder instead of doubling it. */
  readonly uid: string;
  readonly now: Now;
  /** What the calendar shows to whoever looks at it: neutral, from the words of the page. */
  readonly title: string;
  /** Minutes since 00:00 on the wall; 10:00 where left out. In quiet hours it becomes 08:00. */
  readonly minutes?: number;
}

/**
 * A calendar file (RFC 5545) that comes back by the rhythm, as text; `undefined` for a rhythm without days. Its time is
 * floating: it follows the clock on the wall, wherever the person is. From the first such time after now.
 */
export function reminderCalendar(rhythm: Rhythm, options: ReminderOptions): string | undefined {
  if (rhythm === 'when-i-want') return undefined;
  const { ms, zone } = options.now;
  const asked = options.minutes ?? 600;
  const minutes = isQuiet(asked) ? QUIET_UNTIL : asked;
  const wall = wallTime(ms, zone);
  const date = addDays(wall.date, wall.minutes < minutes ? 0 : 1);
  const title = calendarWords(options.title);
  return calendarFile('reminder', [
    'BEGIN:VEVENT',
    `UID:${calendarWords(options.uid)}`,
    `DTSTAMP:${calendarInstant(ms)}`,
    `DTSTART:${calendarWall(date, minutes)}`,
    'DURATION:PT5M',
    `RRULE:FREQ=${rhythm.toUpperCase()}`,
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]);
}
