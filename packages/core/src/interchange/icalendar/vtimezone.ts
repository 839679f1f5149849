import { calendarWall } from '../../shared/calendar-lines.ts';
import { DAY, dateOfDay, MINUTE, stretchAt, weekdayOfDay } from '../../shared/time.ts';
import { WEEKDAYS } from './weekdays.ts';

/** The clock of a zone changes. */
interface Change {
  readonly at: number;
  /** Offsets before and after it, in ms. */
  readonly from: number;
  readonly to: number;
}

/** So many years of the same pattern are taken for a rule that goes on. */
const YEARS_ALIKE = 3;
const YEAR = 366 * DAY;

/**
 * A zone as a calendar file tells it: each change of its clock between two instants (ms) as it really is. Where the last
 * years follow a pattern it goes on for good, as an appointment without an end needs it.
 */
export function timeZoneLines(zone: string, from: number, until: number): readonly string[] {
  // One year before, so that what holds at the first appointment has begun.
  const changes = changesIn(zone, from - YEAR, until);
  const first = stretchAt(from - YEAR, zone).offset;
  const begin = { at: from - YEAR, from: first, to: first };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(begin),
    ...groups(changes).flatMap((group) => groupLines(group, until)),
    'END:VTIMEZONE',
  ];
}

function changesIn(zone: string, from: number, until: number): readonly Change[] {
  const changes: Change[] = [];
  let { offset, until: at } = stretchAt(from, zone);
  while (at < until) {
    const next = stretchAt(at, zone);
    if (next.offset !== offset) changes.push({ at, from: offset, to: next.offset });
    offset = next.offset;
    at = next.until;
  }
  return changes;
}

/** The changes from one offset to another, together. */
function groups(changes: readonly Change[]): readonly (readonly Change[])[] {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    found.set(key, [...(found.get(key) ?? []), change]);
  }
  return [...found.values()];
}

function groupLines(group: readonly Change[], until: number): readonly string[] {
  const last = group.at(-1);
  if (!last) return [];
  // The pattern that the most of the last years share, and since when.
  const [best] = patternsOf(last)
    .map((pattern) => ({ pattern, since: group.findLastIndex((one) => !fits(one, last, pattern)) + 1 }))
    .sort((a, b) => a.since - b.since);
  const goesOn =
    best !== undefined &&
    group.length - best.since >= YEARS_ALIKE &&
    last.at > until - YEAR &&
    !wanders(group);
  const lasting = goesOn ? group[best.since] : undefined;
  return [
    // Each by itself: lists of dates are not read by all.
    ...(goesOn ? group.slice(0, best.since) : group).flatMap((one) => observance(one)),
    ...(lasting && goesOn ? observance(lasting, best.pattern) : []),
  ];
}

const hourOf = ({ at, from }: Change): number => (((at + from) % DAY) + DAY) % DAY;
const fits = (one: Change, last: Change, pattern: string): boolean =>
  patternsOf(one).includes(pattern) && hourOf(one) === hourOf(last);

/** Where the clock follows the moon, its changes wander through the year. */
const wanders = (group: readonly Change[]): boolean =>
  group
    .slice(-YEARS_ALIKE)
    .some((one, n, last) => n > 0 && Math.abs(one.at - (last[n - 1]?.at ?? 0) - 365.25 * DAY) > 10 * DAY);

/** The ways in which a change comes back each year: on the nth such weekday of its month, or on the last. */
function patternsOf(change: Change): readonly string[] {
  const day = Math.floor((change.at + change.from) / DAY);
  const [, month = '', inMonth = ''] = dateOfDay(day).split('-');
  const isLast = dateOfDay(day + 7).slice(5, 7) !== month;
  const nth = Math.ceil(Number(inMonth) / 7);
  return [...(isLast ? [-1] : []), ...(nth < 5 ? [nth] : [])].map(
    (one) => `FREQ=YEARLY;BYMONTH=${Number(month)};BYDAY=${one}${WEEKDAYS[weekdayOfDay(day)]}`,
  );
}

function observance(change: Change, pattern?: string): readonly string[] {
  const kind = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wallOf(change)}`,
    ...(pattern === undefined ? [] : [`RRULE:${pattern}`]),
    `TZOFFSETFROM:${offsetText(change.from)}`,
    `TZOFFSETTO:${offsetText(change.to)}`,
    `END:${kind}`,
  ];
}

/** What the wall showed when the clock changed, before it did. */
function wallOf({ at, from }: Change): string {
  const local = at + from;
  const day = Math.floor(local / DAY);
  return calendarWall(dateOfDay(day), Math.floor((local - day * DAY) / MINUTE));
}

function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('');
  return `${offset < 0 ? '-' : '+'}${text.endsWith('00') ? text.slice(0, 4) : text}`;
}
