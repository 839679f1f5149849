import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { Diary } from '../guidance/testing/diary.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { fold } from '../state.ts';
import { craving, cravingLife, cravingOf, helpedLately } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const noted = (diary: Diary, when = NOON): string => {
  const id = diary.newId();
  diary.write(when, 'craving.noted', id);
  return id;
};

const helpedBy = (diary: Diary) =>
  helpedLately(diary.states.craving).map(({ what, text, tool }) => text ?? tool ?? what);

describe('a craving', () => {
  it('C11: is noted by one entry that asks nothing', () => {
    const diary = new Diary();
    const id = noted(diary);
    expect(cravingOf(diary.states.craving, id)).toMatchObject({ id, life: '"noted"' });
    const types = craving.handlers.map(({ entryType }) => entryType);
    for (const field of ['strength', 'level', 'minutes', 'until', 'count'])
      for (const type of types) expect(type.check({ what: 'wait', [field]: 1 }).ok, field).toBe(false);
  });

  it('C11: something may help, it may come back, and nothing has to end it', () => {
    const diary = new Diary();
    const id = noted(diary);
    diary.write(NOON, 'craving.helped', id, { what: 'call' });
    diary.write(NOON, 'craving.noted', id);
    diary.write(NOON, 'craving.helped', id, { what: 'place' });
    expect(cravingOf(diary.states.craving, id)?.life).toBe('"helped"');
    expect(cravingLife.allowed('"helped"')).toEqual(['craving.noted', 'craving.helped']);
  });

  it('C11: nothing helps before there is a craving', () => {
    const diary = new Diary();
    const early = diary.ask(NOON, 'craving.helped', diary.newId(), { what: 'wait' });
    expect(early).toMatchObject({ ok: false, error: { allowed: ['craving.noted'] } });
  });

  it('C11: what helped is named once, what was said last first, by when it happened', () => {
    const diary = new Diary();
    const id = noted(diary);
    const helped = (data: object, at?: string) =>
      diary.write(NOON, 'craving.helped', id, { ...data }, at ? { at } : {});
    helped({ what: 'call' });
    helped({ what: 'own', text: 'a shower' });
    helped({ what: 'eat-or-drink' }, '2026-11-20T08:00:00+01:00');
    helped({ what: 'call' });
    expect(helpedBy(diary)).toEqual(['call', 'a shower', 'eat-or-drink']);
  });

  it('C11: an own step says what it is, by words in any script or as a step of the plan', () => {
    const diary = new Diary();
    const id = noted(diary);
    const ask = (data: object) => diary.ask(NOON, 'craving.helped', id, { what: 'own', ...data });
    for (const data of [{}, { text: '' }, { text: ' ' }])
      expect(ask(data)).toMatchObject({ ok: false, error: { rule: 'C11', key: 'text-missing' } });
    const tool = diary.newId();
    expect([ask({ tool }).ok, ask({ text: 'دوش 冷水 regen' }).ok]).toEqual([true, true]);
    expect(helpedBy(diary)).toEqual(['دوش 冷水 regen', tool]);
  });

  it('J5: 201 characters are refused; words that were erased are not brought up', () => {
    const diary = new Diary();
    const id = noted(diary);
    const ask = (text: string) => diary.ask(NOON, 'craving.helped', id, { what: 'own', text });
    expect(ask('a'.repeat(201))).toMatchObject({ ok: false, error: { params: { field: 'text' } } });
    expect(ask('a'.repeat(200)).ok).toBe(true);
    const journal = withLines(emptyJournal(diary.journal, diary.state.owner), diary.lines);
    const lines = diary.lines.map((line) =>
      line.type === 'craving.helped' ? { ...line, data: { what: 'own', text: '' } } : line,
    );
    expect(helpedLately(fold({ ...journal, lines }, areas).areas.craving)).toEqual([]);
  });
});
