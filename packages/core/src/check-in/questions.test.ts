import { describe, expect, it } from 'vitest';
import { at, Diary } from '../guidance/testing/diary.ts';
import { answers, currentLevel, items, itemsOf, showsPeopleNow, suicideLineFirst, wishOf } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

describe('questions', () => {
  it('C1: two questions or eight, five answers each', () => {
    expect(itemsOf('short')).toEqual([1, 8]);
    expect(itemsOf('full')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(answers).toHaveLength(5);
    const diary = new Diary();
    const id = diary.open(NOON);
    for (const data of [
      { item: 1, answer: 6 },
      { item: 9, answer: 1 },
      { item: 1, answer: 2.5 },
      { item: 1, answer: 1, score: 4 },
    ]) {
      expect(diary.ask(NOON, 'check-in.answered', id, data)).toMatchObject({
        ok: false,
        error: { key: 'malformed' },
      });
    }
  });

  it('C10: exactly the fifth answers on 1, 4 and 7 show people on that screen, on 7 the suicide line first', () => {
    const shown = items.flatMap((item) =>
      [...answers, null]
        .filter((answer) => showsPeopleNow(item, answer))
        .map((answer) => [item, answer, suicideLineFirst(item, answer)]),
    );
    expect(shown).toEqual([
      [1, 5, false],
      [4, 5, false],
      [7, 5, true],
    ]);
    expect(items.some((item) => answers.some((answer) => suicideLineFirst(item, answer) && item !== 7))).toBe(
      false,
    );
  });

  it('C10: a fifth answer leaves nothing behind but the answer', () => {
    const [light, heavy] = ([1, 5] as const).map((answer) => {
      const diary = new Diary();
      const id = diary.open(NOON);
      for (const item of items) diary.answer(NOON, id, item, answer);
      const kept = JSON.stringify(diary.checkIns).replaceAll(new RegExp(`":${answer}(?=[,}])`, 'g'), '":_');
      return { kept, level: currentLevel(diary.checkIns, at(NOON)) };
    });
    expect(heavy).toEqual(light);
  });

  it('C1: the answers to the last question name what somebody asks for', () => {
    const wishes = answers.map((answer) => wishOf({ answers: { 8: answer } }));
    expect(wishes).toEqual(['nothing', 'talk', 'visit', 'practical', 'more-help']);
    expect(wishOf({ answers: { 8: null } })).toBeUndefined();
    expect(wishOf({ answers: {} })).toBeUndefined();
  });
});
