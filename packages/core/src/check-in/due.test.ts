import { describe, expect, it } from 'vitest';
import { at, Diary } from '../guidance/testing/diary.ts';
import { due, rhythms } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const dueAt = (diary: Diary, when: string) => due(diary.checkIns, at(when));

describe('when a check-in is due', () => {
  it('C2: never without a rhythm, and never with "when I want"', () => {
    const diary = new Diary();
    expect(dueAt(diary, NOON)).toBeUndefined();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'when-i-want' });
    expect(dueAt(diary, NOON)).toBeUndefined();
    expect(rhythms).toEqual(['daily', 'weekly', 'when-i-want']);
  });

  it('C1: two questions on each day on the wall', () => {
    const diary = new Diary();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    expect(dueAt(diary, NOON)).toBe('short');
    diary.answer(NOON, diary.open(NOON, 'short'), 1, 2);
    expect(dueAt(diary, '2026-11-22T23:59:00+01:00')).toBeUndefined();
    expect(dueAt(diary, '2026-11-23T00:00:00+01:00')).toBe('short');
  });

  it('C1: eight questions when seven days went by on the wall, also over the repeated hour', () => {
    const diary = new Diary();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'weekly' });
    const when = '2026-10-24T23:00:00+02:00';
    diary.answer(when, diary.open(when), 1, 2);
    expect(dueAt(diary, '2026-10-30T23:59:00+01:00')).toBeUndefined();
    expect(dueAt(diary, '2026-10-31T00:00:00+01:00')).toBe('full');
  });

  it('C2: an opened or skipped check-in is not one that was done', () => {
    const diary = new Diary();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    const id = diary.open(NOON);
    expect(dueAt(diary, NOON)).toBe('short');
    diary.answer(NOON, id, 1, null);
    expect(dueAt(diary, NOON)).toBe('short');
  });

  it('C2: a check-in that a fast clock dated years ahead keeps nothing from being due', () => {
    const diary = new Diary();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'weekly' });
    const ahead = '2030-01-01T12:00:00+01:00';
    diary.answer(ahead, diary.open(ahead), 1, 1);
    expect(dueAt(diary, NOON)).toBe('full');
    expect(dueAt(diary, '2030-01-02T12:00:00+01:00')).toBeUndefined();
  });

  it('C1: holidays pause it, up to and including their last day, or until the person ends the pause', () => {
    const diary = new Diary();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    diary.write(NOON, 'check-in.paused', diary.journal, { until: '2026-11-30' });
    expect(dueAt(diary, '2026-11-30T23:59:00+01:00')).toBeUndefined();
    expect(dueAt(diary, '2026-12-01T00:00:00+01:00')).toBe('short');
    diary.write(NOON, 'check-in.paused', diary.journal, { until: null });
    expect(dueAt(diary, '2026-11-25T12:00:00+01:00')).toBe('short');
  });

  it('C1: a pause until a date that never comes is refused', () => {
    const diary = new Diary();
    const result = diary.ask(NOON, 'check-in.paused', diary.journal, { until: '2026-13-45' });
    expect(result.ok ? undefined : result.error).toMatchObject({ rule: 'J5', params: { field: 'until' } });
  });

  it('C2: changing the rhythm replaces it', () => {
    const diary = new Diary();
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    diary.write(NOON, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'when-i-want' });
    expect(dueAt(diary, NOON)).toBeUndefined();
  });
});
