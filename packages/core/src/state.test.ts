import { describe, expect, test } from 'vitest';
import { correct } from './amend.ts';
import { isEntry } from './journal/entry.ts';
import type { Line } from './journal/journal.ts';
import { areas, at, id } from './journal/testing/notes.ts';
import { context, draft, empty, entry, journalOf, refusalOf } from './journal/testing/written.ts';
import type { Draft } from './state.ts';
import { fold, foldOn, foldUntil, record } from './state.ts';

describe('recording', () => {
  test('J1: state is a fold; recording and folding what was recorded give the same', () => {
    const one = record(fold(empty, areas), areas, [draft(1), draft(2)], context());
    expect(one.ok).toBe(true);
    if (!one.ok) return;
    const two = record(
      one.value.state,
      areas,
      [draft(3, { type: 'note.closed', about: id(1001), data: {} })],
      context(5),
    );
    expect(two.ok).toBe(true);
    if (!two.ok) return;
    const journal = journalOf(...one.value.entries, ...two.value.entries);
    expect(fold(journal, areas)).toEqual(two.value.state);
    expect(two.value.state.areas.notes.notes[id(1001)]?.at).toBe('"closed"');
    expect(one.value.state.areas.notes.notes[id(1001)]?.at, 'the earlier state stays what it was').toBe(
      '"open"',
    );
  });

  test('J2: an entry gets the next seq, the present and the device, whatever the clock said before', () => {
    const first = record(
      fold(journalOf(entry(41)), areas),
      areas,
      [draft(1), draft(2)],
      context(-10_000, 'laptop'),
    );
    expect(first.ok && first.value.entries.map((one) => [one.seq, one.device, one.v])).toEqual([
      [42, 'laptop', 2],
      [43, 'laptop', 2],
    ]);
    expect(first.ok && first.value.entries[0]?.recordedAt).toBe('2026-02-23T14:20:00+01:00');
    expect(first.ok && first.value.entries.every(isEntry)).toBe(true);
  });

  test.each([
    ['an id that is no UUIDv7', { id: 'x' }, 'id'],
    ['an entity that is no UUID', { about: '__proto__' }, 'about'],
    ['a moment that is none', { at: 'yesterday' }, 'at'],
    ['more than 24 hours ahead', { at: '2026-03-03T14:00:00+01:00' }, 'in-the-future'],
  ])('J2: %s is refused', (_what, over, key) => {
    expect(refusalOf(record(fold(empty, areas), areas, [draft(1, over)], context()))).toMatchObject({
      rule: 'J2',
      key,
    });
  });

  test('J2: back-dating is normal, and a day ahead is still allowed', () => {
    for (const moment of ['1986-04-26T01:23:00+03:00', '2026-03-03T13:00:00+01:00']) {
      expect(record(fold(empty, areas), areas, [draft(1, { at: moment })], context()).ok).toBe(true);
    }
  });

  test('J4: all or none, with the rule and what is allowed now', () => {
    const state = fold(journalOf(entry(1)), areas);
    const result = record(
      state,
      areas,
      [draft(2), draft(3, { type: 'note.reopened', about: id(1001), data: {} })],
      context(),
    );
    expect(refusalOf(result)).toEqual({ rule: 'J4', key: 'not-possible', allowed: ['note.closed'] });
    expect(Object.keys(state.areas.notes.notes)).toEqual([id(1001)]);
  });

  test('J4: policy is asked with the present, and only when recording', () => {
    const sunday = { ...draft(1), data: { text: 'not on a Sunday', words: 4 } };
    expect(refusalOf(record(fold(empty, areas), areas, [sunday], context(-24 * 60)))?.key).toBe('sunday');
    const monday = record(fold(empty, areas), areas, [sunday], context());
    expect(monday.ok).toBe(true);
    const back = entry(1, {
      at: '2026-03-01T12:00:00Z',
      recordedAt: '2026-03-01T12:00:00Z',
      data: sunday.data,
    });
    expect(fold(journalOf(back), areas).setAside, 'an old entry is not judged again').toEqual([]);
  });

  test('J4: data that does not fit is refused with the field; so are unknown fields and types', () => {
    const refused = (over: Partial<Draft>) =>
      refusalOf(record(fold(empty, areas), areas, [draft(1, over)], context()));
    expect(refused({ data: { text: 7, words: 1 } })).toMatchObject({
      key: 'malformed',
      params: { field: 'text' },
    });
    expect(refused({ data: { text: 'a', words: 1, more: true } })?.key).toBe('malformed');
    expect(refused({ type: 'note.burnt' })?.key).toBe('unknown-type');
    expect(refused({ type: 'entity.erased', data: {} })?.key, 'amendments go another way').toBe('amendment');
  });

  test('J12: who may write a type is checked when recording and when reading', () => {
    const mine = draft(2, { type: 'note.signed', about: id(1001), data: { mark: 'x' } });
    const state = fold(journalOf(entry(1)), areas);
    expect(refusalOf(record(state, areas, [mine], context()))?.rule).toBe('J12');
    expect(record(state, areas, [{ ...mine, by: id(7), via: 'carried' }], context()).ok).toBe(true);
    const forged = entry(2, {
      type: 'note.signed',
      v: 1,
      about: id(1001),
      data: { mark: 'x' },
      via: 'reported',
      by: id(7),
    });
    expect(fold(journalOf(entry(1), forged), areas).setAside).toEqual([
      { id: id(2), type: 'note.signed', reason: 'writer' },
    ]);
  });
});

