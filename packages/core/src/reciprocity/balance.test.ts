import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import { isoAt } from '../shared/time.ts';
import { balanceOver, balanceWith, exchangesWith, latestExchanges, MOST_A_DAY } from './index.ts';
import type { Tallied } from './tally.ts';
import { afterOne, balanceOf } from './tally.ts';
import type { Balance, Direction } from './vocabulary.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-22T12:00:00+01:00');
const now = { ms: NOW, zone: 'Europe/Amsterdam' };

interface One {
  readonly at: number;
  readonly way: Direction;
  readonly weight: number;
}

/** R2 and R3 as they are written, over a plain list, from the first exchange to now. */
function byTheLetter(list: readonly One[], ms: number): Balance {
  const known = list.filter((one) => one.at <= ms + DAY).toSorted((a, b) => a.at - b.at);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 4 || !first || !last || last.at - first.at < 21 * DAY) return 'quiet';
  const b = (count: number, moment: number) => {
    const sum = (way: Direction) =>
      known
        .slice(0, count)
        .filter((one) => one.way === way)
        .reduce((all, one) => all + one.weight * 2 ** (-(moment - one.at) / (30 * DAY)), 0);
    const [g, r] = [sum('given'), sum('received')];
    return (g - r) / (g + r + 2);
  };
  let balance: Balance = 'mutual';
  const look = (value: number) => {
    if (value < -0.5) balance = 'leaning';
    else if (value > 0.5) balance = 'carrying';
    else if (balance === 'leaning' && value > -0.35) balance = 'mutual';
    else if (balance === 'carrying' && value < 0.35) balance = 'mutual';
  };
  known.forEach((one, n) => {
    look(b(n, one.at));
    look(b(n + 1, one.at));
  });
  look(b(known.length, Math.max(ms, last.at)));
  return balance;
}

const tallied = (list: readonly One[]): readonly Tallied[] => {
  const made: Tallied[] = [];
  list
    .toSorted((a, b) => a.at - b.at)
    .forEach((one, n) => {
      made.push(afterOne(made.at(-1), { ...one, id: String(n).padStart(6, '0'), given: 0, received: 0 }));
    });
  return made;
};

const anyOne = (way: fc.Arbitrary<Direction>): fc.Arbitrary<One> =>
  fc.record({
    at: fc.integer({ min: 0, max: 200 * 24 }).map((hours) => NOW - hours * 3_600_000),
    way,
    weight: fc.constantFrom(1, 2, 3),
  });
const mostly = (way: Direction, other: Direction) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(way) }, { weight: 1, arbitrary: fc.constant(other) });
const anyList = fc.oneof(
  fc.array(anyOne(fc.constantFrom<Direction>('given', 'received')), { maxLength: 30, size: 'max' }),
  fc.array(anyOne(mostly('received', 'given')), { maxLength: 30, size: 'max' }),
  fc.array(anyOne(mostly('given', 'received')), { maxLength: 30, size: 'max' }),
);

describe('the balance of giving and getting', () => {
  it('R2, R3: looking back only as far as needed gives what replaying everything gives', () => {
    const found = new Set<Balance>();
    fc.assert(
      fc.property(anyList, (list) => {
        const balance = balanceOf([tallied(list)], NOW);
        found.add(balance);
        expect(balance).toBe(byTheLetter(list, NOW));
      }),
      { numRuns: 600 },
    );
    expect([...found].sort()).toEqual(['carrying', 'leaning', 'mutual', 'quiet']);
  });

  it('R2: over several ties it is that of all their exchanges together', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, (...drawn) => {
        // No two at one moment, so that there is one order only.
        const [a, b, c] = drawn.map((list, n) => list.map((one) => ({ ...one, at: one.at + n })));
        if (!a || !b || !c) throw new Error('three lists were drawn');
        expect(balanceOf([a, b, c].map(tallied), NOW)).toBe(byTheLetter([...a, ...b, ...c], NOW));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['three', 3, 30, 'quiet'],
    ['four in twenty days', 4, 20, 'quiet'],
    ['four in twenty-one days', 4, 21, 'leaning'],
  ] as const)('R3: %s large things received: %s', (_, count, days, balance) => {
    const list = Array.from({ length: count }, (_unused, n) => ({
      at: NOW - days * DAY + (n * days * DAY) / (count - 1),
      way: 'received' as const,
      weight: 3,
    }));
    expect(balanceOf([tallied(list)], NOW)).toBe(balance);
  });

  it('R3: leaning fades by itself when time passes, and not at once at the line where it began', () => {
    const list = tallied(
      [40, 30, 20, 1].map((days) => ({ at: NOW - days * DAY, way: 'received', weight: 3 })),
    );
    const after = (days: number) => balanceOf([list], NOW + days * DAY);
    expect(after(0)).toBe('leaning');
    const ends = Array.from({ length: 120 }, (_, days) => after(days)).indexOf('mutual');
    const b = (days: number) => {
      const last = list.at(-1);
      const r = (last?.received ?? 0) * 2 ** (-(days + 1) / 30);
      return -r / (r + 2);
    };
    expect(b(ends)).toBeGreaterThan(-0.35);
    expect(b(ends - 1)).toBeLessThanOrEqual(-0.35);
    expect(after(ends - 1)).toBe('leaning');
  });
});

