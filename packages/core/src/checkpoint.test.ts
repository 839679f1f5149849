import { describe, expect, test } from 'vitest';
import { hasAreas, openCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { addDigest, digest, NO_ENTRIES } from './journal/digest.ts';
import { areas, id, notes } from './journal/testing/notes.ts';
import { entry, journalOf } from './journal/testing/written.ts';
import { canonical } from './shared/json.ts';
import { fold, foldOn } from './state.ts';

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
