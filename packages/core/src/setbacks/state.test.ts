import { describe, expect, it } from 'vitest';
import { craving } from '../craving/index.ts';
import { Diary } from '../guidance/testing/diary.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { fold } from '../state.ts';
import { wins } from '../wins/index.ts';
import { setbacks } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const areas = [setbacks, craving, wins] as const;

/** A journal with one of everything. */
function everything(): Diary {
  const diary = new Diary();
  const [concern, setback, date, one, win] = Array.from({ length: 5 }, () => diary.newId());
  if (!concern || !setback || !date || !one || !win) throw new Error('no ids');
  diary.write(NOON, 'concern.written', concern, { kind: 'opioids', word: 'pillen' });
  diary.write(NOON, 'setback.noted', setback, { day: '2026-11-20', concern });
  diary.write(NOON, 'setback.reflected', setback, { part: 'around', text: 'alone' });
  diary.write(NOON, 'own-date.set', date, { from: '2026-01-01', concern });
  diary.write(NOON, 'recovery-time.shown', diary.journal, { shown: true });
  diary.write(NOON, 'craving.noted', one, { concern });
  diary.write(NOON, 'craving.helped', one, { what: 'own', text: 'a cold shower' });
  diary.write(NOON, 'win.noted', win, { day: '2026-11-20', text: 'I called' });
  diary.write(NOON, 'win.shared', win, { with: diary.newId(), channel: 'call' });
  return diary;
}

describe('the states of setbacks, craving and wins', () => {
  it('J1: come back from JSON as they were, and nothing else is taken for them', () => {
    const { states } = everything();
    for (const area of areas) {
      const state = states[area.name];
      const stored: unknown = JSON.parse(JSON.stringify(state));
      expect(stored).toEqual(state);
      expect(area.isState(stored)).toBe(true);
      expect(area.isState(area.empty())).toBe(true);
      for (const broken of [null, [], {}, 1, { wins: {}, cravings: {}, setbacks: {} }])
        expect(area.isState(broken)).toBe(false);
    }
    const none = setbacks.empty();
    expect(setbacks.isState({ ...none, timeShown: 'yes' })).toBe(false);
    expect(setbacks.isState({ ...none, setbacks: [{ id: 'a', life: '"gone"', words: {} }] })).toBe(false);
    expect(setbacks.isState({ ...none, ownDates: [[{ id: 'a', life: '"kept"' }]] })).toBe(false);
    expect(craving.isState({ cravings: [], helped: [{}] })).toBe(false);
    expect(craving.isState({ cravings: [{ id: 'a', life: '"kept"' }], helped: [] })).toBe(false);
    expect(wins.isState({ wins: [{ id: 'a', day: '2026-01-01', life: '"kept"' }] })).toBe(false);
  });

  it('J1: folding what was recorded gives the same states', () => {
    const diary = everything();
    const journal = withLines(emptyJournal(diary.journal, diary.state.owner), diary.lines);
    const folded = fold(journal, areas);
    for (const { name } of areas) expect(folded.areas[name]).toEqual(diary.states[name]);
    expect(folded.setAside).toEqual([]);
  });

  it('J4: asking does not change the states that it was asked about', () => {
    const diary = everything();
    const before = diary.states;
    const text = JSON.stringify(before);
    diary.write(NOON, 'setback.noted', diary.newId(), { day: null });
    diary.write(NOON, 'craving.noted', diary.newId());
    diary.write(NOON, 'win.noted', diary.newId(), { day: '2026-11-22', text: 'again' });
    expect(JSON.stringify(before)).toBe(text);
    expect(diary.states).not.toEqual(before);
  });

  it('J5: a time that no calendar has is set aside, instead of breaking every view', () => {
    const diary = everything();
    const timed = ['setback.noted', 'craving.noted', 'craving.helped', 'win.shared'];
    for (const line of diary.lines.filter(({ type }) => timed.includes(type))) {
      const lines = diary.lines.map((one) => (one === line ? { ...one, at: '2026-02-30T08:00:00Z' } : one));
      const folded = fold(diary.journalOf(lines), areas);
      expect(folded.setAside.map(({ id }) => id)).toContain(line.id);
      for (const area of areas)
        expect(area.isState(JSON.parse(JSON.stringify(folded.areas[area.name])))).toBe(true);
    }
  });
});
