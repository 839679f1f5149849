import type { Appointment } from '../../agenda/index.ts';
import { exceptionsOf, isAppointmentKept } from '../../agenda/index.ts';
import type { LeftOut, Moved, Rule } from '../../recurrence/index.ts';
import { isWholeDay, occurrencesOf, wouldBeOn } from '../../recurrence/index.ts';
import {
  calendarDate,
  calendarFile,
  calendarInstant,
  calendarWall,
  calendarWords,
} from '../../shared/calendar-lines.ts';
import { clockTime } from '../../shared/hours.ts';
import type { Now } from '../../shared/time.ts';
import {
  addDays,
  DAY,
  dayNumber,
  instantAt,
  instantOf,
  knownZone,
  MINUTE,
  stretchAt,
} from '../../shared/time.ts';
import { timeZoneLines } from './vtimezone.ts';
import { WEEKDAYS } from './weekdays.ts';

/** What a calendar file needs from outside: the core makes no id and reads no clock (J9). */
export interface CalendarOptions {
  readonly now: Now;
  /** What the calendar shows for each appointment to whoever looks at it: neutral, from the words of the page. */
  readonly title: string;
  /** The same at every download, so that a calendar replaces what it has instead of doubling it. */
  readonly uidOf: (one: Appointment) => string;
}

/** An appointment without an end needs the changes of its clock of some years; later ones follow their pattern. */
const YEARS_AHEAD = 6 * 366 * DAY;
const ALWAYS = [Date.UTC(1900, 0), Number.POSITIVE_INFINITY] as const;

/**
 * Appointments as a calendar file (RFC 5545). Those that were set aside are in it as called off: a calendar that has them
 * takes them out. Neither words of the person nor a name is in it.
 */
export function calendarText(appointments: readonly Appointment[], options: CalendarOptions): string {
  const sound = appointments.filter(({ rule }) => knownZone(rule.zone));
  return calendarFile('appointments', [
    ...zoneLines(
      sound.filter(isOnClock).map(({ rule }) => rule),
      options.now,
    ),
    ...sound.flatMap((one) => eventLines(one, options)),
  ]);
}

/** Whether any of its times is told by a clock, and so by a zone. */
const isOnClock = (one: Appointment): boolean =>
  !isWholeDay(one.rule) || exceptionsOf(one).some((each) => 'to' in each && !isWholeDay(each));

const isUtc = (zone: string): boolean => zone === 'UTC';

function zoneLines(rules: readonly Rule[], now: Now): readonly string[] {
  const begins = new Map<string, number>();
  for (const { zone, starts } of rules) {
    const begin = Math.min(instantOf(starts, 0, zone), begins.get(zone) ?? now.ms);
    if (!isUtc(zone)) begins.set(zone, begin);
  }
  return [...begins].flatMap(([zone, begin]) => timeZoneLines(zone, begin, now.ms + YEARS_AHEAD));
}

