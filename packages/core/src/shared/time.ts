/** An instant and the zone of the person who looks. The core reads no clock: every `Now` comes in from outside. */
export interface Now {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly ms: number;
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly zone: string;
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What the clock and the calendar on the wall show. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Minutes since the wall showed 00:00, 0 to 1439. */
  readonly minutes: number;
  readonly weekday: Weekday;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A stretch of time in which a zone keeps one offset; it may end before the offset really changes. */
export interface Stretch {
  /** Wall time minus UTC, in milliseconds. */
  readonly offset: number;
  /** The first instant that is no longer certain to have this offset. */
  readonly until: number;
}

/**
 * Asking Intl for an offset is slow, and offsets change about twice a year. So time is cut in pieces of about three
 * days, and each piece is asked about once. No zone changes its offset twice within one piece.
 */
const PIECE = 2 ** 28;
const PIECES_KEPT = 10_000;

interface Piece {
  readonly before: Stretch;
  readonly after: Stretch;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly pieces: Map<number, Piece>;
}

const zones = new Map<string, Zone | undefined>();

function openZone(name: string): Zone | undefined {
  if (zones.has(name)) return zones.get(name);
  let zone: Zone | undefined;
  try {
    if (/^[A-Za-z]/.test(name)) {
      const format = new Intl.DateTimeFormat('en-US', {
        timeZone: name,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      });
      zone = { format, pieces: new Map() };
    }
  } catch {
    zone = undefined;
  }
  if (zones.size >= 1000) zones.clear();
  zones.set(name, zone);
  return zone;
}

function askOffset(zone: Zone, ms: number): number {
  const second = Math.floor(ms / 1000) * 1000;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, sec = 0] = (
    zone.format.format(second).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, sec) - second;
}

function askPiece(zone: Zone, index: number): Piece {
  let low = index * PIECE;
  let high = low + PIECE;
  const end = high;
  const first = askOffset(zone, low);
  const last = askOffset(zone, high);
  if (first !== last) {
    low = Math.floor(low / 1000);
    high = Math.ceil(high / 1000);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (askOffset(zone, middle * 1000) === first) low = middle;
      else high = middle;
    }
    high *= 1000;
  }
  return { before: { offset: first, until: high }, after: { offset: last, until: end } };
}

/**
 * The offset that holds at an instant, and how long it certainly holds.
 * @throws RangeError for a zone that this device does not know; ask `knownZone` first.
 */
export function stretchAt(ms: number, zoneName: string): Stretch {
  const zone = openZone(zoneName);
  if (!zone) throw new RangeError(`Unknown time zone: ${zoneName}`);
  const index = Math.floor(ms / PIECE);
  let piece = zone.pieces.get(index);
  if (!piece) {
    piece = askPiece(zone, index);
    if (zone.pieces.size >= PIECES_KEPT) zone.pieces.clear();
    zone.pieces.set(index, piece);
  }
  return ms < piece.before.until ? piece.before : piece.after;
}

/** Whether this device knows a zone by its IANA name. */
export function knownZone(zone: string): boolean {
  return openZone(zone) !== undefined;
}

/** Days since 1970-01-01 of a `YYYY-MM-DD` date; `NaN` for anything else, such as 31 February. */
export function dayNumber(date: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : Number.NaN;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day number of a date that the calendar has, else `NaN`; counted, because it is asked for every entry of a fold. */
function dayOf(year: number, month: number, day: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return day >= 1 && day <= days && year >= 100 ? Date.UTC(year, month - 1, day) / DAY : Number.NaN;
}

/** The `YYYY-MM-DD` date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The weekday of a day number. */
export function weekdayOfDay(day: number): Weekday {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return ([1, 2, 3, 4, 5, 6, 7] as const)[sinceMonday] ?? 1;
}

/** The date `days` later, or earlier where negative. Dates are `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** How many calendar days lie from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** The weekday of a `YYYY-MM-DD` date. */
export function weekdayOf(date: string): Weekday {
  return weekdayOfDay(dayNumber(date));
}

/** What the wall shows in a zone at an instant. */
export function wallTime(ms: number, zone: string): WallTime {
  const local = ms + stretchAt(ms, zone).offset;
  const day = Math.floor(local / DAY);
  return {
    date: dateOfDay(day),
    minutes: Math.floor((local - day * DAY) / MINUTE),
    weekday: weekdayOfDay(day),
  };
}

/**
 * The instant at which the wall in a zone shows `minutes` after 00:00 on a date.
 * A time in the skipped hour moves forward by the gap (02:30 becomes 03:30); of the repeated hour it is the first pass.
 */
export const instantOf = (date: string, minutes: number, zone: string): number =>
  instantAt(dayNumber(date) * DAY + minutes * MINUTE, zone);

/** As `instantOf`, of what the wall shows as milliseconds since it showed the beginning of 1970. */
export function instantAt(local: number, zone: string): number {
  const before = stretchAt(local - DAY, zone).offset;
  const after = stretchAt(local + DAY, zone).offset;
  const late = local - after;
  const shownOnlyLate =
    stretchAt(local - before, zone).offset !== before && stretchAt(late, zone).offset === after;
  return shownOnlyLate ? late : local - before;
}

/** An instant as ISO 8601 with the offset of the zone: `2026-11-22T08:00:00+01:00`, milliseconds only where there are any. */
export function isoAt(ms: number, zone: string): string {
  const offset = Math.trunc(stretchAt(ms, zone).offset / MINUTE);
  const wall = new Date(ms + offset * MINUTE).toISOString();
  const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${wall.slice(0, -1).replace('.000', '')}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** The number that some digits of a text say. */
function digits(text: string, from: number, until: number): number {
  let number = 0;
  for (let at = from; at < until; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/**
 * The instant of an ISO 8601 date-time with an offset, in milliseconds; `NaN` for anything else, also without an offset.
 * Read by place and not by parts of a pattern: a fold reads one or two for every entry.
 */
export function msOf(iso: string): number {
  if (!ISO.test(iso)) return Number.NaN;
  const [hour, minute, second] = [digits(iso, 11, 13), digits(iso, 14, 16), digits(iso, 17, 19)];
  const utc = iso.endsWith('Z');
  const end = iso.length - (utc ? 1 : 6);
  const offsetHours = utc ? 0 : digits(iso, end + 1, end + 3);
  const offsetMinutes = utc ? 0 : digits(iso, end + 4, end + 6);
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return Number.NaN;
  const wall =
    dayOf(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)) * DAY +
    hour * 3_600_000 +
    minute * MINUTE +
    second * 1000 +
    (end > 19 ? Number(iso.slice(20, Math.min(end, 23)).padEnd(3, '0')) : 0);
  const offset = (offsetHours * 60 + offsetMinutes) * MINUTE;
  return !utc && iso.charAt(end) === '-' ? wall + offset : wall - offset;
}
