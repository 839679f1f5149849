import { describe, expect, it } from 'vitest';
import { at, Diary } from '../guidance/testing/diary.ts';
import { fold } from '../state.ts';
import type { DayOn } from './index.ts';
import { dayOn, daysAhead, fallsOn, plan, specialDays } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const write = (diary: Diary, on: object, more: object = {}, id = diary.newId()) => {
  diary.write(NOON, 'plan.day-written', id, {
    title: 'a day',
    on,
    plan: '',
    ties: [],
    mark: 'plain',
    ...more,
  });
  return id;
};

const ask = (on: object, more: object = {}) => {
  const diary = new Diary();
  const data = { title: 'a day', on, plan: '', ties: [], mark: 'plain', ...more };
  const done = diary.ask(NOON, 'plan.day-written', diary.newId(), data);
  return done.ok ? undefined : `${done.error.rule} ${done.error.key}`;
};

const datesOf = (on: object, from: string, days: number, zone = 'Europe/Amsterdam') => {
  const diary = new Diary();
  write(diary, on);
  return daysAhead(diary.states.plan, at(from, zone), days).map(({ date }) => date);
};

describe('special days', () => {
  it('P6: 29 February falls on the 28th in other years', () => {
    const on: DayOn = { kind: 'yearly', month: 2, day: 29 };
    expect(datesOf(on, '2026-02-20T12:00:00+01:00', 20)).toEqual(['2026-02-28']);
    expect(datesOf(on, '2028-02-20T12:00:00+01:00', 20)).toEqual(['2028-02-29']);
    expect(fallsOn(on, '2028-02-28')).toBe(false);
    expect(fallsOn(on, '2100-02-28')).toBe(true);
    expect(fallsOn(on, '2000-02-29')).toBe(true);
    expect(ask({ kind: 'date', date: '2028-02-29' })).toBeUndefined();
    expect(ask({ kind: 'date', date: '2027-02-29' })).toBe('P6 no-such-date');
    for (const date of ['0100-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])
      expect(ask({ kind: 'date', date })).toBe('P6 no-such-date');
  });

  it('P6: the 31st of each month falls on its last day where it is shorter', () => {
    expect(datesOf({ kind: 'monthly', day: 31 }, '2027-01-01T12:00:00+01:00', 364)).toEqual(
      [
        '01-31',
        '02-28',
        '03-31',
        '04-30',
        '05-31',
        '06-30',
        '07-31',
        '08-31',
        '09-30',
        '10-31',
        '11-30',
        '12-31',
      ].map((date) => `2027-${date}`),
    );
    expect(datesOf({ kind: 'monthly', day: 30 }, '2028-02-01T12:00:00+01:00', 28)).toEqual(['2028-02-29']);
  });

  it.each([
    [{ kind: 'date', date: '2026-02-30' }],
    [{ kind: 'date' }],
    [{ kind: 'yearly', month: 2, day: 30 }],
    [{ kind: 'yearly', month: 4, day: 31 }],
    [{ kind: 'yearly', month: 4 }],
    [{ kind: 'yearly', day: 4 }],
    [{ kind: 'monthly' }],
  ] as const)('P6: %j is no day, and is refused', (on) => {
    expect(dayOn(on)).toBeUndefined();
    expect(ask(on)).toBe('P6 no-such-date');
  });

  it('P6: a month of 13, a day of 32 and a day without a name are refused', () => {
    expect(ask({ kind: 'yearly', month: 13, day: 1 })).toBe('J5 malformed');
    expect(ask({ kind: 'monthly', day: 32 })).toBe('J5 malformed');
    expect(ask({ kind: 'monthly', day: 1 }, { title: '  ' })).toBe('P1 text-missing');
    expect(ask({ kind: 'monthly', day: 1, hour: 9 })).toBe('J5 malformed');
  });

  it('P6: a day that no calendar has is set aside when it comes from elsewhere, and the others stay', () => {
    const diary = new Diary();
    const kept = write(diary, { kind: 'monthly', day: 31 });
    write(diary, { kind: 'yearly', month: 2, day: 29 });
    const lines = diary.lines.map((line) =>
      line.about === kept
        ? line
        : { ...line, data: { ...line.data, on: { kind: 'yearly', month: 2, day: 30 } } },
    );
    const journal = diary.journalOf(lines);
    const { areas, setAside } = fold(journal, [plan]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['structure']);
    expect(specialDays(areas.plan).map(({ id }) => id)).toEqual([kept]);
  });

  it('P6: the days ahead are those of the wall, today and the last day included', () => {
    const on = { kind: 'date', date: '2026-11-23' };
    expect(datesOf(on, '2026-11-22T23:59:00+01:00', 0)).toEqual([]);
    expect(datesOf(on, '2026-11-23T00:00:00+01:00', 0)).toEqual(['2026-11-23']);
    expect(datesOf(on, '2026-11-22T23:59:00+01:00', 1)).toEqual(['2026-11-23']);
    expect(datesOf(on, '2026-11-22T23:59:00+01:00', 0, 'Asia/Tokyo')).toEqual(['2026-11-23']);
    expect(datesOf(on, '2026-11-24T00:00:00+01:00', 30)).toEqual([]);
  });

  it('P6: they come by date, each time that they come, no further ahead than 400 days', () => {
    const diary = new Diary();
    const payday = write(diary, { kind: 'monthly', day: 25 });
    const birthday = write(diary, { kind: 'yearly', month: 12, day: 3 }, { mark: 'celebrate' });
    expect(daysAhead(diary.states.plan, at(NOON), 40).map(({ id, date }) => [id, date])).toEqual([
      [payday, '2026-11-25'],
      [birthday, '2026-12-03'],
      [payday, '2026-12-25'],
    ]);
    expect(daysAhead(diary.states.plan, at(NOON), 1e9).length).toBeLessThan(20);
    expect(daysAhead(diary.states.plan, at(NOON), -1)).toEqual([]);
  });

  it('P6: a hidden day is not among the days ahead; its plan stands in the list of all', () => {
    const diary = new Diary();
    const id = write(diary, { kind: 'monthly', day: 22 }, { mark: 'hide', plan: 'I go to Noor' });
    expect(daysAhead(diary.states.plan, at(NOON), 400)).toEqual([]);
    expect(specialDays(diary.states.plan)).toMatchObject([{ id, plan: 'I go to Noor' }]);
    write(diary, { kind: 'monthly', day: 22 }, { mark: 'plain' }, id);
    expect(daysAhead(diary.states.plan, at(NOON), 0)).toHaveLength(1);
  });

  it('P6: a day can be set aside, and comes back when it is written again', () => {
    const diary = new Diary();
    const id = write(diary, { kind: 'monthly', day: 22 });
    diary.write(NOON, 'plan.day-set-aside', id);
    expect(specialDays(diary.states.plan)).toEqual([]);
    expect(diary.ask(NOON, 'plan.day-set-aside', id, {})).toMatchObject({
      ok: false,
      error: { allowed: ['plan.day-written'] },
    });
    write(diary, { kind: 'monthly', day: 23 }, {}, id);
    expect(specialDays(diary.states.plan)).toMatchObject([{ id, on: { kind: 'monthly', day: 23 } }]);
  });
});
