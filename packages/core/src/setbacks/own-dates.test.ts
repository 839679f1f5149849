import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { fold } from '../state.ts';
import { daysCounted, ownDates, timeInRecovery } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

/** Periods, each from a date, and up to another where one is given. */
function dated(...periods: readonly (readonly [from: string, to?: string])[]): Diary {
  const diary = new Diary();
  for (const [from, to] of periods)
    diary.write(NOON, 'own-date.set', diary.newId(), { from, ...(to && { to }) });
  return diary;
}

const days = (diary: Diary, when = NOON) => daysCounted(diary.states.setbacks, at(when));

describe('days counted', () => {
  it('L7: off until the person turns it on, and hidden again when they want', () => {
    const diary = dated(['2026-11-20']);
    const shown = () => timeInRecovery(diary.states.setbacks, at(NOON));
    expect(shown()).toBeUndefined();
    diary.write(NOON, 'recovery-time.shown', diary.journal, { shown: true });
    expect(shown()).toBe(3);
    diary.write(NOON, 'recovery-time.shown', diary.journal, { shown: false });
    expect(shown()).toBeUndefined();
  });

  it('L7: both ends count, up to today on the wall', () => {
    expect(days(dated())).toBe(0);
    expect(days(dated(['2026-11-22']))).toBe(1);
    expect(days(dated(['2026-11-01', '2026-11-10']))).toBe(10);
    const diary = dated(['2026-11-22']);
    expect(days(diary, '2026-11-22T23:59:00+01:00')).toBe(1);
    expect(days(diary, '2026-11-23T00:00:00+01:00')).toBe(2);
  });

  it('L7: a new period adds to the earlier ones, and a day in several counts once', () => {
    expect(days(dated(['2026-01-01', '2026-01-31'], ['2026-11-20']))).toBe(34);
    expect(days(dated(['2026-01-01', '2026-01-31'], ['2026-01-20', '2026-02-02']))).toBe(33);
    expect(days(dated(['2026-01-01', '2026-01-31'], ['2026-01-10', '2026-01-12'], ['2026-01-31']))).toBe(326);
    expect(days(dated(['2026-11-20'], ['2026-11-20'], ['2026-11-20', '2026-11-20']))).toBe(3);
  });

  it('L7: in whatever order periods were written, the days are those of their union', () => {
    let seed = 3;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const date = (n: number) => new Date(Date.UTC(2026, 9, 1) + n * 86_400_000).toISOString().slice(0, 10);
    for (let run = 0; run < 100; run++) {
      const union = new Set<number>();
      const periods = Array.from({ length: random(6) }, () => {
        const from = random(70);
        const to = from + random(20);
        const open = random(4) === 0;
        for (let day = from; day <= (open ? 52 : Math.min(to, 52)); day++) union.add(day);
        return open ? ([date(from)] as const) : ([date(from), date(to)] as const);
      });
      expect(days(dated(...periods)), JSON.stringify(periods)).toBe(union.size);
    }
  });

  it('L7: what lies ahead counts nothing yet', () => {
    expect(days(dated(['2026-12-01']))).toBe(0);
    expect(days(dated(['2026-12-01'], ['2026-11-21', '2027-11-21']))).toBe(2);
    expect(days(dated(['2026-12-01']), '2026-12-03T09:00:00+01:00')).toBe(3);
  });

  it('L1: neither a setback nor a red day takes a day away', () => {
    const diary = dated(['2026-11-01']);
    diary.write(NOON, 'setback.noted', diary.newId(), { day: '2026-11-10' });
    diary.colour(NOON, 'act');
    expect(days(diary)).toBe(22);
  });

  it('L7: over leap days and changes of the clock a day is a day', () => {
    expect(days(dated(['2024-02-28', '2024-03-01']))).toBe(3);
    expect(days(dated(['2026-03-28', '2026-03-30'], ['2026-10-24', '2026-10-26']))).toBe(6);
  });

  it('L7: a period can be moved and set aside by the person', () => {
    const diary = new Diary();
    const id = diary.newId();
    diary.write(NOON, 'own-date.set', id, { from: '2026-11-01' });
    diary.write(NOON, 'own-date.set', id, { from: '2026-11-01', to: '2026-11-05' });
    expect(days(diary)).toBe(5);
    diary.write(NOON, 'own-date.set-aside', id);
    expect([days(diary), ownDates(diary.states.setbacks)]).toEqual([0, []]);
    diary.write(NOON, 'own-date.set', id, { from: '2026-11-22' });
    expect(days(diary)).toBe(1);
  });
});

describe('a period that is none', () => {
  it.each([
    [{ from: '2026-11-10', to: '2026-11-09' }, 'ends-before-it-begins'],
    [{ from: '2026-02-31' }, 'no-such-date'],
    [{ from: '2026-02-01', to: '2026-02-31' }, 'no-such-date'],
    [{ from: '0202-11-10' }, 'no-such-date'],
  ])('L7: %j is refused, and set aside when it comes from elsewhere', (data, key) => {
    const diary = new Diary();
    expect(diary.ask(NOON, 'own-date.set', diary.newId(), data)).toMatchObject({
      ok: false,
      error: { rule: 'L7', key },
    });
    diary.write(NOON, 'own-date.set', diary.newId(), { from: '2026-11-01' });
    const lines = diary.lines.map((line) => ({ ...line, data }));
    const folded = fold(withLines(emptyJournal(diary.journal, diary.state.owner), lines), areas);
    expect(folded.setAside).toHaveLength(1);
    expect(daysCounted(folded.areas.setbacks, at(NOON))).toBe(0);
  });
});