describe('moments', () => {
  const journal = journalOf(
    entry(1, { at: at(10) }),
    entry(2, { at: at(5), type: 'note.closed', v: 1, about: id(1001), data: {} }),
    entry(3, { at: at(30), recordedAt: at(30) }),
    entry(4, {
      at: at(90),
      recordedAt: at(90),
      type: 'note.signed',
      v: 1,
      about: id(1001),
      by: id(7),
      via: 'carried',
      data: { mark: 'M' },
    }),
  );
  const shownAt = (minutes: number) => foldUntil(journal, areas, Date.parse(at(minutes))).areas.notes.notes;

  test('J10: what happened up to a moment, as known now', () => {
    expect(Object.keys(shownAt(9))).toEqual([]);
    expect(Object.keys(shownAt(10))).toEqual([id(1001)]);
    expect(Object.keys(shownAt(30))).toEqual([id(1001), id(1003)]);
    const corrected = correct(
      journal,
      areas,
      { id: id(10), entry: id(1), data: { text: 'known now', words: 2 } },
      context(200),
    );
    expect(
      corrected.ok &&
        foldUntil(corrected.value.journal, areas, Date.parse(at(10))).areas.notes.notes[id(1001)]?.text,
    ).toBe('known now (M)');
  });

  test('J10: an entry whose predecessor lies later is not shown, and not set aside', () => {
    const then = foldUntil(journal, areas, Date.parse(at(6)));
    expect(then.areas.notes.notes).toEqual({});
    expect(then.setAside).toEqual([]);
  });

  test('J10: what is timeless holds at every moment', () => {
    expect(shownAt(10)[id(1001)]?.text).toBe('note 1 (M)');
  });
});

describe('folding on', () => {
  const closing = (n: number) => entry(n, { type: 'note.closed', v: 1, about: id(1001), data: {} });

  test('J1: a state and the lines after it give what folding all of them gives, wherever the cut is', () => {
    const lines = [entry(1), entry(2), closing(3), closing(4), entry(5, { type: 'plan.made' }), entry(6)];
    const whole = fold(journalOf(...lines), areas);
    expect(whole.setAside).toHaveLength(1);
    for (let cut = 0; cut <= lines.length; cut++) {
      const before = fold(journalOf(...lines.slice(0, cut)), areas);
      const kept = structuredClone(before);
      expect(foldOn(before, areas, lines.slice(cut)), `cut at ${cut}`).toEqual(whole);
      expect(before, 'the earlier state stays what it was').toEqual(kept);
    }
  });

  test.each<[string, Line[]]>([
    ['an amendment', [entry(3, { type: 'entity.erased', v: 1, about: id(1001), data: {} })]],
    ['an erased line', [{ id: id(3), seq: 3, device: 'phone', about: id(1001), erased: true }]],
    ['a line between older ones', [entry(3, { seq: 1 })]],
    ['two lines of one id', [entry(3), entry(3, { seq: 4 })]],
  ])('J1: after %s the whole journal has to be folded', (_what, lines) => {
    expect(foldOn(fold(journalOf(entry(1), entry(2)), areas), areas, lines)).toBeUndefined();
  });
});
