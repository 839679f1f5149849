import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseEntity } from '../amend.ts';
import type { Json } from '../shared/json.ts';
import { fold, record } from '../state.ts';
import { digest } from './digest.ts';
import type { Entry } from './entry.ts';
import { isEntry } from './entry.ts';
import { fromFile, toFile } from './file.ts';
import type { Journal } from './journal.ts';
import { emptyJournal, merge, sortOut } from './journal.ts';
import { areas, at, id } from './testing/notes.ts';
import {
  context,
  draft,
  empty,
  entry,
  JOURNAL_ID,
  journalOf,
  json,
  OWNER_ID,
  texts,
} from './testing/written.ts';

describe('order and merging', () => {
  const some = [
    entry(1),
    entry(2, { device: 'laptop', seq: 1 }),
    entry(3, { type: 'note.closed', v: 1, about: id(1001), data: {}, seq: 2 }),
    entry(4, { type: 'note.reopened', v: 1, about: id(1001), data: {}, seq: 3 }),
    entry(5, { seq: 3, device: 'laptop' }),
    entry(6, {
      type: 'entry.corrected',
      v: 1,
      about: id(1002),
      data: { entry: id(2), v: 2, data: { text: 'better', words: 1 } },
    }),
    entry(7, { type: 'text.erased', v: 1, about: id(1005), data: { entry: id(5), field: 'text' } }),
    entry(8, { type: 'entity.erased', v: 1, about: id(1001), data: {} }),
    entry(2, { device: 'laptop', seq: 1, data: { text: 'a twin', words: 2 } }),
  ];
  const part = fc.subarray(some);

  test('J3: merging is commutative, associative and idempotent', () => {
    const both = (a: Journal, b: Journal): Journal => {
      const merged = merge(a, b);
      if (!merged.ok) throw new Error(merged.error);
      return merged.value;
    };
    fc.assert(
      fc.property(part, part, part, (x, y, z) => {
        const [a, b, c] = [journalOf(...x), journalOf(...y), journalOf(...z)];
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
        expect(both(a, a)).toEqual(a);
        expect(both(both(a, b), b)).toEqual(both(a, b));
      }),
    );
  });

  test('J3: the same entries give the same state in any order of arrival, whatever the clocks said', () => {
    fc.assert(
      fc.property(part, fc.infiniteStream(fc.integer()), (lines, keys) => {
        const shuffled = [...lines]
          .map((line) => ({ line, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        const clock = shuffled.map((line, i) => {
          const moment = at(-i * 1000);
          return { ...line, at: moment, recordedAt: moment };
        });
        const shown = (journal: Journal) => fold(journal, areas).areas;
        expect(shown(journalOf(...shuffled))).toEqual(shown(journalOf(...lines)));
        if (!lines.some((line) => line.data.text === 'a twin')) {
          expect(shown(journalOf(...clock))).toEqual(shown(journalOf(...lines)));
        }
      }),
    );
  });

  test('J3: seq comes before device, device before id', () => {
    const journal = journalOf(
      entry(1, { seq: 2 }),
      entry(3, { seq: 1, device: 'b' }),
      entry(2, { seq: 1, device: 'b' }),
      entry(9, { seq: 1, device: 'a' }),
    );
    expect(journal.lines.map((line) => line.id)).toEqual([id(9), id(2), id(3), id(1)]);
  });

  test('J6: of two entries with one id the smaller digest applies, on every device; both are reported', () => {
    const [one, other] = [entry(1), entry(1, { data: { text: 'the other', words: 2 } })];
    const smaller = digest(one) < digest(other) ? 'note 1' : 'the other';
    for (const journal of [journalOf(one, other), journalOf(other, one)]) {
      expect(texts(journal)).toEqual([smaller]);
      expect(fold(journal, areas).setAside.map((line) => line.reason)).toEqual(['twin', 'twin']);
      expect(toFile(journal).entries).toHaveLength(2);
    }
  });

  test('J11: journals of different owners never merge', () => {
    const other = emptyJournal(JOURNAL_ID, id(9002));
    expect(merge(empty, other)).toEqual({ ok: false, error: 'other-journal' });
    expect(merge(empty, emptyJournal(id(9003), OWNER_ID)).ok).toBe(false);
  });
});

describe('reading', () => {
  test.each<[string, Partial<Entry>, string]>([
    ['what does not follow', { type: 'note.closed', v: 1, about: id(77), data: {} }, 'structure'],
    ['an unknown type of a known area', { type: 'note.burnt' }, 'unknown-type'],
    ['a newer version', { v: 3 }, 'newer-version'],
    ['data that does not fit', { data: { text: 4 } }, 'schema'],
    ['an old version that no upcaster can bring here', { v: 1, data: { text: 4 } }, 'schema'],
  ])('J5: %s is set aside, kept and exported unchanged', (_what, over, reason) => {
    const odd = entry(2, over);
    const journal = journalOf(entry(1), odd);
    const state = fold(journal, areas);
    expect(state.setAside).toEqual([{ id: odd.id, type: odd.type, reason }]);
    expect(texts(journal)).toEqual(['note 1']);
    expect(toFile(journal).entries).toContainEqual(odd);
  });

  test('J5: what has no envelope is kept as it is, once, through file and merge', () => {
    const odd: Json[] = [
      'hello',
      { id: 'x' },
      null,
      { ...json(entry(1)), at: '2026-13-40T99:00:00Z' },
      'hello',
    ];
    const journal: Journal = { ...empty, ...sortOut([...odd, json(entry(2))]) };
    expect(journal.lines.map((line) => line.id)).toEqual([id(2)]);
    expect(journal.unreadable).toHaveLength(4);
    const file = fromFile(JSON.stringify(toFile(journal)));
    expect(file).toEqual({ ok: true, value: journal });
    expect(merge(journal, journal)).toEqual({ ok: true, value: journal });
  });

  test.each(['2026-02-30T12:00:00Z', '2026-03-02T12:00Z', '2026-03-02T25:00:00Z', '2026-03-02T12:00:00', ''])(
    'J2: %j is no moment, so what happened then is kept unread',
    (moment) => {
      const odd = [json(entry(1, { at: moment })), json(entry(2, { at: moment, recordedAt: moment }))];
      expect(sortOut(odd)).toMatchObject({ lines: [], unreadable: { length: 2 } });
    },
  );

  test('J5: fields of a newer device survive reading and exporting', () => {
    const newer = { ...entry(1, { data: { text: 'a', words: 1, mood: 'fine' } }), signature: 'abc' };
    const journal: Journal = { ...empty, ...sortOut([json(newer)]) };
    expect(fold(journal, areas).setAside).toEqual([]);
    expect(toFile(journal).entries).toEqual([newer]);
  });

  test('J5: entries of areas that are not loaded pass through untouched', () => {
    const state = fold(journalOf(entry(1), entry(2, { type: 'plan.made' })), areas);
    expect([state.untouched, state.setAside]).toEqual([1, []]);
  });

  test('J8: an entry of an earlier version is brought to the present one', () => {
    const journal = journalOf(entry(1, { v: 1, data: { text: 'three words here' } }));
    expect(fold(journal, areas).areas.notes.notes[id(1001)]?.words).toBe(3);
    expect(journal.lines[0], 'what was stored is not rewritten').toMatchObject({ v: 1 });
  });

  test.each([
    ['', 'not-json'],
    ['{"format":"recovery-network/journal","v":1,"entr', 'not-json'],
    ['[]', 'not-a-journal'],
    ['{"format":"other","v":1}', 'not-a-journal'],
    [
      `{"format":"recovery-network/journal","v":1,"id":"${JOURNAL_ID}","owner":"${OWNER_ID}","entries":{}}`,
      'not-a-journal',
    ],
    [
      `{"format":"recovery-network/journal","v":1,"id":"__proto__","owner":"${OWNER_ID}","entries":[]}`,
      'not-a-journal',
    ],
    ['{"format":"recovery-network/journal","v":2}', 'newer-version'],
  ])('J13: the file %j is refused with its reason', (text, problem) => {
    expect(fromFile(text)).toEqual({ ok: false, error: problem });
  });
});

describe('what is written can be read', () => {
  test.each<[string, () => { readonly ok: boolean }]>([
    ['without a device', () => record(fold(empty, areas), areas, [draft(1)], context(0, ''))],
    [
      'in the year 9999',
      () => record(fold(empty, areas), areas, [draft(1, { at: '9999-12-31T23:59:59+00:00' })], context()),
    ],
    [
      'in the year 1066',
      () => record(fold(empty, areas), areas, [draft(1, { at: '1066-10-14T09:00:00+00:00' })], context()),
    ],
    [
      'after the highest count',
      () => record({ ...fold(empty, areas), seq: 2 ** 52 }, areas, [draft(1)], context()),
    ],
    [
      'an amendment with an id that is none',
      () => eraseEntity(journalOf(entry(1)), areas, { id: 'x', about: id(1001) }, context()),
    ],
  ])('J2: nothing is written %s', (_what, write) => {
    expect(write().ok).toBe(false);
  });

  test('J5: an entry with a count beyond all counting is kept unread, and writing goes on', () => {
    const odd = json(entry(1, { seq: Number.MAX_SAFE_INTEGER }));
    const journal: Journal = { ...empty, ...sortOut([odd]) };
    expect(journal.unreadable).toEqual([odd]);
    const done = record(fold(journal, areas), areas, [draft(2)], context());
    expect(done.ok && done.value.entries.every(isEntry)).toBe(true);
  });

  test('J5: a file that is nested without end is refused, not run into', () => {
    const deep = `{"format":"recovery-network/journal","v":1,"id":"${JOURNAL_ID}","owner":"${OWNER_ID}","entries":[${'['.repeat(5000)}${']'.repeat(5000)}]}`;
    expect(fromFile(deep)).toEqual({ ok: false, error: 'not-a-journal' });
  });

  test('J13: a mark of byte order in front of a file does not hinder', () => {
    expect(fromFile(`\uFEFF${JSON.stringify(toFile(journalOf(entry(1))))}`).ok).toBe(true);
  });

  test('J6: very many lines of one id are told apart without comparing each with each', () => {
    const many = Array.from({ length: 3000 }, (_, n) => entry(1, { data: { text: `twin ${n}`, words: 2 } }));
    const journal = journalOf(...many);
    expect(journal.lines).toHaveLength(3000);
    expect(texts(journal)).toHaveLength(1);
    expect(fold(journal, areas).setAside).toHaveLength(3000);
  });

  test('J3: a journal whose lines are in no order is folded in fold order', () => {
    const lines = [entry(1), entry(2, { type: 'note.closed', v: 1, about: id(1001), data: {} })];
    expect(fold({ ...empty, lines: [...lines].reverse() }, areas)).toEqual(fold(journalOf(...lines), areas));
  });
});
