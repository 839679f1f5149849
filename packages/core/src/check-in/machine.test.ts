import { describe, expect, it } from 'vitest';
import { at, Diary } from '../guidance/testing/diary.ts';
import { checkInLife as life } from './check-in-life.ts';
import { checkIn, checkInOf, nextItem, openCheckIn } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

describe('the course of a check-in', () => {
  it('C2: opens, answers, takes a colour and closes, in that order of steps', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    expect(checkIn.allowed(diary.checkIns, id, { ms: Date.parse(NOON), zone: 'Europe/Amsterdam' })).toEqual([
      'check-in.answered',
      'check-in.coloured',
    ]);
    diary.answer(NOON, id, 1, 2);
    diary.write(NOON, 'check-in.coloured', id, { phase: 'green', level: 'steady' });
    diary.write(NOON, 'check-in.closed', id);
    expect(checkInOf(diary.checkIns, id)).toMatchObject({
      life: '"closed"',
      answers: { 1: 2 },
      colour: { phase: 'green', level: 'steady' },
    });
  });

  it('C2: the first question alone may end it', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    diary.answer(NOON, id, 1, 3);
    diary.write(NOON, 'check-in.closed', id);
    expect(checkInOf(diary.checkIns, id)?.answers).toEqual({ 1: 3 });
  });

  it('C2: every question can be skipped, and a skipped one is not asked again', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    const asked = [];
    for (let n = 0; n < 9; n++) {
      const now = checkInOf(diary.checkIns, id);
      const item = now && nextItem(now);
      if (!item) break;
      asked.push(item);
      diary.answer(NOON, id, item, null);
    }
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    diary.write(NOON, 'check-in.coloured', id, { phase: 'orange', level: 'watch' });
  });

  it('C2: going back, also after the colour, shows the later answer', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    diary.answer(NOON, id, 1, 5);
    diary.answer(NOON, id, 2, 1);
    diary.write(NOON, 'check-in.coloured', id, { phase: 'red', level: 'act' });
    diary.answer(NOON, id, 1, 4);
    diary.write(NOON, 'check-in.coloured', id, { phase: 'orange', level: 'watch' });
    expect(checkInOf(diary.checkIns, id)).toMatchObject({
      answers: { 1: 4, 2: 1 },
      colour: { level: 'watch' },
    });
    expect(diary.state.seq).toBe(6);
  });

  it('C2: leaving loses nothing: the same day it goes on where it was, later its answers stay', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    diary.answer(NOON, id, 1, 3);
    const evening = openCheckIn(diary.checkIns, at('2026-11-22T23:30:00+01:00'));
    expect(evening).toMatchObject({ id, answers: { 1: 3 } });
    expect(evening && nextItem(evening)).toBe(2);
    expect(openCheckIn(diary.checkIns, at('2026-11-23T00:30:00+01:00'))).toBeUndefined();
    expect(checkInOf(diary.checkIns, id)?.answers).toEqual({ 1: 3 });
  });

  it('C2: a closed check-in takes nothing more, and is not the one that goes on', () => {
    const diary = new Diary();
    const id = diary.open(NOON);
    diary.answer(NOON, id, 1, 3);
    diary.write(NOON, 'check-in.closed', id);
    expect(openCheckIn(diary.checkIns, at(NOON))).toBeUndefined();
    const late = diary.ask(NOON, 'check-in.answered', id, { item: 2, answer: 1 });
    expect(late).toEqual({ ok: false, error: { rule: 'J4', key: 'not-possible', allowed: [] } });
  });

  it('C2: nothing can be answered before it is opened, and it is opened once', () => {
    const diary = new Diary();
    const early = diary.ask(NOON, 'check-in.answered', diary.newId(), { item: 1, answer: 1 });
    expect(early).toMatchObject({ ok: false, error: { allowed: ['check-in.opened'] } });
    const id = diary.open(NOON);
    expect(diary.ask(NOON, 'check-in.opened', id, { length: 'short' }).ok).toBe(false);
  });

  it('X2: from every reachable state there is a next step, or a new check-in can begin', () => {
    const seen = new Set([life.start]);
    for (const state of seen) {
      for (const event of life.allowed(state)) {
        const next = life.step(state, event);
        if (next) seen.add(next);
      }
    }
    expect(seen.size).toBe(5);
    const ends = [...seen].filter((state) => life.allowed(state).length === 0);
    expect(ends).toEqual(['"closed"']);

    const diary = new Diary();
    const id = diary.open(NOON);
    diary.answer(NOON, id, 1, 5);
    diary.write(NOON, 'check-in.closed', id);
    expect(
      checkIn.allowed(diary.checkIns, diary.newId(), { ms: Date.parse(NOON), zone: 'Europe/Amsterdam' }),
    ).toEqual(['check-in.opened']);
  });

  it.each(['own', 'together', 'reported'] as const)('C9: a check-in can be written %s', (via) => {
    const diary = new Diary();
    const id = diary.open(NOON, 'short', { via });
    diary.answer(NOON, id, 1, 2, { via });
    expect(checkInOf(diary.checkIns, id)?.via).toBe(via);
  });

  it('C9: nobody else writes how a person is', () => {
    const diary = new Diary();
    const by = diary.newId();
    const result = diary.ask(
      NOON,
      'check-in.opened',
      diary.newId(),
      { length: 'short' },
      { by, via: 'reported' },
    );
    expect(result).toMatchObject({ ok: false, error: { rule: 'J12' } });
  });
});