function eventLines(one: Appointment, options: CalendarOptions): readonly string[] {
  const { rule } = one;
  const first = occurrencesOf(rule, [], ...ALWAYS, 1)[0];
  if (!first) return [];
  const exceptions = exceptionsOf(one).filter(({ on }) => wouldBeOn(rule, on));
  const left = exceptions.filter((each): each is LeftOut => 'left' in each);
  const moved = exceptions.filter((each): each is Moved => 'to' in each);
  const common = [
    `UID:${calendarWords(options.uidOf(one))}`,
    `DTSTAMP:${calendarInstant(options.now.ms)}`,
    // What a calendar gave a number of its own is told on in a higher one.
    `SEQUENCE:${(one.imported?.sequence ?? 0) + one.changes}`,
    `SUMMARY:${calendarWords(options.title)}`,
    `STATUS:${isAppointmentKept(one) ? 'CONFIRMED' : 'CANCELLED'}`,
    'CLASS:PRIVATE',
  ];
  const event = (lines: readonly string[]) => ['BEGIN:VEVENT', ...common, ...lines, 'END:VEVENT'];
  const comesBack = rule.how !== 'once';
  const single = comesBack ? undefined : moved[0];
  // One that is once and was called off is called off as a whole.
  const isOff = !comesBack && left.length > 0;
  const start = single ?? { to: first.on, from: rule.from, minutes: rule.minutes };
  const main = event([
    ...(isWholeDay(start)
      ? dayLines(start.to)
      : [
          `DTSTART${(comesBack ? wallOf : momentOf)(rule, start.to, start.from)}`,
          `DURATION:PT${start.minutes}M`,
        ]),
    ...(comesBack ? [`RRULE:${ruleText(rule)}`] : []),
    ...(comesBack ? left.map(({ on }) => `EXDATE${nameOf(rule, on)}`) : []),
  ]).map((line) => (isOff && line === 'STATUS:CONFIRMED' ? 'STATUS:CANCELLED' : line));
  const others = (comesBack ? moved : []).flatMap(({ on, to, from, minutes }) =>
    event([
      `RECURRENCE-ID${nameOf(rule, on)}`,
      ...(isWholeDay({ from, minutes })
        ? dayLines(to)
        : [`DTSTART${momentOf(rule, to, from)}`, `DURATION:PT${minutes}M`]),
    ]),
  );
  return [...main, ...others];
}

/** A day without a time: calendars show it as one wherever they are. */
const dayOf = (date: string): string => `;VALUE=DATE:${calendarDate(date)}`;
/** The end is not included. */
const dayLines = (date: string): readonly string[] => [
  `DTSTART${dayOf(date)}`,
  `DTEND${dayOf(addDays(date, 1))}`,
];

/** What a calendar calls one of its times: when it would have been. */
const nameOf = (rule: Rule, on: string): string =>
  isWholeDay(rule) ? dayOf(on) : wallOf(rule, on, rule.from);

/** A moment on the wall, with the parameter that names its zone. */
function wallOf({ zone }: Rule, date: string, from: string): string {
  const wall = calendarWall(date, clockTime(from) / MINUTE);
  return isUtc(zone) ? `:${wall}Z` : `;TZID=${zone}:${wall}`;
}

/** As `wallOf`; where the wall shows that hour twice, or skips it, calendars differ: there the moment itself is said. */
function momentOf(rule: Rule, date: string, from: string): string {
  const local = dayNumber(date) * DAY + clockTime(from);
  const offsets = [local - DAY, local + DAY].map((ms) => stretchAt(ms, rule.zone).offset);
  const shows = offsets.map((offset) => stretchAt(local - offset, rule.zone).offset === offset);
  const isPlain = offsets[0] === offsets[1] || shows[0] !== shows[1];
  return isPlain ? wallOf(rule, date, from) : `:${calendarInstant(instantAt(local, rule.zone))}`;
}

/** How it comes back. A file may not say both how often and until when: what comes first is said. */
function ruleText(rule: Rule): string {
  const { how, days = [], every = 1, nth, from, zone, until, count } = rule;
  const place = how === 'monthly' ? (nth ?? 1) : '';
  const byCount = count === undefined ? undefined : occurrencesOf(rule, [], ...ALWAYS, count);
  const counts = byCount !== undefined && byCount.length === count;
  return [
    `FREQ=${how.toUpperCase()}`,
    ...(every > 1 ? [`INTERVAL=${every}`] : []),
    `BYDAY=${days.map((day) => `${place}${WEEKDAYS[day]}`).join(',')}`,
    ...(how === 'weekly' && every > 1 ? ['WKST=MO'] : []),
    ...(counts ? [`COUNT=${count}`] : []),
    ...(!counts && until !== undefined
      ? [
          `UNTIL=${isWholeDay(rule) ? calendarDate(until) : calendarInstant(instantOf(until, clockTime(from) / MINUTE, zone))}`,
        ]
      : []),
  ].join(';');
}
