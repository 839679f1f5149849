import { describe, expect, it } from 'vitest';
import { at, Diary, zone } from '../guidance/testing/diary.ts';
import { isoAt, msOf } from '../shared/time.ts';
import type { Answer, Item, Weeks } from './index.ts';
import { trends } from './index.ts';

/** A Wednesday. */
const NOW = '2026-11-25T12:00:00+01:00';
const DAY = 86_400_000;

/** Answers to one question, each given so many days before now. */
function gave(item: Item, given: readonly (readonly [daysAgo: number, answer: Answer | null])[]): Diary {
  const diary = new Diary();
  for (const [daysAgo, answer] of given) {
    const extra = { at: isoAt(msOf(NOW) - daysAgo * DAY, zone) };
    const id = diary.open(NOW, 'full', extra);
    diary.answer(NOW, id, item, answer, extra);
  }
  return diary;
}

function trendOf(diary: Diary, item: Item, weeks: Weeks = 4) {
  const trend = trends(diary.checkIns, at(NOW), weeks)[item - 1];
  if (trend?.item !== item) throw new Error('trends come in the order of the questions');
  return trend;
}

describe('weeks', () => {
  it.each([4, 12, 52] as const)('C7: %i weeks on the wall, this one last, each from Monday', (weeks) => {
    const trend = trendOf(new Diary(), 1, weeks);
    expect(trend.weeks).toHaveLength(weeks);
    expect(trend.weeks.at(-1)?.monday).toBe('2026-11-23');
    expect(trend.weeks.at(-2)?.monday).toBe('2026-11-16');
  });

  it('C7: a week ends on Sunday at midnight on the wall, also in the week with the repeated hour', () => {
    const diary = new Diary();
    for (const [when, answer] of [
      ['2026-10-25T23:59:00+01:00', 1],
      ['2026-10-26T00:00:00+01:00', 2],
      ['2026-10-18T23:59:00+02:00', 3],
      ['2026-10-19T00:00:00+02:00', 4],
    ] as const) {
      diary.answer(when, diary.open(when), 1, answer);
    }
    const { weeks } = trends(diary.checkIns, at('2026-10-28T12:00:00+01:00'), 4)[0] ?? { weeks: [] };
    expect(weeks.map(({ monday, answers }) => [monday, answers])).toEqual([
      ['2026-10-05', []],
      ['2026-10-12', [3]],
      ['2026-10-19', [4, 1]],
      ['2026-10-26', [2]],
    ]);
  });

  it('C7: gaps are gaps: no answer, no middle, nothing filled in; a skipped question is a gap too', () => {
    const trend = trendOf(
      gave(1, [
        [21, 2],
        [14, null],
        [1, 4],
      ]),
      1,
    );
    expect(trend.weeks.map(({ answers, middle }) => [answers, middle])).toEqual([
      [[2], 2],
      [[], undefined],
      [[], undefined],
      [[4], 4],
    ]);
  });

  it('C7: what lies before the first week, or in a week to come, is left out', () => {
    const diary = gave(1, [[28, 5]]);
    expect(trendOf(diary, 1).words).toEqual({ kind: 'nothing' });
    expect(trendOf(diary, 1, 12).words).toEqual({ kind: 'once', answer: 5 });
  });

  it('C7: within a week answers stand in the order in which things happened', () => {
    const { weeks } = trendOf(
      gave(1, [
        [0, 3],
        [2, 1],
        [1, 5],
      ]),
      1,
    );
    expect(weeks.at(-1)).toEqual({ monday: '2026-11-23', answers: [1, 5, 3], middle: 3 });
  });
});

