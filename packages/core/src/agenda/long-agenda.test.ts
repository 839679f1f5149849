import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../guidance/testing/diary.ts';
import { occurrencesOf } from '../recurrence/index.ts';
import { DAY, dateOfDay } from '../shared/time.ts';
import type { Appointment, Rule } from './index.ts';
import { appointmentsIn, exceptionsOf, missedLately, occurrencesAhead, occurrencesBetween } from './index.ts';
import { agendaOf } from './testing/long-agenda.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);

const weekly: Rule = {
  how: 'weekly',
  days: [2],
  from: '10:00',
  minutes: 45,
  zone: 'Europe/Amsterdam',
  starts: '2020-01-07',
};
const set = (n: number, rule: Rule) => ['set', n, { what: 'other', rule }] as const;

describe('an agenda of many years', () => {
  it('A11: looks at what is not over, however much there was', () => {
    const over: readonly Rule[] = [
      { ...weekly, until: '2024-01-02' },
      { ...weekly, count: 100 },
      { ...weekly, how: 'monthly', nth: -1, count: 12 },
      { ...weekly, how: 'once', starts: '2025-05-05' },
    ];
    const agenda = agendaOf([
      ...Array.from({ length: 2000 }, (_, n) => set(n, over[n % over.length] ?? weekly)),
      ...[2000, 2001].map((n) => set(n, weekly)),
      set(2002, { ...weekly, how: 'once', starts: '2026-11-30' }),
    ]);
    let looks = 0;
    const fits = () => {
      looks++;
      return true;
    };
    expect(occurrencesAhead(agenda, now, 20, fits)).toHaveLength(20);
    expect(occurrencesBetween(agenda, now.ms, now.ms + 14 * DAY, 20, fits)).toHaveLength(5);
    expect(looks).toBe(6);
    expect(missedLately(agenda, now, fits)).toEqual([]);
    expect(looks).toBe(6);
    expect(appointmentsIn(agenda)).toHaveLength(2003);
  });

  it('A8: of what did not go on looks at what did so lately', () => {
    const agenda = agendaOf([
      ...Array.from({ length: 200 }, (_, n) => set(n, weekly)),
      ...Array.from({ length: 199 }, (_, n) => ['not-this-time', n, { on: '2026-03-03' }] as const),
      ['not-this-time', 199, { on: '2026-11-17' }],
      ['not-this-time', 199, { on: '2027-01-05' }],
    ]);
    let looks = 0;
    const missed = missedLately(agenda, now, () => {
      looks++;
      return true;
    });
    expect(missed.map(({ on }) => on)).toEqual(['2026-11-17']);
    expect(looks).toBe(1);
  });

  it('A11: leaves out nothing that is still to come, of any rule, moved to any day', () => {
    const anyRule = fc
      .record({
        how: fc.constantFrom('once' as const, 'weekly' as const, 'monthly' as const),
        days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
        nth: fc.constantFrom(1 as const, 2 as const, 4 as const, -1 as const),
        every: fc.constantFrom(1, 2, 5),
        end: fc.constantFrom({}, { count: 1 }, { count: 7 }, { count: 30 }, { until: '2026-11-22' }),
        starts: fc.integer({ min: 20_300, max: 20_800 }).map(dateOfDay),
        zone: fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Amsterdam'),
        minutes: fc.constantFrom(30, 1440),
      })
      .filter(({ starts, end }) => !('until' in end) || starts <= end.until)
      .map(({ end, how, days, nth, every, ...one }): Rule => {
        const again = { ...one, how, days, every, ...end };
        const fields = how === 'once' ? { ...one, how } : how === 'weekly' ? again : { ...again, nth };
        return { from: '23:30', ...fields };
      });
    const looked = (one: Appointment, from: number) =>
      occurrencesOf(one.rule, exceptionsOf(one), from, from + 90 * DAY).map(({ start }) => start);
    fc.assert(
      fc.property(
        fc.array(anyRule, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 20_300, max: 20_900 }))),
        fc.integer({ min: 20_400, max: 20_850 }),
        (rules, moves, day) => {
          const from = day * DAY;
          const agenda = agendaOf([
            ...rules.map((rule, n) => set(n, rule)),
            ...moves.flatMap(([n, to]) => {
              const rule = rules[n];
              const on = rule && occurrencesOf(rule, [], 0, Number.POSITIVE_INFINITY, 1)[0]?.on;
              const moved = { to: dateOfDay(to), from: '23:55', minutes: 1440 };
              return on === undefined ? [] : [['moved', n, { on, ...moved }] as const];
            }),
          ]);
          const found = occurrencesBetween(agenda, from, from + 90 * DAY, 10_000).map(({ start }) => start);
          const all = appointmentsIn(agenda).flatMap((one) => looked(one, from));
          expect(found).toEqual(all.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 150, seed: 2026 },
    );
  });
});