describe('what is written down of giving and getting', () => {
  const noted = (tie: string, more = {}) => ({
    with: tie,
    way: 'received',
    kind: 'listening',
    size: 'medium',
    ...more,
  });

  it('R1: any order of writing gives the same, and an exchange can be written anew and set aside', () => {
    const diary = new Diary();
    const tie = diary.supporter('Robin');
    const days = [3, 50, 10, 25, 40];
    const ids = days.map((ago) => {
      const id = diary.newId();
      diary.write('2026-11-22T12:00:00+01:00', 'exchange.noted', id, noted(tie, { size: 'large' }), {
        at: isoAt(NOW - ago * DAY, now.zone),
      });
      return id;
    });
    const state = () => diary.states.reciprocity;
    expect(exchangesWith(state(), tie).map((one) => (NOW - one.at) / DAY)).toEqual([50, 40, 25, 10, 3]);
    expect(balanceWith(state(), tie, now)).toBe('leaning');
    for (const id of ids.slice(0, 2)) diary.write('2026-11-22T12:00:00+01:00', 'exchange.set-aside', id);
    expect([exchangesWith(state(), tie).length, balanceWith(state(), tie, now)]).toEqual([3, 'quiet']);
    diary.write('2026-11-22T12:00:00+01:00', 'exchange.noted', ids[0] ?? '', noted(tie, { way: 'given' }));
    expect(exchangesWith(state(), tie).map(({ way }) => way)).toContain('given');
    expect(balanceOver(state(), [tie], now)).toBe(balanceWith(state(), tie, now));
  });

  it('R1: a thank-you weighs like what it thanks for', () => {
    const diary = new Diary();
    const tie = diary.supporter('Robin');
    const [help, thanks] = [diary.newId(), diary.newId()];
    diary.write('2026-11-22T12:00:00+01:00', 'exchange.noted', help, noted(tie, { size: 'large' }));
    const thank = noted(tie, { way: 'given', kind: 'thanks', size: 'small', for: help });
    diary.write('2026-11-22T12:00:00+01:00', 'exchange.noted', thanks, thank);
    expect(latestExchanges(diary.states.reciprocity, 10).map(({ weight }) => weight)).toEqual([3, 3]);
    const odd = diary.ask(
      '2026-11-22T12:00:00+01:00',
      'exchange.noted',
      diary.newId(),
      noted(tie, { for: help }),
    );
    expect(odd).toMatchObject({ ok: false, error: { rule: 'R1', key: 'thanks-for-nothing' } });
  });

  it('R1: nobody gives to themselves', () => {
    const diary = new Diary();
    const id = diary.newId();
    for (const self of [id, diary.state.owner])
      expect(diary.ask('2026-11-22T12:00:00+01:00', 'exchange.noted', id, noted(self))).toMatchObject({
        ok: false,
        error: { key: 'with-oneself' },
      });
  });

  it('R1: ten thousand exchanges in a day are not taken; those of another device are read, and say no more than others', () => {
    const diary = new Diary();
    const tie = diary.supporter('Robin');
    for (let n = 0; n < MOST_A_DAY; n++)
      diary.write('2026-11-22T12:00:00+01:00', 'exchange.noted', diary.newId(), noted(tie));
    const more = diary.ask('2026-11-22T12:00:00+01:00', 'exchange.noted', diary.newId(), noted(tie));
    expect(more).toMatchObject({ ok: false, error: { key: 'enough-for-one-day', params: { most: 100 } } });
    const tomorrow = diary.ask('2026-11-23T00:00:00+01:00', 'exchange.noted', diary.newId(), noted(tie));
    expect(tomorrow.ok).toBe(true);
    const many = tallied(
      Array.from({ length: 10_000 }, (_, n) => ({ at: NOW - n * 8000, way: 'received' as const, weight: 1 })),
    );
    expect(balanceOf([many], NOW)).toBe('quiet');
    expect(balanceOf([many, tallied([{ at: NOW - 60 * DAY, way: 'given', weight: 1 }])], NOW)).toBe(
      'leaning',
    );
  });

  it('R3: nothing is looked at before it was opened, and it can be closed again', () => {
    const diary = new Diary();
    expect(diary.states.reciprocity.open).toBe(false);
    diary.write('2026-11-22T12:00:00+01:00', 'reciprocity.opened', diary.journal, { open: true });
    expect(diary.states.reciprocity.open).toBe(true);
    diary.write('2026-11-22T12:00:00+01:00', 'reciprocity.opened', diary.journal, { open: false });
    expect(diary.states.reciprocity.open).toBe(false);
  });
});
