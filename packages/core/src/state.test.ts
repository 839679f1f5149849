import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, eraseEntity, eraseText, historyOf } from './amend.ts';
import { hasAreas, openCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { addDigest, digest, NO_ENTRIES } from './journal/digest.ts';
import type { Entry } from './journal/entry.ts';
import { isEntry } from './journal/entry.ts';
import { fromFile, toFile } from './journal/file.ts';
import type { Journal, Line } from './journal/journal.ts';
import { emptyJournal, merge, sortOut, withLines } from './journal/journal.ts';
import { areas, at, id, notes } from './journal/testing/notes.ts';
import type { Json } from './shared/json.ts';
import { canonical } from './shared/json.ts';
import type { Draft, RecordContext } from './state.ts';
import { fold, foldOn, foldUntil, record } from './state.ts';

const OWNER_ID = id(9001);
const JOURNAL_ID = id(9000);
const NOON = Date.UTC(2026, 2, 2, 12); // a Monday

const context = (minutes = 0, device = 'phone'): RecordContext => ({
  now: { ms: NOON + minutes * 60_000, zone: 'Europe/Amsterdam' },
  device,
});

const empty = emptyJournal(JOURNAL_ID, OWNER_ID);

const entry = (n: number, over: Partial<Entry> = {}): Entry => ({
  id: id(n),
  type: 'note.made',
  v: 2,
  at: at(n),
  recordedAt: at(n),
  seq: n,
  device: 'phone',
  by: 'owner',
  via: 'own',
  about: id(1000 + n),
  data: { text: `note ${n}`, words: 2 },
  ...over,
});

const journalOf = (...lines: Line[]): Journal => withLines(empty, lines);
const draft = (n: number, over: Partial<Draft> = {}): Draft => ({
  id: id(n),
  type: 'note.made',
  about: id(1000 + n),
  data: { text: `note ${n}`, words: 2 },
  ...over,
});
const texts = (journal: Journal) =>
  Object.values(fold(journal, areas).areas.notes.notes)
    .map((note) => note.text)
    .sort();
const refusalOf = (result: ReturnType<typeof record>) => (result.ok ? undefined : result.error);

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

describe('correcting and erasing', () => {
  const secret = 'call the dealer';
  const journal = journalOf(
    entry(1, { data: { text: secret, words: 3 } }),
    entry(2),
    entry(3, { type: 'note.closed', v: 1, about: id(1001), data: {} }),
  );
  const all = (value: Journal) => JSON.stringify(toFile(value));

  test('J7: a correction replaces what an entry says; both stay in the journal', () => {
    const done = correct(
      journal,
      areas,
      { id: id(10), entry: id(1), data: { text: 'better', words: 1 } },
      context(),
    );
    expect(done.ok && texts(done.value.journal)).toEqual(['better', 'note 2']);
    expect(done.ok && all(done.value.journal)).toContain(secret);
    expect(done.ok && done.value.state.areas.notes.notes[id(1001)]?.at).toBe('"closed"');
    if (!done.ok) return;
    const again = correct(
      done.value.journal,
      areas,
      { id: id(11), entry: id(1), data: { text: 'best', words: 1 } },
      context(),
    );
    expect(again.ok && texts(again.value.journal), 'the last one counts').toEqual(['best', 'note 2']);
  });

  test('J7: no correction of what allows none, of what is not there, or with data that does not fit', () => {
    const key = (entryId: string, data: Entry['data']) => {
      const done = correct(journal, areas, { id: id(10), entry: entryId, data }, context());
      return done.ok ? 'ok' : done.error.key;
    };
    expect(key(id(3), {})).toBe('not-correctable');
    expect(key(id(99), {})).toBe('no-such-entry');
    expect(key(id(1), { text: 4 })).toBe('malformed');
  });

  test('J7: erasing an entity leaves nothing that was said, and a merge does not bring it back', () => {
    const done = eraseEntity(journal, areas, { id: id(10), about: id(1001) }, context());
    expect(done.ok).toBe(true);
    if (!done.ok) return;
    expect(all(done.value.journal)).not.toContain(secret);
    expect(Object.keys(done.value.state.areas.notes.notes)).toEqual([id(1002)]);
    expect(done.value.state.setAside).toEqual([]);
    const merged = merge(done.value.journal, journal);
    expect(merged.ok && merged.value).toEqual(done.value.journal);
    const late = entry(20, { type: 'note.closed', v: 1, about: id(1001), data: {} });
    const later = merge(done.value.journal, journalOf(late));
    expect(later.ok && later.value.lines).toContainEqual({
      id: id(20),
      seq: 20,
      device: 'phone',
      about: id(1001),
      erased: true,
    });
  });

  test('J7: erasing one text keeps the envelope, takes it out of corrections too, and holds after a merge', () => {
    const corrected = correct(
      journal,
      areas,
      { id: id(10), entry: id(1), data: { text: `${secret}!`, words: 3 } },
      context(),
    );
    expect(corrected.ok).toBe(true);
    if (!corrected.ok) return;
    const done = eraseText(
      corrected.value.journal,
      areas,
      { id: id(11), entry: id(1), field: 'text' },
      context(),
    );
    expect(done.ok).toBe(true);
    if (!done.ok) return;
    expect(all(done.value.journal)).not.toContain(secret);
    expect(done.value.state.areas.notes.notes[id(1001)]).toEqual({ text: '', at: '"closed"', words: 3 });
    const merged = merge(done.value.journal, corrected.value.journal);
    expect(merged.ok && merged.value).toEqual(done.value.journal);
    const field = eraseText(journal, areas, { id: id(11), entry: id(1), field: 'words' }, context());
    expect(field.ok ? '' : field.error.key).toBe('no-such-text');
  });
});

describe('amendments are held to what other entries are held to', () => {
  const made = entry(1, { data: { text: 'Secret', words: 1 } });
  const amendment = (n: number, type: string, data: Entry['data'], over: Partial<Entry> = {}) =>
    entry(n, { type, v: 1, about: id(1001), data, ...over });
  const asideOf = (journal: Journal) => fold(journal, areas).setAside.map((one) => [one.id, one.reason]);

  test.each<[string, Entry, string]>([
    ['of a newer version', amendment(2, 'entity.erased', {}, { v: 9 }), 'newer-version'],
    ['that was carried here', amendment(2, 'entity.erased', {}, { via: 'carried' }), 'writer'],
    ['of a tie', amendment(2, 'entity.erased', {}, { by: id(7) }), 'writer'],
    ['that says nothing', amendment(2, 'text.erased', { foo: 1 }), 'schema'],
    [
      'that corrects with a newer version',
      amendment(2, 'entry.corrected', { entry: id(1), v: 2, data: {} }, { v: 9 }),
      'newer-version',
    ],
    [
      'that corrects with data of a newer version',
      amendment(2, 'entry.corrected', { entry: id(1), v: 3, data: made.data }),
      'correction',
    ],
    [
      'that corrects what is not there',
      amendment(2, 'entry.corrected', { entry: id(50), v: 2, data: made.data }),
      'correction',
    ],
  ])('J5: an amendment %s is set aside, and changes nothing', (_what, odd, reason) => {
    const journal = journalOf(made, odd);
    expect(asideOf(journal)).toEqual([[id(2), reason]]);
    expect(texts(journal)).toEqual(['Secret']);
    expect(toFile(journal).entries).toContainEqual(odd);
  });

  test('J8: a correction says the version of its data, and is brought to the present one', () => {
    const old = amendment(2, 'entry.corrected', { entry: id(1), v: 1, data: { text: 'three words here' } });
    const journal = journalOf(made, old);
    expect(fold(journal, areas).areas.notes.notes[id(1001)]).toMatchObject({
      text: 'three words here',
      words: 3,
    });
  });

  test('J7: an erasure takes out texts only, and never what another amendment says', () => {
    const number = journalOf(made, amendment(2, 'text.erased', { entry: id(1), field: 'words' }));
    expect(fold(number, areas).areas.notes.notes[id(1001)]?.words).toBe(1);
    const inherited = journalOf(made, amendment(2, 'text.erased', { entry: id(1), field: 'toString' }));
    expect(inherited.lines[0]).toEqual(made);
    const erasure = amendment(2, 'text.erased', { entry: id(1), field: 'text' });
    const undone = journalOf(made, erasure, amendment(3, 'text.erased', { entry: id(2), field: 'entry' }));
    expect(JSON.stringify(toFile(journalOf(...undone.lines, made)))).not.toContain('Secret');
  });

  test('J7: a lone tombstone buries nothing', () => {
    const grave: Line = { id: id(1), seq: 1, device: 'phone', about: id(1001), erased: true };
    const journal = journalOf(made, grave);
    expect(texts(journal)).toEqual(['Secret']);
    expect(asideOf(journal)).toEqual([[id(1), 'twin']]);
  });

  test('J4: a correction is held to policy, as things were when the entry was written', () => {
    const monday = journalOf(entry(1), entry(2));
    const sunday = journalOf(entry(1, { at: '2026-03-01T12:00:00Z', recordedAt: '2026-03-01T12:00:00Z' }));
    const words = { text: 'not on a Sunday', words: 4 };
    const onTuesday = context(24 * 60);
    expect(correct(monday, areas, { id: id(10), entry: id(1), data: words }, onTuesday).ok).toBe(true);
    const refused = correct(sunday, areas, { id: id(10), entry: id(1), data: words }, onTuesday);
    expect(refused.ok ? '' : refused.error.key).toBe('sunday');
  });

  test('J7: a correction brings no erased text back', () => {
    const erased = eraseText(journalOf(made), areas, { id: id(10), entry: id(1), field: 'text' }, context());
    expect(erased.ok).toBe(true);
    if (!erased.ok) return;
    const again = { id: id(11), entry: id(1), data: { text: 'Secret', words: 1 } };
    const done = correct(erased.value.journal, areas, again, context());
    expect(done.ok ? '' : done.error).toMatchObject({ key: 'text-was-erased', params: { field: 'text' } });
  });

  test('J7: nothing is written any more about what was erased, and the journal itself is not erased so', () => {
    const done = eraseEntity(journalOf(made), areas, { id: id(10), about: id(1001) }, context());
    expect(done.ok).toBe(true);
    if (!done.ok) return;
    const { state } = done.value;
    const again = record(state, areas, [draft(20, { about: id(1001) })], context());
    expect(refusalOf(again)).toMatchObject({ rule: 'J7', key: 'erased' });
    expect(foldOn(state, areas, [entry(30, { about: id(1001) })])).toBeUndefined();
    for (const about of [JOURNAL_ID, id(4000)]) {
      const refused = eraseEntity(
        journalOf(made, entry(2, { about: JOURNAL_ID })),
        areas,
        { id: id(10), about },
        context(),
      );
      expect(refused.ok ? '' : refused.error.key).toBe('no-such-entity');
    }
  });

  test('J7: the history of an entry shows what it said before', () => {
    const one = correct(
      journalOf(made),
      areas,
      { id: id(10), entry: id(1), data: { text: 'better', words: 1 } },
      context(),
    );
    expect(one.ok && historyOf(one.value.journal, id(1)).map((line) => line.id)).toEqual([id(1), id(10)]);
    expect(historyOf(journalOf(made), id(99))).toEqual([]);
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

describe('checkpoints', () => {
  const journal = journalOf(entry(1), entry(2));
  const covered = {
    count: 2,
    digest: journal.lines.map((line) => digest(line)).reduce(addDigest, NO_ENTRIES),
  };
  const state = fold(journal, areas);
  const stored = JSON.parse(JSON.stringify(saveCheckpoint(state, covered, 'code-1')));

  test('J1: a checkpoint of the same code, lines, journal and areas opens to the same state', () => {
    expect(openCheckpoint(stored, journal, covered, areas, 'code-1')).toEqual(state);
  });

  test('J1: a checkpoint of more areas opens too, but not past a line that only those know', () => {
    const more = [...areas, { ...notes, name: 'more', prefixes: ['more'], handlers: [] }] as const;
    const wide = saveCheckpoint(fold(journal, more), covered, 'code-1');
    const opened = openCheckpoint(wide, journal, covered, areas, 'code-1');
    expect(opened && hasAreas(opened, more)).toBe(true);
    expect(hasAreas(state, more)).toBe(false);
    if (!opened) throw new Error('not opened');
    expect(foldOn(opened, areas, [entry(3)])?.areas).toMatchObject(
      fold(journalOf(...journal.lines, entry(3)), areas).areas,
    );
    expect(foldOn(opened, areas, [entry(3, { type: 'more.made' })])).toBeUndefined();
    expect(foldOn(state, areas, [entry(3, { type: 'more.made' })])?.untouched).toBe(1);
  });

  test.each<[string, () => unknown]>([
    ['other code', () => openCheckpoint(stored, journal, covered, areas, 'code-2')],
    [
      'other lines',
      () => openCheckpoint(stored, journal, { ...covered, digest: NO_ENTRIES }, areas, 'code-1'),
    ],
    ['more lines', () => openCheckpoint(stored, journal, { ...covered, count: 3 }, areas, 'code-1')],
    ['another journal', () => openCheckpoint(stored, { ...journal, id: id(1) }, covered, areas, 'code-1')],
    [
      'other areas',
      () => openCheckpoint(stored, journal, covered, [notes, { ...notes, name: 'more' }], 'code-1'),
    ],
    [
      'a broken state',
      () =>
        openCheckpoint(
          { ...stored, state: { ...stored.state, areas: { notes: 3 } } },
          journal,
          covered,
          areas,
          'code-1',
        ),
    ],
    ['code without a version', () => openCheckpoint(stored, journal, covered, areas)],
    ['nothing', () => openCheckpoint(undefined, journal, covered, areas, 'code-1')],
  ])('J1: with %s a checkpoint is thrown away', (_what, open) => {
    expect(open()).toBeUndefined();
  });

  test('J1: the digest of a set of lines does not depend on their order, and sees every change', () => {
    const digests = [1, 2, 3].map((n) => digest(entry(n)));
    const sum = (list: string[]) => list.reduce(addDigest, NO_ENTRIES);
    expect(sum(digests)).toBe(sum([...digests].reverse()));
    expect(sum(digests)).not.toBe(sum([digest(entry(1)), digest(entry(2)), digest(entry(4))]));
    const many = new Set(Array.from({ length: 20_000 }, (_, n) => digest(entry(n + 1))));
    expect(many.size).toBe(20_000);
  });
});

test('J5: the canonical text is that of RFC 8785', () => {
  // The example of RFC 8785, section 3.2.2, and its order of keys by UTF-16 units of section 3.2.3.
  const numbers = { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] };
  expect(canonical(numbers)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  );
  const keys = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew',
    '1': 'One',
    '\ud83d\ude00': 'Emoji',
    '\u0080': 'Control',
    '\u00f6': 'o',
  };
  expect(Object.keys(JSON.parse(canonical(keys)))).toHaveLength(7);
  expect(
    canonical(keys)
      .match(/:"([^"]+)"/g)
      ?.map((part) => part.slice(2, -1)),
  ).toEqual(['Carriage Return', 'One', 'Control', 'o', 'Euro Sign', 'Emoji', 'Hebrew']);
});

const json = (value: Entry): { [key: string]: Json } => JSON.parse(JSON.stringify(value));
