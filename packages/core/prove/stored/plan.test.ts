import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import {
  cardShown,
  daysAheadShown,
  daysShown,
  outsideLock,
  phasesToday,
  plansShown,
  toolsShown,
} from '../../src/guidance/index.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored plan of the first version', () => {
  const text = textOf('journal-plan-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const state = fold(journal, areas);

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('e4fb1f91c53fb981397a1724eb9268a20c3ea85870f24f4c589a2b69fe8d182b');
    expect(toFile(journal).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13: means today what it meant: versions and their pages', () => {
    expect(plansShown(state.areas).map(({ stage, holds, phases }) => [stage, holds, phases.length])).toEqual([
      ['put-away', false, 3],
      ['adopted', true, 4],
      ['draft', false, 3],
    ]);
    expect(plansShown(state.areas)[0]).toMatchObject({
      together: 'met Noor',
      via: 'together',
      adopted: { at: Date.parse('2026-10-01T17:00:00Z'), via: 'together' },
      approved: [
        { name: 'ik', role: 'me' },
        { name: 'Noor', role: 'close' },
        { name: 'Sanne van de nazorg', role: 'professional' },
      ],
    });
    const phases = phasesToday(state.areas);
    expect(phases.map(({ id, colour, symbol, level, title }) => [id, colour, symbol, level, title])).toEqual([
      ['good', 'green', 'circle', 'steady', ''],
      ['care', 'orange', 'diamond', 'watch', 'Opletten'],
      ['help', 'red', 'square', 'act', 'Hulp, nu — مساعدة'],
      ['rest', 'blue', 'ring', 'watch', 'Uitrusten'],
    ]);
    expect(phases[2]?.signs).toEqual([
      { text: '', from: 'sleep-badly' },
      { text: 'ik neem de telefoon niet op 📵' },
    ]);
    expect(phases[2]?.actions.map(({ actor, who }) => [actor, who?.name])).toEqual([
      ['me', undefined],
      ['close', 'Noor'],
      ['professional', undefined],
    ]);
  });

  test('J13: means today what it meant: what helps, special days, the card, outside the lock', () => {
    expect(toolsShown(state.areas)).toMatchObject([
      {
        ...{
          kind: 'practice',
          text: 'lopen tot de molen',
          phase: 'care',
          lived: true,
          who: { name: 'Noor' },
        },
        done: [{ helped: 'a-little' }, {}],
      },
    ]);
    expect(daysShown(state.areas).map(({ title, mark }) => [title, mark])).toEqual([
      ['salaris', 'plain'],
      ['jarig', 'celebrate'],
    ]);
    const now = { ms: Date.parse('2027-02-01T08:00:00Z'), zone: 'Europe/Amsterdam' };
    expect(daysAheadShown(state.areas, now, 30).map(({ title, date }) => [title, date])).toEqual([
      ['salaris', '2027-02-28'],
      ['jarig', '2027-02-28'],
    ]);
    expect(cardShown(state.areas)).toMatchObject({
      call: [{ name: 'Noor', number: '06 0000 0011' }, { name: 'huisarts' }],
      medication: 'zie het doosje',
      medicationPlace: 'keukenkast',
    });
    expect(outsideLock(state.areas)).toMatchObject({
      people: [{ name: 'Noor', phone: '06 0000 0011' }],
      actPage: { id: 'help' },
    });
  });
});
