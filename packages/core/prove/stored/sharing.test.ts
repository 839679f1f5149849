import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import { envelopesShown, grantsShown } from '../../src/guidance/index.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { connectionsIn, copiesHeld, envelopesCame, replyTo } from '../../src/sharing/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored grants and envelopes of the first version', () => {
  const text = textOf('journal-sharing-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const { setAside, areas: states } = fold(journal, areas);
  const now = { ms: Date.parse('2026-11-02T21:00:00+01:00'), zone: 'Europe/Amsterdam' };

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('005686c18fba6c34fc0c2c073b22e9b522d68ea04c151e703ab4e13dc780ccbf');
    expect(toFile(journal).entries).toEqual(JSON.parse(text).entries);
    expect(setAside).toEqual([]);
  });

  test('J13: means today what it meant: who sees what', () => {
    expect(grantsShown(states, now)).toMatchObject([
      { who: { name: 'Sanne' }, purpose: 'support', sections: ['plan', 'wins'], until: '2026-12-31' },
      { who: { name: 'Behandelaar' }, purpose: 'treatment', sections: ['people'], until: '2026-11-30' },
    ]);
  });

  test('J13: means today what it meant: what left and what came', () => {
    expect(envelopesShown(states).map(({ who, kind }) => [who.name, kind])).toEqual([
      ['Jo', 'answer'],
      ['Sanne', 'shared-copy'],
      ['Sanne', 'invitation'],
    ]);
    expect(envelopesCame(states.sharing)).toMatchObject([
      { kind: 'shared-copy' },
      { kind: 'invitation', name: 'Jo', ask: 'Mag ik je soms bellen? مرحبا' },
      { kind: 'answer' },
    ]);
    expect(copiesHeld(states.sharing, now)).toMatchObject([
      { copy: { card: { approach: 'Rustig praten' } } },
    ]);
    expect(
      connectionsIn(states.sharing)
        .map(({ side, life }) => [side, life])
        .sort(),
    ).toEqual([
      ['invited', '"open"'],
      ['inviter', '"closed"'],
      ['inviter', '"open"'],
    ]);
    const invited = connectionsIn(states.sharing).find(({ side }) => side === 'invited');
    expect(replyTo(states.sharing, invited?.id ?? '')).toMatchObject({ reply: 'yes', doNotAskAgain: false });
  });
});
