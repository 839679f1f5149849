import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import { msOf } from '../shared/time.ts';
import { toolKinds, toolOf, toolsKept } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const write = (diary: Diary, data: object = {}, id = diary.newId()) => {
  diary.write(NOON, 'plan.tool-written', id, { kind: 'practice', text: 'breathe slowly', ...data });
  return id;
};

describe('what is kept beside the phases', () => {
  it.each(toolKinds)('P4: own words, or those of the catalogue, for each kind: %s', (kind) => {
    const diary = new Diary();
    const own = write(diary, { kind });
    const found = write(diary, { kind, text: '', from: 'walk-a-while' });
    const kept = toolsKept(diary.states.plan, kind);
    expect(kept.map(({ id, text, from }) => [id, text, from])).toEqual([
      [own, 'breathe slowly', undefined],
      [found, '', 'walk-a-while'],
    ]);
    expect(toolsKept(diary.states.plan)).toEqual(kept);
    expect(toolsKept(diary.states.plan, kind === 'avoid' ? 'handle' : 'avoid')).toEqual([]);
  });

  it('P4: it belongs to a phase and a person, and says whether somebody who has been there gave it', () => {
    const diary = new Diary();
    const tie = diary.supporter('Sam');
    const id = write(diary, { phase: 'my-orange', tie, lived: true });
    expect(toolOf(diary.states.plan, id)).toMatchObject({ phase: 'my-orange', tie, lived: true });
    write(diary, { lived: false }, id);
    expect(toolOf(diary.states.plan, id)).toEqual({
      ...{ id, life: '"kept"', begun: 3, kind: 'practice', text: 'breathe slowly', done: [] },
    });
  });

  it('P4: nothing at all, and more than 300 characters, are refused', () => {
    const diary = new Diary();
    const ask = (data: object) => {
      const done = diary.ask(NOON, 'plan.tool-written', diary.newId(), { kind: 'avoid', ...data });
      return done.ok ? undefined : done.error.key;
    };
    expect(ask({ text: ' ' })).toBe('text-missing');
    expect(ask({ text: 'a'.repeat(301) })).toBe('malformed');
    expect(ask({ text: 'a'.repeat(300) })).toBeUndefined();
    expect(ask({ text: 'a', tie: 'Noor' })).toBe('malformed');
  });

  it('P4: it is set aside, and comes back with all that was done when it is written again', () => {
    const diary = new Diary();
    const id = write(diary);
    diary.write(NOON, 'plan.tool-done', id, { helped: 'a-little' });
    diary.write(NOON, 'plan.tool-set-aside', id);
    expect(toolsKept(diary.states.plan)).toEqual([]);
    diary.write(NOON, 'plan.tool-done', id, {});
    write(diary, {}, id);
    expect(toolsKept(diary.states.plan)[0]?.done).toEqual([
      { at: msOf(NOON), helped: 'a-little' },
      { at: msOf(NOON) },
    ]);
  });

  it('P4: what is not there can not be done', () => {
    const diary = new Diary();
    expect(diary.ask(NOON, 'plan.tool-done', diary.newId(), {})).toMatchObject({
      ok: false,
      error: { key: 'not-possible' },
    });
  });
});
