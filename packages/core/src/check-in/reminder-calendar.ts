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
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('');
  const stamp = wallTime(ms, 'UTC');
  const stampTime = new Date(ms).toISOString().slice(11, 19).replaceAll(':', '');
  const title = textOf(options.title);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Names no product: this file lies in the open on the person's device.
    'PRODID:-//calendar//reminder//NL',
    'BEGIN:VEVENT',
    `UID:${textOf(options.uid)}`,
    `DTSTAMP:${stamp.date.replaceAll('-', '')}T${stampTime}Z`,
    `DTSTART:${date.replaceAll('-', '')}T${time}00`,
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
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

const textOf = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Lines of at most 75 octets of UTF-8, broken between characters (RFC 5545, section 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
