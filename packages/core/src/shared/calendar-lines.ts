import { DAY, dateOfDay } from './time.ts';

/** Text as a value of a calendar file (RFC 5545): it can not add lines or properties of its own. */
export const calendarWords = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** A date as a calendar file has it: `20261122`. */
export const calendarDate = (date: string): string => date.replaceAll('-', '');

/** What the wall shows, `minutes` after 00:00: `20261122T093000`. */
export function calendarWall(date: string, minutes: number): string {
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${calendarDate(date)}T${time.join('')}00`;
}

/** An instant in UTC: `20261122T083000Z`. */
export function calendarInstant(ms: number): string {
  const day = Math.floor(ms / DAY);
  const time = new Date(ms).toISOString().slice(11, 19).replaceAll(':', '');
  return `${calendarDate(dateOfDay(day))}T${time}Z`;
}

/** A calendar file of these parts. It names no product: it lies in the open on the person's device. */
export const calendarFile = (what: string, lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//calendar//${what}//NL`, ...lines, 'END:VCALENDAR', '']
    .map(fold)
    .join('\r\n');

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
