import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { eraseText } from '../amend.ts';
import { Diary } from '../guidance/testing/diary.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { fold } from '../state.ts';
import { partsLeft, reflectionParts, setbackOf, setbacks, setbacksByTime } from './index.ts';
import { daysOf, NOON, noted, now } from './testing/noted.ts';

describe('a setback', () => {
  it('L1: noting one leaves check-ins, wins, own dates and the plan as they were', () => {
    const diary = new Diary();
    diary.colour(NOON, 'steady');
    diary.write(NOON, 'own-date.set', diary.newId(), { from: '2026-05-01' });
    diary.write(NOON, 'win.noted', diary.newId(), { day: '2026-11-20', text: 'a whole weekend' });
    const { setbacks: before, ...others } = diary.states;
    noted(diary, '2026-11-21');
    const { setbacks: after, ...othersAfter } = diary.states;
    expect(othersAfter).toEqual(others);
    expect({ ...after, setbacks: [] }).toEqual(before);
  });

  it('L2: noting it is enough, and each part can be written months later, in any order, and anew', () => {
    const diary = new Diary();
    const id = noted(diary, '2026-11-21');
    expect(setbackOf(diary.states.setbacks, id)).toMatchObject({ life: '"noted"', words: {} });
    const later = '2027-06-01T20:00:00+02:00';
    diary.write(later, 'setback.reflected', id, { part: 'helped', text: 'Calling Noor' });
    diary.write(later, 'setback.reflected', id, { part: 'around', text: 'A party' });
    diary.write(later, 'setback.reflected', id, { part: 'around', text: 'A party at work' });
    const setback = setbackOf(diary.states.setbacks, id);
    expect(setback?.words).toEqual({ helped: 'Calling Noor', around: 'A party at work' });
    expect(setback && partsLeft(setback)).toEqual(['why', 'next-step', 'into-plan']);
  });

  it('L2: words that another device wrote after it was set aside are there when it is noted again', () => {
    const diary = new Diary();
    const id = noted(diary, '2026-11-21');
    const [first] = diary.lines;
    if (!first) throw new Error('nothing was written');
    const line = (seq: number, type: string, data: object) => ({
      ...{ ...first, id: diary.newId(), seq, type, device: 'tablet', data: { ...data } },
    });
    const away = line(2, 'setback.set-aside', {});
    const words = line(3, 'setback.reflected', { part: 'helped', text: 'Calling Noor' });
    const foldOf = (...lines: (typeof first)[]) =>
      fold(withLines(emptyJournal(diary.journal, diary.state.owner), [first, ...lines]), [setbacks]);
    const { areas: hidden, setAside } = foldOf(away, words);
    expect(setAside).toEqual([]);
    expect(setbacksByTime(hidden.setbacks, now)).toEqual([]);
    const again = foldOf(away, words, line(4, 'setback.noted', { day: null })).areas;
    expect(setbackOf(again.setbacks, id)?.words).toEqual({ helped: 'Calling Noor' });
    expect(setbacksByTime(again.setbacks, now)).toHaveLength(1);
  });

  it('L2: what was going on around comes before any why', () => {
    expect(partsLeft({ words: {} })).toEqual(reflectionParts);
    expect(reflectionParts.slice(0, 2)).toEqual(['around', 'why']);
  });

  it('L2: an empty part is not written, and an erased one can be written again', () => {
    const diary = new Diary();
    const id = noted(diary, null);
    const empty = diary.ask(NOON, 'setback.reflected', id, { part: 'why', text: ' \n ' });
    expect(empty).toMatchObject({ ok: false, error: { rule: 'L2', key: 'text-missing' } });
    diary.write(NOON, 'setback.reflected', id, { part: 'why', text: 'too private' });
    const entry = diary.lines.at(-1)?.id ?? '';
    const erased = eraseText(
      diary.journalOf(),
      areas,
      { id: diary.newId(), entry, field: 'text' },
      { now, device: 'phone' },
    );
    if (!erased.ok) throw new Error(erased.error.key);
    const setback = setbackOf(erased.value.state.areas.setbacks, id);
    expect(setback && partsLeft(setback)).toContain('why');
    expect(JSON.stringify(erased.value.journal)).not.toContain('too private');
  });

  it('L2: set aside it is not shown; noted again it is back with its words', () => {
    const diary = new Diary();
    const id = noted(diary, '2026-11-20');
    diary.write(NOON, 'setback.reflected', id, { part: 'around', text: 'Rain' });
    diary.write(NOON, 'setback.set-aside', id);
    expect(daysOf(diary)).toEqual([]);
    expect(diary.ask(NOON, 'setback.reflected', id, { part: 'why', text: 'x' }).ok).toBe(false);
    diary.write(NOON, 'setback.noted', id, { day: '2026-11-19' });
    expect(setbacksByTime(diary.states.setbacks, now)).toMatchObject([
      { day: '2026-11-19', words: { around: 'Rain' } },
    ]);
  });

  it('L2: nothing can be looked back on before it is noted', () => {
    const diary = new Diary();
    const early = diary.ask(NOON, 'setback.reflected', diary.newId(), { part: 'why', text: 'x' });
    expect(early).toMatchObject({ ok: false, error: { rule: 'J4' } });
    expect(!early.ok && early.error.allowed).toContain('setback.noted');
  });

  it('L3: the owner writes it, alone or together on one device, and nobody else does', () => {
    const diary = new Diary();
    const friend = diary.supporter('Noor');
    for (const type of ['setback.noted', 'setback.reflected', 'setback.set-aside']) {
      const writers = setbacks.handlers.find(({ entryType }) => entryType.type === type)?.entryType.writers;
      expect(writers).toEqual([{ by: 'owner', via: ['own', 'together'] }]);
    }
    const theirs = diary.ask(
      NOON,
      'setback.noted',
      diary.newId(),
      { day: null },
      { by: friend, via: 'reported' },
    );
    expect(theirs).toMatchObject({ ok: false, error: { rule: 'J12' } });
  });
});

describe('what a setback was about', () => {
  it('L8: is said, or not; noted again without it, it is no longer said', () => {
    const diary = new Diary();
    const [id, concern] = [diary.newId(), diary.newId()];
    diary.write(NOON, 'setback.noted', id, { day: null, concern });
    expect(setbackOf(diary.states.setbacks, id)?.concern).toBe(concern);
    diary.write(NOON, 'setback.noted', id, { day: null });
    expect(setbackOf(diary.states.setbacks, id)).not.toHaveProperty('concern');
  });
});

describe('words about a setback', () => {
  it('L2: are kept in any script as they were written', () => {
    const diary = new Diary();
    const id = noted(diary, null);
    const text = 'Ik was moe.\nكنت متعبا.\n我很累。 🌧️';
    diary.write(NOON, 'setback.reflected', id, { part: 'around', text });
    expect(setbackOf(diary.states.setbacks, id)?.words.around).toBe(text);
  });

  it('J5: 10,000 characters are refused, and set aside when they come from elsewhere; 2,000 fit', () => {
    const diary = new Diary();
    const id = noted(diary, null);
    const ask = (text: string) => diary.ask(NOON, 'setback.reflected', id, { part: 'why', text });
    expect(ask('a'.repeat(10_000))).toMatchObject({ ok: false, error: { params: { field: 'text' } } });
    expect(ask('界'.repeat(2_000)).ok).toBe(true);
    const lines = diary.lines.map((line) =>
      line.type === 'setback.reflected' ? { ...line, data: { part: 'why', text: 'a'.repeat(10_000) } } : line,
    );
    expect(fold(diary.journalOf(lines), areas).setAside).toHaveLength(1);
  });
});
