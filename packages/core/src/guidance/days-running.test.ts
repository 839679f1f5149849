import { describe, expect, it } from 'vitest';
import { daysColoured, runningSince } from './days-running.ts';
import { at, Diary } from './testing/diary.ts';

const LATE = '2026-11-22T23:30:00+01:00';
const now = at(LATE);

describe('days running', () => {
  it('A7: counts calendar days on the wall, with the last colour of each, and skips days without one', () => {
    const diary = new Diary();
    for (const [when, level] of [
      ['2026-11-15T23:59:00+01:00', 'act'],
      ['2026-11-16T00:01:00+01:00', 'steady'],
      ['2026-11-20T09:00:00+01:00', 'watch'],
      ['2026-11-20T21:00:00+01:00', 'steady'],
      ['2026-11-22T08:00:00+01:00', 'steady'],
    ] as const)
      diary.colour(LATE, level, when);
    const days = daysColoured(diary.states, now);
    expect(days.map(({ date, level }) => `${date} ${level}`)).toEqual([
      '2026-11-22 steady',
      '2026-11-20 steady',
      '2026-11-16 steady',
      '2026-11-15 act',
    ]);
    expect(runningSince(days, 'steady', 3)).toBe('2026-11-22');
    expect(runningSince(days, 'steady', 2)).toBe('2026-11-20');
    expect(runningSince(days, 'steady', 4)).toBeUndefined();
    expect(runningSince(days, 'act', 1)).toBeUndefined();
  });

  it('A7: days more than four weeks back are not running any more', () => {
    const diary = new Diary();
    diary.colour(LATE, 'watch', '2026-10-25T12:00:00+01:00');
    diary.colour(LATE, 'watch', '2026-10-26T12:00:00+01:00');
    expect(daysColoured(diary.states, now).map(({ date }) => date)).toEqual(['2026-10-26']);
    expect(daysColoured(diary.states, now, '2026-10-01')).toHaveLength(2);
  });

  it('A7: of two colours of one day the later one counts, also when it was written down first', () => {
    const diary = new Diary();
    diary.colour(LATE, 'steady', '2026-11-22T20:00:00+01:00');
    diary.colour(LATE, 'watch', '2026-11-22T09:00:00+01:00');
    expect(daysColoured(diary.states, now)).toEqual([{ date: '2026-11-22', level: 'steady' }]);
  });
});
