import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import { fold } from '../state.ts';
import { checkIn } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

describe('state', () => {
  it('J1: comes back from JSON as it was, and nothing else is taken for it', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    diary.write(NOON, 'day.passed', diary.journal);
    const state: unknown = JSON.parse(JSON.stringify(diary.checkIns));
    expect(state).toEqual(diary.checkIns);
    expect(checkIn.isState(state)).toBe(true);
    expect(checkIn.isState(checkIn.empty())).toBe(true);
    for (const broken of [
      null,
      [],
      {},
      { checkIns: [], passed: [] },
      { checkIns: {}, passed: [1] },
      { checkIns: { a: { at: 1, life: '"gone"', answers: {} } }, passed: [] },
      { checkIns: { a: { at: null, life: '"open"', answers: {} } }, passed: [] },
    ]) {
      expect(checkIn.isState(broken)).toBe(false);
    }
  });

  it('J1: folding what was recorded gives the same state', () => {
    const diary = new Diary();
    diary.answer(NOON, diary.colour(NOON, 'act'), 8, 5);
    diary.write(NOON, 'check-in.paused', diary.journal, { until: '2026-11-30' });
    diary.write(NOON, 'check-in.paused', diary.journal, { until: null });
    diary.write(NOON, 'day.passed', diary.journal);
    const lines = diary.lines;
    const folded = fold({ id: diary.journal, owner: diary.state.owner, lines, unreadable: [] }, [checkIn]);
    expect(folded.areas['check-in']).toEqual(diary.checkIns);
    expect(folded.setAside).toEqual([]);
  });

  it('J4: asking does not change the state that it was asked about', () => {
    const diary = new Diary();
    const id = diary.colour(NOON, 'watch');
    const before = diary.checkIns;
    const text = JSON.stringify(before);
    diary.answer(NOON, id, 1, 5);
    diary.write(NOON, 'day.passed', diary.journal);
    expect(JSON.stringify(before)).toBe(text);
    expect(diary.checkIns).not.toEqual(before);
  });

  it('J5: a time that no calendar has is set aside, instead of breaking every view', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    diary.write(NOON, 'day.passed', diary.journal);
    for (const line of diary.lines) {
      const lines = diary.lines.map((one) => (one === line ? { ...one, at: '2026-02-30T08:00:00Z' } : one));
      const folded = fold({ id: diary.journal, owner: diary.state.owner, lines, unreadable: [] }, [checkIn]);
      expect(folded.setAside.map(({ id }) => id)).toContain(line.id);
      expect(checkIn.isState(JSON.parse(JSON.stringify(folded.areas['check-in'])))).toBe(true);
    }
  });
});
