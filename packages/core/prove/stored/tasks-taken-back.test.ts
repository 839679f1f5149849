import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import { selfCareShown } from '../../src/guidance/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored days of the first version that were taken back', () => {
  const text = textOf('journal-tasks-taken-back-v1.json');
  const file = fromFile(text);
  if (!file.ok) throw new Error('the stored journal can not be read');
  const state = fold(file.value, areas);
  const now = { ms: Date.parse('2026-10-01T12:00:00+02:00'), zone: 'Europe/Amsterdam' };

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('e70f0675da2e18e1114111a9c055e60b0f0ff61edf12439a3dd8650639a86b16');
    expect(toFile(file.value).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13: means today what it meant', () => {
    expect(selfCareShown(state.areas, now, 'body')).toMatchObject([
      { didToday: false, lastDid: '2026-09-28' },
    ]);
    expect(selfCareShown(state.areas, now, 'food')).toMatchObject([{ lastDid: '2026-09-30' }]);
  });
});
