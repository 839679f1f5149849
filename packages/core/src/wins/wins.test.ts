import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { setbackLife } from '../setbacks/index.ts';
import { fold } from '../state.ts';
import { winLife, winOf, wins, winsByTime } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);

const noted = (diary: Diary, day: string, text: string, more: object = {}): string => {
  const id = diary.newId();
  diary.write(NOON, 'win.noted', id, { day, text, ...more });
  return id;
};

const textsOf = (diary: Diary, then = now) => winsByTime(diary.states.wins, then).map(({ text }) => text);

describe('a win', () => {
  it('L6: is kept on its day, in any script, and back-dated as easily as a setback', () => {
    const diary = new Diary();
    noted(diary, '2026-11-22', '今天散步了');
    noted(diary, '2025-03-01', 'يوم جميل');
    noted(diary, '2026-11-22', 'gebeld');
    expect(textsOf(diary)).toEqual(['يوم جميل', '今天散步了', 'gebeld']);
  });

  it('L6: has as much room as a setback: 2,000 characters, corrected, set aside and brought back', () => {
    const diary = new Diary();
    const id = noted(diary, '2026-11-20', 'x'.repeat(2_000));
    const long = diary.ask(NOON, 'win.noted', id, { day: '2026-11-20', text: 'x'.repeat(10_000) });
    expect(long).toMatchObject({ ok: false, error: { params: { field: 'text' } } });
    diary.write(NOON, 'win.noted', id, { day: '2026-11-19', text: 'short' });
    diary.write(NOON, 'win.set-aside', id);
    expect(textsOf(diary)).toEqual([]);
    diary.write(NOON, 'win.noted', id, { day: '2026-11-19', text: 'back' });
    expect(textsOf(diary)).toEqual(['back']);
    expect(winLife.allowed(winLife.start)).toHaveLength(setbackLife.allowed(setbackLife.start).length);
  });

  it('L6: sharing it is one entry, as keeping it is, and stays when it is written anew', () => {
    const diary = new Diary();
    const friend = diary.supporter('Noor');
    const id = noted(diary, '2026-11-20', 'a week', { tie: friend });
    diary.write(NOON, 'win.shared', id, { with: friend, channel: 'message' });
    diary.write(NOON, 'win.noted', id, { day: '2026-11-20', text: 'eight days' });
    expect(winOf(diary.states.wins, id)).toMatchObject({
      text: 'eight days',
      shared: [{ with: friend, channel: 'message', at: now.ms }],
    });
    expect(wins.allowed(diary.states.wins, id, now)).toContain('win.shared');
  });

  it('L6: nothing is shared that was not written, and nothing by letter pigeon', () => {
    const diary = new Diary();
    const share = (about: string, channel: string) =>
      diary.ask(NOON, 'win.shared', about, { with: diary.newId(), channel });
    expect(share(diary.newId(), 'call')).toMatchObject({ ok: false, error: { allowed: ['win.noted'] } });
    expect(share(noted(diary, '2026-11-20', 'a week'), 'pigeon').ok).toBe(false);
  });

  it.each([
    ['2026-11-23', 'tomorrow', 'in-the-future'],
    ['2026-02-31', 'no day', 'no-such-date'],
    ['2026-11-20', ' \t', 'text-missing'],
  ])('L6: a win on %s that says %j is refused', (day, text, key) => {
    const diary = new Diary();
    const refused = diary.ask(NOON, 'win.noted', diary.newId(), { day, text });
    expect(refused).toMatchObject({ ok: false, error: { rule: 'L6', key } });
  });

  it('J5: from elsewhere, 31 February is set aside, a day ahead waits, an erased one is not shown', () => {
    const diary = new Diary();
    noted(diary, '2026-11-20', 'a week');
    const journal = withLines(emptyJournal(diary.journal, diary.state.owner), diary.lines);
    const told = (data: object) => {
      const lines = diary.lines.map((line) => ({ ...line, data: { ...line.data, ...data } }));
      return fold({ ...journal, lines }, areas);
    };
    expect(told({ day: '2026-02-31' }).setAside).toHaveLength(1);
    const ahead = told({ day: '2026-12-25' });
    expect(ahead.setAside).toEqual([]);
    expect(winsByTime(ahead.areas.wins, now)).toEqual([]);
    expect(winsByTime(ahead.areas.wins, at('2026-12-25T09:00:00+01:00'))).toHaveLength(1);
    expect(winsByTime(told({ text: '' }).areas.wins, now)).toEqual([]);
  });
});
