import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoAt } from '../shared/time.ts';
import type { Rhythm } from './index.ts';
import { nextTime, occurrencesOf, wouldBeOn } from './index.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const DAY = 86_400_000;

const rhythm = (more: Partial<Rhythm> = {}): Rhythm => ({
  days: [7],
  from: '19:30',
  minutes: 90,
  zone: AMSTERDAM,
  starts: '2026-03-01',
  ...more,
});

const between = (one: Rhythm, from: string, until: string) =>
  occurrencesOf(one, [], Date.parse(from), Date.parse(until)).map(
    ({ start, end }) => `${isoAt(start, one.zone)} ${(end - start) / 60_000}`,
  );

describe('meetings that come back', () => {
  it('G1: stay at their hour on the wall when the clock goes forward and back', () => {
    expect(between(rhythm(), '2026-03-16T00:00:00Z', '2026-04-06T00:00:00Z')).toEqual([
      '2026-03-22T19:30:00+01:00 90',
      '2026-03-29T19:30:00+02:00 90',
      '2026-04-05T19:30:00+02:00 90',
    ]);
    expect(between(rhythm(), '2026-10-19T00:00:00Z', '2026-11-02T00:00:00Z')).toEqual([
      '2026-10-25T19:30:00+01:00 90',
      '2026-11-01T19:30:00+01:00 90',
    ]);
  });

  it('G1: in the skipped hour begin when the clock has landed, in the repeated hour at its first pass', () => {
    const night = rhythm({ from: '02:30', minutes: 60 });
    expect(between(night, '2026-03-28T00:00:00Z', '2026-03-30T00:00:00Z')).toEqual([
      '2026-03-29T03:30:00+02:00 60',
    ]);
    expect(between(night, '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z')).toEqual([
      '2026-10-25T02:30:00+02:00 60',
    ]);
  });

  it('G1: follow the clock of their own zone, whoever looks', () => {
    const santiago = rhythm({ zone: 'America/Santiago', days: [6, 7], from: '00:15' });
    // There the clock goes forward at midnight: 6 September 2026 has no quarter past twelve.
    expect(between(santiago, '2026-09-05T00:00:00Z', '2026-09-07T00:00:00Z')).toEqual([
      '2026-09-05T00:15:00-04:00 90',
      '2026-09-06T01:15:00-03:00 90',
    ]);
  });

  it('G1: every two weeks are counted from the week in which they begin, over a change of year', () => {
    const two = rhythm({ days: [2, 4], every: 2, starts: '2026-12-17' });
    const dates = occurrencesOf(
      two,
      [],
      Date.parse('2026-12-14T00:00:00Z'),
      Date.parse('2027-01-31T00:00:00Z'),
    );
    expect(dates.map(({ on }) => on)).toEqual([
      '2026-12-17',
      '2026-12-29',
      '2026-12-31',
      '2027-01-12',
      '2027-01-14',
      '2027-01-26',
      '2027-01-28',
    ]);
  });

  it.each([
    [1, ['2027-01-04', '2027-02-01', '2027-03-01']],
    [4, ['2027-01-25', '2027-02-22', '2027-03-22']],
    [-1, ['2027-01-25', '2027-02-22', '2027-03-29']],
  ])('G1: each month on the nth Monday: %i', (nth, expected) => {
    const monthly = rhythm({ days: [1], nth, starts: '2027-01-01', until: '2027-03-31' });
    const found = occurrencesOf(
      monthly,
      [],
      Date.parse('2026-12-01T00:00:00Z'),
      Date.parse('2027-12-01T00:00:00Z'),
    );
    expect(found.map(({ on }) => on)).toEqual(expected);
  });

  it('G1: keep the name of a time that was moved, and leave out one that was cancelled', () => {
    const moved = { on: '2026-03-29', to: '2026-03-31', from: '20:00', minutes: 60 };
    const left = { on: '2026-04-05', left: true } as const;
    const from = Date.parse('2026-03-23T00:00:00Z');
    const found = occurrencesOf(rhythm(), [moved, left], from, from + 21 * DAY);
    expect(found.map(({ on, date, start, moved: is }) => [on, date, isoAt(start, AMSTERDAM), is])).toEqual([
      ['2026-03-29', '2026-03-31', '2026-03-31T20:00:00+02:00', true],
      ['2026-04-12', '2026-04-12', '2026-04-12T19:30:00+02:00', false],
    ]);
    // Also where the day on which it would have been lies outside what is looked at.
    const tuesday = Date.parse('2026-03-31T00:00:00+02:00');
    expect(occurrencesOf(rhythm(), [moved], tuesday, tuesday + DAY).map(({ on }) => on)).toEqual([
      '2026-03-29',
    ]);
  });

  it('G1: one that goes on now is the next; one that ended is not; after the last day there is none', () => {
    const one = rhythm({ until: '2026-03-08' });
    const next = (iso: string) => nextTime(one, [], { ms: Date.parse(iso), zone: AMSTERDAM })?.on;
    expect(next('2026-03-01T20:59:59+01:00')).toBe('2026-03-01');
    expect(next('2026-03-01T21:00:00+01:00')).toBe('2026-03-08');
    expect(next('2026-03-08T21:00:00+01:00')).toBeUndefined();
    const overMidnight = rhythm({ from: '23:30', minutes: 60 });
    expect(
      nextTime(overMidnight, [], { ms: Date.parse('2026-03-02T00:10:00+01:00'), zone: AMSTERDAM })?.on,
    ).toBe('2026-03-01');
  });

  it('G1: are what a second reckoning by the minute finds, in several zones around changes of the clock', () => {
    const zones = [AMSTERDAM, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Santiago'];
    const around = [
      '2026-03-08',
      '2026-03-29',
      '2026-04-05',
      '2026-09-06',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    ];
    const any = fc.record({
      zone: fc.constantFrom(...zones),
      date: fc.constantFrom(...around),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
      half: fc.constantFrom('00', '30'),
    });
    fc.assert(
      fc.property(any, ({ zone, date, days, hour, half }) => {
        const from = `${String(hour).padStart(2, '0')}:${half}`;
        const one = rhythm({ zone, days, from, starts: '2026-01-05' });
        const begin = Date.parse(`${date}T00:00:00Z`) - 2 * DAY;
        const found = occurrencesOf(one, [], begin, begin + 4 * DAY).filter(({ start }) => start >= begin);
        const wall = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
          day: '2-digit',
          hourCycle: 'h23',
        });
        const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
        const seen = new Set<string>();
        const reckoned: number[] = [];
        for (let ms = begin; ms < begin + 4 * DAY; ms += 30 * 60_000) {
          const parts = Object.fromEntries(wall.formatToParts(ms).map(({ type, value }) => [type, value]));
          const isDay = days.includes(names.indexOf(parts.weekday ?? '') + 1);
          if (!isDay || `${parts.hour}:${parts.minute}` !== from || seen.has(parts.day ?? '')) continue;
          seen.add(parts.day ?? '');
          reckoned.push(ms);
        }
        // Where the wall never shows the time, it is found after the gap: the reckoning has none there.
        const shown = found.filter(({ start }) => wall.format(start).endsWith(from));
        expect(shown.map(({ start }) => start)).toEqual(reckoned);
        expect(found.length - shown.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('G1: would be on the days of their rhythm, and on no other', () => {
    expect([wouldBeOn(rhythm(), '2026-03-29'), wouldBeOn(rhythm(), '2026-03-30')]).toEqual([true, false]);
    expect([wouldBeOn(rhythm(), '2026-02-22'), wouldBeOn(rhythm(), '2026-02-30')]).toEqual([false, false]);
  });
});
