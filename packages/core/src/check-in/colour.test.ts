import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { correct } from '../amend.ts';
import { at, Diary, zone } from '../guidance/testing/diary.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { isoAt, msOf } from '../shared/time.ts';
import { fold } from '../state.ts';
import { answers, currentColour, currentLevel, currentPhase, defaultPhases, items } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const levelAt = (diary: Diary, when: string) => currentLevel(diary.checkIns, at(when));

describe('the colour of the day', () => {
  it('C3: no answer makes, changes or takes away a colour', () => {
    for (const item of items) {
      for (const answer of [...answers, null]) {
        const diary = new Diary();
        const id = diary.open(NOON);
        diary.answer(NOON, id, item, answer);
        expect(levelAt(diary, NOON)).toBeUndefined();
        diary.write(NOON, 'check-in.coloured', id, { phase: 'orange', level: 'watch' });
        diary.answer(NOON, id, item, answer);
        expect(levelAt(diary, NOON)).toBe('watch');
      }
    }
  });

  it('C3: without a plan there are three phases, among them a steady and an act one', () => {
    expect(defaultPhases).toEqual([
      { id: 'green', colour: 'green', level: 'steady' },
      { id: 'orange', colour: 'orange', level: 'watch' },
      { id: 'red', colour: 'red', level: 'act' },
    ]);
  });

  it('C3: a colour keeps its level: green steady, yellow, orange and blue watch, red act', () => {
    const belongs = { green: 'steady', yellow: 'watch', orange: 'watch', blue: 'watch', red: 'act' };
    for (const [phase, right] of Object.entries(belongs)) {
      for (const level of ['steady', 'watch', 'act']) {
        const diary = new Diary();
        const result = diary.ask(NOON, 'check-in.coloured', diary.open(NOON), { phase, level });
        expect(result.ok).toBe(level === right);
        if (!result.ok) expect(result.error).toMatchObject({ rule: 'C3', key: 'other-level' });
      }
    }
  });

  it('C3: neither a correction nor a file from elsewhere makes red a calm day', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    const calm = { phase: 'red', level: 'steady' };
    const chosen = diary.lines.find(({ type }) => type === 'check-in.coloured');
    const journal = withLines(emptyJournal(diary.journal, diary.newId()), diary.lines);
    const correction = { id: diary.newId(), entry: chosen?.id ?? '', data: calm };
    const corrected = correct(journal, areas, correction, { now: at(NOON), device: 'phone' });
    expect(corrected.ok).toBe(false);
    const lines = diary.lines.map((line) => (line === chosen ? { ...line, data: calm } : line));
    const state = fold({ ...journal, lines }, areas);
    expect(state.setAside).toMatchObject([{ type: 'check-in.coloured', reason: 'structure' }]);
    expect(currentLevel(state.areas['check-in'], at(NOON))).toBeUndefined();
  });

  it('C3: a phase of a plan, with a name of its own, brings its own level', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    diary.write(NOON, 'check-in.coloured', id, { phase: 'constructor', level: 'watch' });
    const phases = [...defaultPhases, { id: 'constructor', colour: 'blue', level: 'watch' } as const];
    expect(currentPhase(diary.checkIns, at(NOON), phases)).toBe(phases[3]);
    expect(currentPhase(diary.checkIns, at(NOON))).toBeUndefined();
    expect(levelAt(diary, NOON)).toBe('watch');
  });

  it('C3: steady and watch hold until the day ends on the wall', () => {
    for (const level of ['steady', 'watch'] as const) {
      const diary = new Diary();
      diary.colour('2026-11-22T00:30:00+01:00', level);
      expect(levelAt(diary, '2026-11-22T23:59:00+01:00')).toBe(level);
      expect(levelAt(diary, '2026-11-23T00:00:00+01:00')).toBeUndefined();
    }
  });

  it.each([
    ['on plain days', NOON, '2026-11-24T12:00:00+01:00'],
    ['over the skipped hour', '2026-03-28T12:00:00+01:00', '2026-03-30T13:00:00+02:00'],
    ['over the repeated hour', '2026-10-24T12:00:00+02:00', '2026-10-26T11:00:00+01:00'],
  ])('C3: act ends after 48 hours %s', (_, chosen, end) => {
    const diary = new Diary();
    diary.colour(chosen, 'act');
    expect(levelAt(diary, isoAt(msOf(end) - 1, zone))).toBe('act');
    expect(levelAt(diary, end)).toBeUndefined();
  });

  it('C3: a back-dated act counts its 48 hours from when it was', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act', '2026-11-21T06:00:00+01:00');
    expect(levelAt(diary, NOON)).toBe('act');
    expect(levelAt(diary, '2026-11-23T05:59:00+01:00')).toBe('act');
    expect(levelAt(diary, '2026-11-23T06:00:00+01:00')).toBeUndefined();
    const older = new Diary();
    older.colour(NOON, 'act', '2026-11-20T11:00:00+01:00');
    expect(levelAt(older, NOON)).toBeUndefined();
  });

  it('C3: act ends when the person says that it passed, and today keeps no colour then', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    diary.write('2026-11-22T15:00:00+01:00', 'day.passed', diary.journal);
    expect(levelAt(diary, '2026-11-22T15:00:00+01:00')).toBeUndefined();
    expect(currentColour(diary.checkIns, at('2026-11-22T18:00:00+01:00'))).toBeUndefined();
    diary.colour('2026-11-22T20:00:00+01:00', 'act');
    expect(levelAt(diary, '2026-11-22T20:00:00+01:00')).toBe('act');
  });

  it('C3: act ends with the next check-in that has a colour, not with one that has none', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    const next = diary.open('2026-11-22T14:00:00+01:00');
    diary.answer('2026-11-22T14:00:00+01:00', next, 1, 1);
    diary.write('2026-11-22T14:00:00+01:00', 'check-in.closed', next);
    expect(levelAt(diary, '2026-11-22T14:00:00+01:00')).toBe('act');
    diary.colour('2026-11-22T16:00:00+01:00', 'watch');
    expect(levelAt(diary, '2026-11-22T16:00:00+01:00')).toBe('watch');
    expect(levelAt(diary, '2026-11-23T08:00:00+01:00')).toBeUndefined();
  });

  it('C3: what is noted later about an earlier day ends nothing', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    diary.colour('2026-11-22T18:00:00+01:00', 'steady', '2026-11-21T20:00:00+01:00');
    diary.write(
      '2026-11-22T18:00:00+01:00',
      'day.passed',
      diary.journal,
      {},
      { at: '2026-11-22T09:00:00+01:00' },
    );
    expect(levelAt(diary, '2026-11-22T18:00:00+01:00')).toBe('act');
    diary.colour('2026-11-22T19:00:00+01:00', 'act', '2026-11-21T21:00:00+01:00');
    diary.colour('2026-11-22T19:30:00+01:00', 'steady');
    expect(levelAt(diary, '2026-11-22T19:30:00+01:00')).toBe('steady');
  });

  it('C3: a colour that is changed within its check-in counts as chosen then', () => {
    const diary = new Diary();
    const id = diary.colour(NOON, 'act');
    diary.write('2026-11-22T12:02:00+01:00', 'check-in.coloured', id, { phase: 'green', level: 'steady' });
    expect(levelAt(diary, '2026-11-22T12:02:00+01:00')).toBe('steady');
  });

  it('C3: a clock that was set back does not keep act alive against the person', () => {
    const fast = '2026-11-22T20:00:00+01:00';
    const passed = new Diary();
    passed.colour(fast, 'act');
    expect(levelAt(passed, NOON)).toBe('act');
    passed.write(NOON, 'day.passed', passed.journal);
    expect(levelAt(passed, NOON)).toBeUndefined();
    const green = new Diary();
    green.colour(fast, 'act');
    green.colour(NOON, 'steady');
    expect(levelAt(green, NOON)).toBe('steady');
  });

  it('C3: a colour from a year that a clock made up neither holds a hard day nor ends one', () => {
    const years = '2030-05-01T12:00:00+02:00';
    const red = new Diary();
    red.colour(years, 'act');
    expect(levelAt(red, NOON)).toBeUndefined();
    const green = new Diary();
    green.colour(years, 'steady');
    green.colour(NOON, 'act');
    expect(levelAt(green, NOON)).toBe('act');
    green.write(years, 'day.passed', green.journal);
    expect(levelAt(green, NOON)).toBeUndefined();
  });

  it('C3: of two colours in the same minute the one written later holds', () => {
    const diary = new Diary();
    diary.colour(NOON, 'steady');
    diary.colour(NOON, 'act');
    expect(levelAt(diary, NOON)).toBe('act');
    diary.colour(NOON, 'watch');
    expect(levelAt(diary, NOON)).toBe('watch');
  });
});
