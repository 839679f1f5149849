import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { alertStanding } from '../../src/alerts/index.ts';
import { areas } from '../../src/all.ts';
import { alertsSent } from '../../src/guidance/index.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored alerts of the first version', () => {
  const text = textOf('journal-alerts-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const state = fold(journal, areas);
  const nameOf = (tie: string) => state.areas.network.ties[tie]?.name;

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('f85b49fb0c47afb56136aeaaa6902231f28b8bcdd47feaeb4053ee852b55c31d');
    expect(toFile(journal).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13: means today what it meant: who agreed, and what was sent', () => {
    const now = { ms: Date.parse('2026-10-11T21:00:00+02:00'), zone: 'Europe/Amsterdam' };
    const ties = Object.keys(state.areas.network.ties);
    expect(ties.map((tie) => [nameOf(tie), alertStanding(state.areas.alerts, tie, now)])).toEqual([
      ['Noor', 'agreed'],
      ['Sam', 'off-duty'],
      ['Robin', 'they-said-no'],
      ['Kim', 'none'],
    ]);
    expect(alertsSent(state.areas).map(({ tie, at }) => [nameOf(tie), new Date(at).toISOString()])).toEqual([
      ['Noor', '2026-10-10T19:30:00.000Z'],
      ['Noor', '2026-10-09T19:00:00.000Z'],
    ]);
  });
});
