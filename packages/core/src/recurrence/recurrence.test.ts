import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isoAt } from '../shared/time.ts';
import type { Exception, Rule } from './index.ts';
import { asRule, isOn, nextTime, occurrenceOn, occurrencesOf, problemOf, wouldBeOn } from './index.ts';

const ms = (iso: string) => Date.parse(iso);
const ALWAYS = [ms('1900-01-01T00:00:00Z'), Number.POSITIVE_INFINITY] as const;

const rule = (more: Partial<Rule> = {}): Rule => ({
  how: 'weekly',
  days: [7],
  from: '19:30',
  minutes: 90,
  zone: 'Europe/Amsterdam',
  starts: '2026-03-01',
  ...more,
});

const first = (one: Rule, most: number) => occurrencesOf(one, [], ...ALWAYS, most).map(({ on }) => on);
const shown = (one: Rule, most: number) =>
  occurrencesOf(one, [], ...ALWAYS, most).map(({ start }) => isoAt(start, one.zone));

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Santiago',
  'Pacific/Chatham',
];

/** A second reckoning, day by day and with another calendar, that shares nothing with ours. */
function reckoned(one: Rule, from: number, until: number): readonly number[] {
  const found: number[] = [];
  const begin = Temporal.PlainDate.from(one.starts);
  const monday = begin.subtract({ days: begin.dayOfWeek - 1 });
  let times = 0;
  for (let date = begin; ; date = date.add({ days: 1 })) {
    if (one.until !== undefined && date.toString() > one.until) return found;
    const weeks = Math.floor(monday.until(date, { largestUnit: 'day' }).days / 7);
    const months = (date.year - begin.year) * 12 + date.month - begin.month;
    const nth = one.nth === -1 ? date.day + 7 > date.daysInMonth : Math.ceil(date.day / 7) === one.nth;
    const isDay = one.days?.includes(date.dayOfWeek) ?? false;
    const is =
      one.how === 'once'
        ? date.equals(begin)
        : isDay && (one.how === 'weekly' ? weeks : months) % (one.every ?? 1) === 0;
    if (is && (one.how !== 'monthly' || nth)) {
      const start = date.toZonedDateTime({ timeZone: one.zone, plainTime: one.from }).epochMilliseconds;
      if (start >= until || ++times > (one.count ?? Number.POSITIVE_INFINITY)) return found;
      if (start + one.minutes * 60_000 > from) found.push(start);
    }
    if (date.year > 2040) return found;
  }
}

const pad = (n: number) => String(n).padStart(2, '0');
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
/** Around changes of clocks, ends of years, leap days, and the day that Apia left out. */
const anyDate = fc.constantFrom(
  '2011-12-16',
  '2011-12-30',
  '2018-11-04',
  '2019-12-28',
  '2024-02-26',
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-06',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2027-02-01',
);
const anyRule = fc
  .record(
    {
      how: fc.constantFrom('once', 'weekly', 'weekly', 'monthly'),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      from: anyTime,
      minutes: fc.constantFrom(5, 45, 90, 720, 1440),
      zone: fc.constantFrom(...zones),
      starts: anyDate,
      every: fc.integer({ min: 1, max: 5 }),
      count: fc.integer({ min: 1, max: 40 }),
      until: anyDate,
    },
    { requiredKeys: ['how', 'days', 'nth', 'from', 'minutes', 'zone', 'starts'] },
  )
  .map((one): Rule => asRule(one));

