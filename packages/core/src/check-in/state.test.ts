import { describe, expect, it } from 'vitest';
import { at, Diary } from '../guidance/testing/diary.ts';
import { isUnfit } from '../journal/catalogue.ts';
import type { Entry } from '../journal/entry.ts';
import { Own } from '../journal/own.ts';
import { uuidv7 } from '../shared/ids.ts';
import type { Draft } from '../state.ts';
import { fold, record } from '../state.ts';
import { checkIn, checkInOf } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const answer = (about: string): Draft => ({
  id: uuidv7(1, new Uint8Array(10)),
  type: 'check-in.answered',
  about,
  data: { item: 1, answer: 3 },
});

/** A state after so many check-ins that were opened, and the id of the last one. */
function answering(checkIns: number) {
  const own = new Own();
  let areaState = checkIn.empty();
  let id = '';
  for (let n = 0; n < checkIns; n++) {
    const random = new Uint8Array(10).map((_, place) => (n * 7 + place * 13 + (n >> place)) % 256);
    id = uuidv7(Date.parse(NOON) + n, random);
    const entry: Entry = {
      ...{ id, type: 'check-in.opened', v: 1, at: NOON, recordedAt: NOON, seq: n + 1, device: 'phone' },
      ...{ by: 'owner', via: 'own', about: id, data: { length: 'full' } },
    };
    const after = checkIn.handlers[0]?.apply(areaState, entry, own);
    if (!after || isUnfit(after)) throw new Error('not opened');
    areaState = after;
  }
  const empty = fold({ id, owner: id, lines: [], unreadable: [] }, [checkIn]);
  return { id, state: { ...empty, seq: checkIns, areas: { 'check-in': areaState } } };
}

/** How many places there are in those objects and lists of a value that the other value does not hold too. */
function placesNotIn(before: unknown, after: unknown): number {
  const known = new Set<unknown>();
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    known.add(value);
    for (const one of Object.values(value)) note(one);
  };
  note(before);
  const count = (value: unknown): number =>
    typeof value !== 'object' || value === null || known.has(value)
      ? 0
      : Object.values(value).reduce<number>((sum, one) => sum + 1 + count(one), 0);
  return count(after);
}

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
      { checkIns: {}, passed: [] },
      { checkIns: [], passed: [1] },
      { checkIns: [{ id: 'a', at: 1, life: '"gone"', answers: {} }], passed: [] },
      { checkIns: [{ id: 'a', at: null, life: '"open"', answers: {} }], passed: [] },
      { checkIns: [{ at: 1, life: '"open"', answers: {} }], passed: [] },
      { checkIns: [[[{ id: 'a', at: 1, life: '"gone"', answers: {} }]]], passed: [] },
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
    const folded = fold(diary.journalOf(lines), [checkIn]);
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

  it('J4: an answer copies no more after thousands of check-ins than after a few', () => {
    const placesCopied = (checkIns: number): number => {
      const { state, id } = answering(checkIns);
      const done = record(state, [checkIn], [answer(id)], { now: at(NOON), device: 'phone' });
      if (!done.ok) throw new Error(done.error.key);
      expect(checkInOf(done.value.state.areas['check-in'], id)?.answers).toEqual({ 1: 3 });
      expect(checkInOf(state.areas['check-in'], id)?.answers).toEqual({});
      return placesNotIn(state, done.value.state);
    };
    expect(placesCopied(10)).toBeLessThan(40);
    expect(placesCopied(5_000)).toBeLessThan(100);
  });

  it('J5: a time that no calendar has is set aside, instead of breaking every view', () => {
    const diary = new Diary();
    diary.colour(NOON, 'act');
    diary.write(NOON, 'day.passed', diary.journal);
    for (const line of diary.lines) {
      const lines = diary.lines.map((one) => (one === line ? { ...one, at: '2026-02-30T08:00:00Z' } : one));
      const folded = fold(diary.journalOf(lines), [checkIn]);
      expect(folded.setAside.map(({ id }) => id)).toContain(line.id);
      expect(checkIn.isState(JSON.parse(JSON.stringify(folded.areas['check-in'])))).toBe(true);
    }
  });
});
