import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import { concernKinds, concernsKept, kindsKept } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

describe('what it is about', () => {
  it('L8: one or more kinds, each with an own word and goal; nothing has to be said', () => {
    const diary = new Diary();
    expect(concernsKept(diary.states.setbacks)).toEqual([]);
    diary.write(NOON, 'concern.written', diary.newId(), { kind: 'alcohol', word: 'pilsje', goal: 'less' });
    diary.write(NOON, 'concern.written', diary.newId(), { kind: 'gambling' });
    expect(concernsKept(diary.states.setbacks)).toMatchObject([
      { kind: 'alcohol', word: 'pilsje', goal: 'less' },
      { kind: 'gambling' },
    ]);
  });

  it('L8: there are twelve kinds, and each can be written', () => {
    const diary = new Diary();
    for (const kind of concernKinds) diary.write(NOON, 'concern.written', diary.newId(), { kind });
    expect(kindsKept(diary.states.setbacks)).toEqual(concernKinds);
    expect(concernKinds).toHaveLength(12);
    expect(diary.ask(NOON, 'concern.written', diary.newId(), { kind: 'sugar' }).ok).toBe(false);
  });

  it('L8: written anew it is replaced whole; set aside it is gone, and can come back', () => {
    const diary = new Diary();
    const id = diary.newId();
    diary.write(NOON, 'concern.written', id, { kind: 'cannabis', word: 'joint', goal: 'stop' });
    diary.write(NOON, 'concern.written', id, { kind: 'cannabis' });
    expect(concernsKept(diary.states.setbacks)).toEqual([{ id, life: '"kept"', begun: 1, kind: 'cannabis' }]);
    diary.write(NOON, 'concern.set-aside', id);
    expect(kindsKept(diary.states.setbacks)).toEqual([]);
    diary.write(NOON, 'concern.written', id, { kind: 'nicotine', word: '烟' });
    expect(concernsKept(diary.states.setbacks)).toMatchObject([{ kind: 'nicotine', word: '烟' }]);
  });

  it('L8: the same kind twice, by two words, is one kind for safety', () => {
    const diary = new Diary();
    for (const word of ['wijn', 'bier'])
      diary.write(NOON, 'concern.written', diary.newId(), { kind: 'alcohol', word });
    expect(kindsKept(diary.states.setbacks)).toEqual(['alcohol']);
  });

  it('J5: an own word of 61 characters is refused', () => {
    const diary = new Diary();
    const ask = (word: string) => diary.ask(NOON, 'concern.written', diary.newId(), { kind: 'other', word });
    expect(ask('x'.repeat(61))).toMatchObject({ ok: false, error: { params: { field: 'word' } } });
    expect(ask('x'.repeat(60)).ok).toBe(true);
  });
});