describe('what comes back', () => {
  it('A11: is what Temporal finds day by day, in zones of both hemispheres, around each change of the clock', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.integer({ min: -40, max: 200 }),
        fc.integer({ min: 1, max: 300 }),
        (one, skip, days) => {
          const from = ms(`${one.starts}T00:00:00Z`) + skip * 86_400_000;
          const until = from + days * 86_400_000;
          expect(occurrencesOf(one, [], from, until).map(({ start }) => start)).toEqual(
            reckoned(one, from, until),
          );
        },
      ),
      { numRuns: 400, seed: 2026 },
    );
  });

  it('A11: goes on for good, and is found without walking there', () => {
    const daily = rule({ days: [1, 2, 3, 4, 5, 6, 7], starts: '1990-01-01' });
    const now = { ms: ms('2190-06-01T00:00:00Z'), zone: 'UTC' };
    // Who walks there day by day is not done within the time that a test may take.
    for (let n = 0; n < 20_000; n++) expect(nextTime(daily, [], now)?.on).toBe('2190-06-01');
    expect(nextTime(daily, [], { ms: ms('2199-12-31T23:00:00Z'), zone: 'UTC' })).toBeUndefined();
  });

  it('A11: ends after so many times or on a date, whatever comes first, in the middle of a round as well', () => {
    const two = rule({ days: [2, 4], starts: '2026-12-17', every: 2 });
    expect(first({ ...two, count: 4 }, 10)).toEqual(['2026-12-17', '2026-12-29', '2026-12-31', '2027-01-12']);
    expect(first({ ...two, count: 4, until: '2026-12-30' }, 10)).toEqual(['2026-12-17', '2026-12-29']);
    expect(first({ ...two, count: 1, until: '2026-12-30' }, 10)).toEqual(['2026-12-17']);
    expect(
      first(rule({ how: 'monthly', days: [1, 5], nth: -1, count: 3, starts: '2027-01-27' }), 10),
    ).toEqual(['2027-01-29', '2027-02-22', '2027-02-26']);
  });

  it('A11: each quarter on the second Tuesday, over a change of year and of the clock', () => {
    const one = rule({ how: 'monthly', days: [2], nth: 2, every: 3, from: '10:00', starts: '2026-10-01' });
    expect(shown(one, 4)).toEqual([
      '2026-10-13T10:00:00+02:00',
      '2027-01-12T10:00:00+01:00',
      '2027-04-13T10:00:00+02:00',
      '2027-07-13T10:00:00+02:00',
    ]);
  });

  it('A11: at 02:30 in the night the clock goes forward begins at 03:30; of the repeated hour it is the first', () => {
    const at = (starts: string, more: Partial<Rule> = {}) =>
      shown(rule({ how: 'once', from: '02:30', starts, ...more }), 2);
    expect(at('2026-03-29')).toEqual(['2026-03-29T03:30:00+02:00']);
    expect(at('2026-10-25')).toEqual(['2026-10-25T02:30:00+02:00']);
    // Half an hour only, and to the other side of the year.
    expect(at('2026-10-04', { zone: 'Australia/Lord_Howe', from: '02:10' })).toEqual([
      '2026-10-04T02:40:00+11:00',
    ]);
    // Where a whole day was left out, it is a day later.
    expect(at('2011-12-30', { zone: 'Pacific/Apia', from: '10:00' })).toEqual(['2011-12-31T10:00:00+14:00']);
  });

  it('A11: moved and left out times are named by the date on which they would have been, and limits hold with them', () => {
    const exceptions: readonly Exception[] = [
      { on: '2026-03-08', to: '2026-03-20', from: '08:00', minutes: 30 },
      { on: '2026-03-15', left: true },
      // There is nothing on these: they say nothing.
      { on: '2026-03-09', to: '2026-03-10', from: '08:00', minutes: 30 },
      { on: '2026-03-11', left: true },
    ];
    const found = occurrencesOf(rule(), exceptions, ...ALWAYS, 3);
    expect(found.map(({ on, date, moved }) => [on, date, moved])).toEqual([
      ['2026-03-01', '2026-03-01', false],
      ['2026-03-08', '2026-03-20', true],
      ['2026-03-22', '2026-03-22', false],
    ]);
    expect(occurrenceOn(rule(), exceptions, '2026-03-08')).toMatchObject({ date: '2026-03-20', moved: true });
    expect(occurrenceOn(rule(), exceptions, '2026-03-15')).toBeUndefined();
    expect(occurrenceOn(rule(), exceptions, '2026-03-09')).toBeUndefined();
    expect(
      ['2026-03-08', '2026-03-10', '2026-03-20', '2026-03-22'].map((day) => isOn(rule(), exceptions, day)),
    ).toEqual([false, false, true, true]);
  });

  it('A11: with any limit is the beginning of what it is without one', () => {
    const some = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(anyRule, some, fc.nat(12), (one, picks, most) => {
        const from = ms(`${one.starts}T00:00:00Z`);
        const until = from + 200 * 86_400_000;
        const plain = occurrencesOf(one, [], from, until);
        const exceptions = picks.flatMap(([n, left]): Exception[] => {
          const on = plain[n]?.on;
          if (on === undefined) return [];
          return [
            left
              ? { on, left }
              : { on, to: plain[(n * 7) % plain.length]?.on ?? on, from: '00:15', minutes: 5 },
          ];
        });
        const all = occurrencesOf(one, exceptions, from, until);
        expect(occurrencesOf(one, exceptions, from, until, most)).toEqual(all.slice(0, most));
        for (const time of all) expect(occurrenceOn(one, exceptions, time.on)).toEqual(time);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('A11: would be on the days of its rule, and on no other', () => {
    const every = rule({ how: 'monthly', days: [3], nth: 4, every: 2, starts: '2026-01-01' });
    expect(
      ['2026-01-28', '2026-02-25', '2026-03-25', '2026-03-18', '2026-02-30', ''].map((on) =>
        wouldBeOn(every, on),
      ),
    ).toEqual([true, false, true, false, false, false]);
    expect(wouldBeOn(rule({ how: 'once' }), '2026-03-01')).toBe(true);
    expect(wouldBeOn(rule({ how: 'once' }), '2026-03-08')).toBe(false);
  });

  it.each([
    ['no-such-date', { starts: '2026-02-30' }],
    ['no-such-date', { until: '9999-12-31' }],
    ['ends-before-it-begins', { until: '2026-02-01' }],
    ['no-such-zone', { zone: 'Nowhere/Land' }],
    ['no-days', { days: [] }],
    ['no-days', { how: 'monthly' }],
    ['never-comes', { days: [3], until: '2026-03-03' }],
    ['never-comes', { how: 'monthly', nth: 1, starts: '2026-03-02', until: '2026-03-31' }],
  ] as const)('A11: is none where it can not be: %s', (problem, more) => {
    expect(problemOf(rule(more))).toBe(problem);
    expect(problemOf(rule())).toBeUndefined();
    if (problem === 'no-such-zone') expect(occurrencesOf(rule(more), [], ...ALWAYS, 1)).toEqual([]);
  });
});
