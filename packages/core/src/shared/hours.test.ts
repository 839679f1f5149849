import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { alwaysOpen, type Hours, openAt, openUntil } from './hours.ts';
import { neverOpens, nextOpening } from './openings.ts';
import { isoAt, msOf, type Weekday } from './time.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const amsterdam = 'Europe/Amsterdam';

/** Open or not, told the slow way: what does the wall show, and does a span that began today or yesterday hold it? */
function oracle(hours: Hours, ms: number): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(hours.zone);
  const today = wall.toPlainDate();
  const minute = wall.hour * 60 + wall.minute;
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const spansOn = (date: Temporal.PlainDate) => {
    const inside = (hours.exceptions ?? []).filter(
      (e) => e.from <= date.toString() && date.toString() <= e.until,
    );
    const last = inside[inside.length - 1];
    return last ? last.windows : hours.weekly.filter((w) => w.days.some((d) => d === date.dayOfWeek));
  };
  const begun = spansOn(today).some(({ from, to }) => {
    const overMidnight = minutesOf(to) <= minutesOf(from);
    return minute >= minutesOf(from) && (overMidnight || minute < minutesOf(to));
  });
  const lastNight = spansOn(today.subtract({ days: 1 })).some(
    ({ from, to }) => minutesOf(to) <= minutesOf(from) && minute < minutesOf(to),
  );
  return begun || lastNight;
}

/** Walks from `start` and checks open, open until and next opening against the oracle at each step. */
function walk(hours: Hours, start: string, days: number, step = 5 * MINUTE): void {
  const from = msOf(start);
  const count = Math.floor((days * DAY) / step);
  const truth = Array.from({ length: count }, (_, n) => oracle(hours, from + n * step));
  let closing: number | undefined;
  let opening: number | undefined;
  for (let n = count - 2; n >= 0; n--) {
    const ms = from + n * step;
    if (truth[n] && !truth[n + 1]) closing = ms + step;
    if (!truth[n] && truth[n + 1]) opening = ms + step;
    expect(openAt(hours, ms), isoAt(ms, hours.zone)).toBe(truth[n]);
    if (opening !== undefined) expect(nextOpening(hours, ms), isoAt(ms, hours.zone)).toBe(opening);
    if (truth[n] && closing !== undefined) expect(openUntil(hours, ms), isoAt(ms, hours.zone)).toBe(closing);
    if (!truth[n]) expect(openUntil(hours, ms)).toBeUndefined();
  }
  expect(opening ?? closing).toBeDefined();
}

describe('H2: weekly windows', () => {
  const office: Hours = { zone: amsterdam, weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }] };
  const night: Hours = { zone: amsterdam, weekly: [{ days: [5, 6], from: '22:00', to: '06:00' }] };
  const inTheGap: Hours = { zone: amsterdam, weekly: [{ days: everyDay, from: '02:30', to: '05:00' }] };
  const endsInIt: Hours = { zone: amsterdam, weekly: [{ days: everyDay, from: '20:00', to: '02:30' }] };
  const within: Hours = { zone: amsterdam, weekly: [{ days: everyDay, from: '02:10', to: '02:50' }] };

  it.each([
    ['office hours', office],
    ['nights of the weekend', night],
    ['a window that begins in the changing hour', inTheGap],
    ['a window that ends in the changing hour', endsInIt],
    ['a window inside the changing hour', within],
  ])('follows the wall through both changes of the clock: %s', (_, hours) => {
    walk(hours, '2026-03-27T00:00:00+01:00', 8);
    walk(hours, '2026-10-23T00:00:00+02:00', 8);
  });

  it.each([
    ['Australia/Sydney', '2026-10-02T00:00:00Z'],
    ['Australia/Sydney', '2026-04-03T00:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-03T00:00:00Z'],
    ['America/Sao_Paulo', '2018-11-02T00:00:00Z'],
    ['Pacific/Apia', '2011-12-28T00:00:00Z'],
    ['Asia/Kathmandu', '2026-04-03T00:00:00Z'],
  ])('is right in %s from %s', (zone, start) => {
    const weekly = [
      { days: [1, 2, 3, 4, 5] as const, from: '09:00', to: '17:30' },
      { days: everyDay, from: '23:30', to: '02:15' },
    ];
    walk({ zone, weekly }, start, 7);
  });

  it('opens where the clock lands when a window begins in the skipped hour', () => {
    const before = msOf('2026-03-29T01:00:00+01:00');
    expect(nextOpening(inTheGap, before)).toBe(msOf('2026-03-29T03:00:00+02:00'));
  });

  it('does not open at all in the night that skips the whole window', () => {
    const before = msOf('2026-03-29T01:00:00+01:00');
    expect(nextOpening(within, before)).toBe(msOf('2026-03-30T02:10:00+02:00'));
  });

  it('covers both passes of the repeated hour', () => {
    const hours: Hours = { zone: amsterdam, weekly: [{ days: [7], from: '02:00', to: '03:00' }] };
    const first = msOf('2026-10-25T02:00:00+02:00');
    expect(openUntil(hours, first)).toBe(msOf('2026-10-25T03:00:00+01:00'));
    expect(openAt(hours, msOf('2026-10-25T02:30:00+01:00'))).toBe(true);
  });

  it('makes windows that touch one', () => {
    const weekly = [
      { days: [1] as const, from: '09:00', to: '00:00' },
      { days: [2] as const, from: '00:00', to: '12:00' },
      { days: [2] as const, from: '12:00', to: '13:00' },
    ];
    const hours: Hours = { zone: amsterdam, weekly };
    expect(openUntil(hours, msOf('2026-11-23T10:00:00+01:00'))).toBe(msOf('2026-11-24T13:00:00+01:00'));
    walk(hours, '2026-11-20T00:00:00+01:00', 12);
  });

  it('counts from 07:00 to 07:00 as a day and a night', () => {
    walk(
      { zone: amsterdam, weekly: [{ days: [6], from: '07:00', to: '07:00' }] },
      '2026-11-20T00:00:00Z',
      10,
    );
  });

  it('opens and closes to the millisecond', () => {
    const opening = msOf('2026-11-23T07:00:00+01:00');
    expect(openAt(office, opening - 1)).toBe(false);
    expect(openAt(office, opening)).toBe(true);
    expect(nextOpening(office, opening - 1)).toBe(opening);
    expect(nextOpening(office, opening)).toBe(opening + DAY);
    expect(openAt(office, msOf('2026-11-23T22:00:00+01:00'))).toBe(false);
  });
});