describe('words', () => {
  const given = (item: Item, ...answers: Answer[]) =>
    trendOf(
      gave(
        item,
        answers.map((answer, n) => [n / 100, answer] as const),
      ),
      item,
    ).words;

  it('C7: nothing, once, mostly, or between two answers', () => {
    expect(given(1)).toEqual({ kind: 'nothing' });
    expect(given(1, 3)).toEqual({ kind: 'once', answer: 3 });
    expect(given(1, 2, 2, 5)).toEqual({ kind: 'mostly', answer: 2 });
    expect(given(1, 1, 5)).toEqual({ kind: 'between', from: 1, to: 5 });
    expect(given(1, 1, 2, 2, 3, 3, 4, 4, 5)).toEqual({ kind: 'between', from: 2, to: 4 });
  });

  it('C7: exactly half is not mostly', () => {
    expect(given(2, 1, 1, 4, 5)).toEqual({ kind: 'between', from: 1, to: 4 });
    expect(given(2, 1, 1, 1, 4, 5)).toEqual({ kind: 'mostly', answer: 1 });
  });

  it('C7: what was hard, and what would help, have no order: the most frequent first, and no better or worse', () => {
    for (const item of [6, 8] as const) {
      expect(given(item, 5, 5, 2, 1)).toEqual({ kind: 'varied', answers: [5, 1, 2] });
      const diary = gave(
        item,
        [20, 20, 20, 1, 1, 1].map((ago) => [ago, ago === 1 ? 1 : 5] as const),
      );
      expect(trendOf(diary, item).change).toBeUndefined();
      expect(trendOf(diary, item).weeks.every(({ middle }) => middle === undefined)).toBe(true);
    }
  });
});

describe('then and lately', () => {
  const compared = (earlier: Answer[], later: Answer[]) =>
    trendOf(
      gave(3, [
        ...earlier.map((answer) => [20, answer] as const),
        ...later.map((answer) => [1, answer] as const),
      ]),
      3,
    ).change;

  it('C7: lighter, heavier or the same, by the answer in the middle', () => {
    expect(compared([4, 4, 2], [1, 5, 3])).toBe('lighter');
    expect(compared([2, 2, 2], [3, 3, 1])).toBe('heavier');
    expect(compared([1, 3, 5], [3, 3, 3])).toBe('the-same');
  });

  it('C7: fewer than three answers on either side say nothing', () => {
    expect(compared([5, 5], [1, 1, 1])).toBeUndefined();
    expect(compared([5, 5, 5], [1, 1])).toBeUndefined();
  });
});

describe('no score', () => {
  it('C1: every number that a trend holds is a question, or an answer that the person really gave', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let run = 0; run < 50; run++) {
      const diary = new Diary();
      const given = new Map<Item, Set<number>>();
      for (let n = random(12); n > 0; n--) {
        const extra = { at: isoAt(msOf(NOW) - random(27 * 24) * 3_600_000, zone) };
        const id = diary.open(NOW, 'full', extra);
        for (const item of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
          const answer = ([null, 1, 2, 3, 4, 5] as const)[random(6)] ?? null;
          diary.answer(NOW, id, item, answer, extra);
          if (answer) given.set(item, (given.get(item) ?? new Set()).add(answer));
        }
      }
      for (const { item, ...trend } of trends(diary.checkIns, at(NOW), 12)) {
        const numbers =
          JSON.stringify(trend)
            .replaceAll(/"[^"]*"/g, '""')
            .match(/\d+(\.\d+)?/g) ?? [];
        for (const number of numbers) expect(given.get(item)).toContain(Number(number));
      }
    }
  });

  it('C1: no question is compared, mixed or joined with another', () => {
    const both = new Diary();
    const id = both.open(NOW);
    both.answer(NOW, id, 1, 5);
    const alone = trendOf(both, 1);
    for (const item of [2, 3, 4, 5, 6, 7, 8] as const) both.answer(NOW, id, item, 1);
    expect(trendOf(both, 1)).toEqual(alone);
  });

  it('C1: the door of check-in offers no total, band, prediction or score', async () => {
    const names = Object.keys(await import('./index.ts'));
    expect(
      names.filter((name) => /score|total|sum|band|risk|predict|mean|average|percent/i.test(name)),
    ).toEqual([]);
    expect(names).toContain('trends');
  });
});
