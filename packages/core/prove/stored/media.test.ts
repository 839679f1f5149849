import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import { mediaShown } from '../../src/guidance/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored pictures and sounds of the first version', () => {
  const text = textOf('journal-media-v1.json');
  const file = fromFile(text);
  if (!file.ok) throw new Error('the stored journal can not be read');
  const state = fold(file.value, areas);

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('756d2587515310bbf4e00b68bb975d2844a1415dcd2ed491b9b6eed9432714a1');
    expect(toFile(file.value).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13: means today what it meant', () => {
    expect(mediaShown(state.areas).map(({ id: _, ...one }) => one)).toEqual([
      {
        ...{ begun: 1, kind: 'picture', mime: 'image/jpeg', bytes: 312_044 },
        text: 'mijn fiets bij het water 🚲 – دراجتي',
      },
      {
        ...{ begun: 3, kind: 'sound', mime: 'audio/ogg', bytes: 1_400_000, phase: 'help' },
        text: 'Noor zegt: bel me',
      },
    ]);
  });
});
