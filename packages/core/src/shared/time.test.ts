import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  instantOf,
  isoAt,
  knownZone,
  msOf,
  wallTime,
  weekdayOf,
} from './time.ts';

const QUARTER = 15 * 60_000;
const zones = [
  'Europe/Amsterdam',
  'Europe/Dublin',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
];

/** The changes of offset of a zone from 2011 to 2031, found by Temporal. */
function changes(zone: string): number[] {
  const found: number[] = [];
  let at = Temporal.Instant.from('2011-01-01T00:00Z').toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > 2031) return found;
    found.push(next.epochMilliseconds);
    at = next;
  }
}

describe('wall-clock time', () => {
  it.each(zones)('shows what Temporal shows around every change of the clock in %s', (zone) => {
    const moments = [Date.UTC(2026, 10, 22, 7), ...changes(zone)];
    for (const change of moments) {
      for (let ms = change - 12 * QUARTER; ms <= change + 12 * QUARTER; ms += QUARTER) {
        for (const moment of [ms - 1, ms]) {
          const theirs = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
          expect(wallTime(moment, zone)).toEqual({
            date: theirs.toPlainDate().toString(),
            minutes: theirs.hour * 60 + theirs.minute,
            weekday: theirs.dayOfWeek,
          });
          expect(isoAt(moment, zone)).toBe(
            theirs.toString({
              timeZoneName: 'never',
              fractionalSecondDigits: moment % 1000 === 0 ? 0 : 3,
            }),
          );
        }
      }
    }
  });

  it.each(zones)('finds the instant of a wall time as Temporal does in %s', (zone) => {
    for (const change of changes(zone)) {
      for (let ms = change - 12 * QUARTER; ms <= change + 12 * QUARTER; ms += QUARTER) {
        // Read as if it were UTC, so that times which the wall never shows are asked for as well.
        const offset =
          Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
        const asked = Temporal.Instant.fromEpochMilliseconds(ms + offset)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime();
        const [date = '', minutes] = [asked.toPlainDate().toString(), asked.hour * 60 + asked.minute];
        for (const shift of [-60, 0, 60]) {
          const wall = asked.add({ minutes: shift });
          if (!wall.toPlainDate().equals(asked.toPlainDate())) continue;
          expect(instantOf(date, minutes + shift, zone)).toBe(wall.toZonedDateTime(zone).epochMilliseconds);
        }
      }
    }
  });

  it('moves a time in the skipped hour forward by the gap and takes the first pass of the repeated hour', () => {
    const at = (date: string) => isoAt(instantOf(date, 150, 'Europe/Amsterdam'), 'Europe/Amsterdam');
    expect(at('2026-03-29')).toBe('2026-03-29T03:30:00+02:00');
    expect(at('2026-10-25')).toBe('2026-10-25T02:30:00+02:00');
  });

  it('keeps an instant exact in a zone whose old offset had seconds', () => {
    const ms = Date.UTC(1920, 5, 1, 12);
    expect(msOf(isoAt(ms, 'Europe/Amsterdam'))).toBe(ms);
  });
});

describe('dates', () => {
  it('adds and counts days over leap days and ends of years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-03-01', '2027-03-01')).toBe(365);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });

  it('names the weekday, also before 1970', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1969-12-29')).toBe(1);
    expect(weekdayOf('1970-01-01')).toBe(4);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '0000-00-00', ''])(
    'refuses %j as a date',
    (date) => {
      expect(dayNumber(date)).toBeNaN();
    },
  );
});

describe('instants as text', () => {
  it('reads what it writes, to the millisecond', () => {
    for (let n = 0; n < 1000; n++) expect(msOf(isoAt(n, 'America/New_York'))).toBe(n);
  });

  it('reads Z, positive and negative offsets', () => {
    expect(msOf('2026-11-22T07:00:00Z')).toBe(Date.UTC(2026, 10, 22, 7));
    expect(msOf('2026-11-22T08:00:00.5+01:00')).toBe(Date.UTC(2026, 10, 22, 7, 0, 0, 500));
    expect(msOf('2026-11-22T03:30:00-03:30')).toBe(Date.UTC(2026, 10, 22, 7));
  });

  it.each([
    '2026-11-22',
    '2026-11-22T08:00:00',
    '2026-02-30T08:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T08:00:60Z',
    '2026-11-22T08:00:00+24:00',
    '2026-11-22 08:00:00Z',
    'yesterday',
  ])('gives no instant for %j', (text) => {
    expect(msOf(text)).toBeNaN();
  });
});

describe('zones', () => {
  it('knows IANA names and nothing else', () => {
    expect(['Europe/Amsterdam', 'UTC'].every(knownZone)).toBe(true);
    expect(['Europe/Nowhere', '', '+01:00', '__proto__'].some(knownZone)).toBe(false);
  });

  it('refuses to guess in a zone that it does not know', () => {
    expect(() => wallTime(0, 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('J9: the zone of the process', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each([
    ['Pacific/Auckland', -720],
    ['America/St_Johns', 150],
  ])('changes nothing in %s', async (zone, minutesBehind) => {
    process.env.TZ = zone;
    expect(new Date('2026-07-01T00:00Z').getTimezoneOffset()).toBe(minutesBehind);
    vi.resetModules();
    const fresh = await import('./time.ts');
    expect(fresh.isoAt(Date.UTC(2026, 9, 25, 0, 30), 'Europe/Amsterdam')).toBe('2026-10-25T02:30:00+02:00');
    expect(fresh.isoAt(Date.UTC(2026, 9, 25, 1, 30), 'Europe/Amsterdam')).toBe('2026-10-25T02:30:00+01:00');
    expect(fresh.wallTime(Date.UTC(2026, 2, 29, 1), 'Europe/Amsterdam').minutes).toBe(180);
    expect(fresh.dayNumber('2026-03-29')).toBe(Date.UTC(2026, 2, 29) / 86_400_000);
  });
});
