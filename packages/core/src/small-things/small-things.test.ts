import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import { lastNod, looksByTime, pillars, whyNow } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

describe('small things with a place', () => {
  it('X6: a note on why, kept, written anew, put away and brought back', () => {
    const diary = new Diary();
    const note = diary.newId();
    const text = () => whyNow(diary.states['small-things'])?.text;
    expect(diary.ask(NOON, 'why.written', note, { text: '  ' })).toMatchObject({
      ok: false,
      error: { rule: 'X6', key: 'text-missing' },
    });
    diary.write(NOON, 'why.written', note, { text: 'My daughter' });
    diary.write(NOON, 'why.written', note, { text: 'My daughter and me' });
    expect(text()).toBe('My daughter and me');
    diary.write(NOON, 'why.put-away', note);
    expect(text()).toBeUndefined();
    diary.write(NOON, 'why.written', note, { text: 'Me' });
    expect(text()).toBe('Me');
  });

  it('X6: a look at the six pillars in words, in any order, each or none, and nothing is added up', () => {
    const diary = new Diary();
    const look = diary.newId();
    const word = { pillar: pillars[3], word: 'wants-attention', note: 'With myself' };
    diary.write(NOON, 'pillars.looked-at', look, word);
    diary.write(NOON, 'pillars.looked-at', look, { pillar: pillars[0], word: 'not-now' });
    diary.write(NOON, 'pillars.looked-at', look, { pillar: pillars[0], word: 'is-fine' });
    diary.write(NOON, 'pillars.closed', look);
    expect(diary.ask(NOON, 'pillars.looked-at', look, word).ok).toBe(false);
    expect(looksByTime(diary.states['small-things']).map(({ said }) => said)).toEqual([
      { patience: { word: 'wants-attention', note: 'With myself' }, communicate: { word: 'is-fine' } },
    ]);
  });

  it('X6, N7: a nod goes to somebody who is there; the refusal does not tell who is shown nowhere', () => {
    const diary = new Diary();
    const tie = diary.supporter('Robin');
    diary.write(NOON, 'nod.given', tie, {});
    expect(lastNod(diary.states['small-things'], tie)).toBe(Date.parse(NOON));
    diary.write(NOON, 'tie.shown-nowhere', tie);
    const hidden = diary.ask(NOON, 'nod.given', tie, {});
    const nobody = diary.ask(NOON, 'nod.given', diary.newId(), {});
    expect([hidden.ok, nobody.ok]).toEqual([false, false]);
    if (!hidden.ok && !nobody.ok) expect(hidden.error.key).toBe(nobody.error.key);
  });
});
