import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import { cravingNow, winsShown } from '../../src/guidance/index.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { concernsKept, daysCounted, setbacksByTime, timeInRecovery } from '../../src/setbacks/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored setbacks, cravings and wins of the first version', () => {
  const text = textOf('journal-setbacks-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const { setAside, areas: states } = fold(journal, areas);
  const now = { ms: Date.parse('2026-11-02T21:00:00+01:00'), zone: 'Europe/Amsterdam' };

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('4d89869e3aac05b7cf2f24df2bf66a98abfe021afdbe6d5f3e03644a4597af9d');
    expect(toFile(journal).entries).toEqual(JSON.parse(text).entries);
    expect(setAside).toEqual([]);
  });

  test('J13: means today what it meant: setbacks and what it is about', () => {
    expect(concernsKept(states.setbacks)).toMatchObject([{ kind: 'alcohol', word: 'wijn', goal: 'less' }]);
    expect(setbacksByTime(states.setbacks, now)).toMatchObject([
      {
        day: '2026-06-14',
        words: {
          around: 'Een feest. حفلة. 派对',
          why: 'Ik was moe',
          helped: 'Noor bellen',
          'next-step': 'Eerder naar huis',
          'into-plan': 'Op een feest: Noor vooraf appen',
        },
      },
      { day: null, words: {} },
    ]);
  });

  test('J13: means today what it meant: own dates', () => {
    expect(daysCounted(states.setbacks, now)).toBe(92 + 63);
    expect(timeInRecovery(states.setbacks, now)).toBe(155);
  });

  test('J13: means today what it meant: cravings and wins', () => {
    expect(cravingNow(states, [], now).helped).toEqual([
      { what: 'call' },
      { what: 'own', text: 'koud water' },
      { what: 'place' },
    ]);
    expect(winsShown(states, now)).toMatchObject([
      { day: '2026-10-30', text: 'Goed geslapen', shared: [] },
      {
        day: '2026-10-31',
        text: 'Gewandeld met Noor',
        who: { name: 'Noor' },
        shared: [{ who: { name: 'Noor' }, channel: 'message' }],
      },
    ]);
  });
});