describe('H2: exceptions', () => {
  const weekly = [
    { days: [1, 2, 3, 4, 5] as const, from: '07:00', to: '22:00' },
    { days: everyDay, from: '23:00', to: '03:00' },
  ];
  const exceptions = [
    { from: '2026-12-24', until: '2027-01-03', windows: [{ from: '10:00', to: '14:00' }] },
    { from: '2026-12-25', until: '2026-12-26', windows: [] },
    { from: '2026-12-31', until: '2026-12-31', windows: [{ from: '20:00', to: '04:00' }] },
  ];

  it('replace the windows of their dates, the last one listed first', () => {
    walk({ zone: amsterdam, weekly, exceptions }, '2026-12-22T00:00:00+01:00', 16);
  });

  it('leave the night that began the evening before open', () => {
    const closed = { from: '2026-12-25', until: '2026-12-25', windows: [] };
    const hours: Hours = { zone: amsterdam, weekly, exceptions: [closed] };
    expect(openAt(hours, msOf('2026-12-25T02:59:00+01:00'))).toBe(true);
    expect(nextOpening(hours, msOf('2026-12-25T03:00:00+01:00'))).toBe(msOf('2026-12-26T23:00:00+01:00'));
  });
});

describe('H1: hours at their limits', () => {
  const whole = { days: everyDay, from: '00:00', to: '24:00' };
  const at = msOf('2026-11-22T08:00:00+01:00');

  it.each([
    ['no windows', []],
    ['a window on no day', [{ ...whole, days: [] }]],
    ['times that are none', [{ days: everyDay, from: '9:00', to: '25:00' }]],
    ['a beginning at 24:00', [{ days: everyDay, from: '24:00', to: '08:00' }]],
  ])('never opens with %s', (_, weekly) => {
    const hours: Hours = { zone: amsterdam, weekly };
    expect(neverOpens(hours)).toBe(true);
    expect(openAt(hours, at)).toBe(false);
    expect(nextOpening(hours, at)).toBeUndefined();
  });

  it('never opens in a zone that this device does not know', () => {
    const hours: Hours = { zone: 'Europe/Nowhere', weekly: [whole] };
    expect([neverOpens(hours), alwaysOpen(hours), openAt(hours, at)]).toEqual([true, false, false]);
    expect([nextOpening(hours, at), openUntil(hours, at)]).toEqual([undefined, undefined]);
  });

  it('opens when only an exception does', () => {
    const exceptions = [
      { from: '2027-12-01', until: '2027-12-01', windows: [{ from: '10:00', to: '12:00' }] },
    ];
    const hours: Hours = { zone: amsterdam, weekly: [], exceptions };
    expect(neverOpens(hours)).toBe(false);
    expect(nextOpening(hours, at)).toBe(msOf('2027-12-01T10:00:00+01:00'));
  });

  it.each([
    ['one window', [whole]],
    [
      'halves',
      [
        { ...whole, to: '12:00' },
        { ...whole, from: '12:00', to: '00:00' },
      ],
    ],
    [
      'nights and days',
      [
        { ...whole, from: '20:00', to: '08:00' },
        { ...whole, from: '08:00', to: '20:00' },
      ],
    ],
  ])('is always open with %s', (_, weekly) => {
    const hours: Hours = { zone: amsterdam, weekly };
    expect(alwaysOpen(hours)).toBe(true);
    expect(openUntil(hours, at)).toBeUndefined();
    expect(nextOpening(hours, at)).toBeUndefined();
  });

  it('is not always open with a gap in the week or a day off', () => {
    const sixDays = { ...whole, days: [1, 2, 3, 4, 5, 6] as const };
    expect(alwaysOpen({ zone: amsterdam, weekly: [sixDays] })).toBe(false);
    const dayOff = { from: '2027-04-27', until: '2027-04-27', windows: [] };
    expect(alwaysOpen({ zone: amsterdam, weekly: [whole], exceptions: [dayOff] })).toBe(false);
    const shorter = { from: '2027-04-27', until: '2027-04-29', windows: [{ from: '08:00', to: '00:00' }] };
    expect(alwaysOpen({ zone: amsterdam, weekly: [whole], exceptions: [shorter] })).toBe(false);
  });
});

it('H2, N9: as many windows as a hostile file may hold keep nobody waiting', { timeout: 5000 }, () => {
  const weekly = Array.from({ length: 20_000 }, () => ({ days: everyDay, from: '10:00', to: '10:01' }));
  const hours = { zone: amsterdam, weekly };
  expect(openUntil(hours, msOf('2026-11-23T10:00:30+01:00'))).toBe(msOf('2026-11-23T10:01:00+01:00'));
});
