import { describe, expect, test } from 'vitest';
import { correct, eraseEntity, eraseText, historyOf } from './amend.ts';
import type { Entry } from './journal/entry.ts';
import { toFile } from './journal/file.ts';
import type { Journal, Line } from './journal/journal.ts';
import { merge } from './journal/journal.ts';
import { areas, id } from './journal/testing/notes.ts';
import { context, draft, entry, JOURNAL_ID, journalOf, refusalOf, texts } from './journal/testing/written.ts';
import { fold, foldOn, record } from './state.ts';

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
