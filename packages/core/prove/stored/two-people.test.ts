import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import { askingOf, expectationOf, limitsOf, needsCard, talkOffered } from '../../src/expectations/index.ts';
import {
  agreementsShown,
  balanceShown,
  exchangesShown,
  groupsShown,
  visitsShown,
} from '../../src/guidance/index.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { looksByTime, whyNow } from '../../src/small-things/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored agreements, exchanges and groups of the first version', () => {
  const text = textOf('journal-two-people-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const state = fold(journal, areas);
  const { areas: states } = state;
  const now = { ms: Date.parse('2026-10-26T12:00:00+01:00'), zone: 'Europe/Amsterdam' };
  const tieCalled = (name: string) =>
    Object.values(states.network.ties).find((tie) => tie.name === name)?.id ?? '';

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('c1a6e024ec24d1c26bfdfced05106cfd281b03457b3e8823684c74a65338efc0');
    expect(toFile(journal).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13, E3: means today what it meant: what was agreed, said aloud, withdrawn and declined', () => {
    const shown = agreementsShown(states, now).map(({ who, standing, current, versions }) => [
      who.name,
      standing,
      current?.does,
      versions.map((one) => one.standing),
    ]);
    expect(shown).toEqual([
      ['Noor', 'running', 'them', ['earlier-version', 'holds']],
      ['Sam', 'released', undefined, ['released']],
      ['Sam', 'declined', undefined, ['withdrawn-by-you', 'declined-by-them', 'withdrawn-by-you']],
    ]);
    expect(askingOf(states.expectations, tieCalled('Sam'))).toMatchObject({ closed: true, declined: true });
    expect(limitsOf(states.expectations, tieCalled('Noor'))).toEqual({ notKinds: ['practical'] });
    const [first] = agreementsShown(states, now);
    const one = first && expectationOf(states.expectations, first.id);
    expect(one && talkOffered(one)).toBe(true);
    expect(needsCard(states.expectations)).toMatchObject({ helps: ['Luisteren', 'Samen koken'] });
  });

  test('J13, R1, R3: means today what it meant: what was given and got', () => {
    expect(exchangesShown(states).map(({ who, way, kind }) => [who.name, way, kind])).toEqual([
      ['Noor', 'received', 'listening'],
      ['Noor', 'given', 'thanks'],
    ]);
    expect(balanceShown(states, now)?.overall).toBe('quiet');
    expect(states.reciprocity.canGive).toBe('small');
  });

  test('J13, G1, G3, X6: means today what it meant: the group, and small things', () => {
    expect(groupsShown(states, now)).toMatchObject([
      {
        who: { name: 'Groep op dinsdag' },
        known: { programme: 'own', place: 'Buurthuis' },
        next: { on: '2026-10-27', date: '2026-10-28', from: '20:00', moved: true },
        met: [{ name: 'Sam' }],
      },
    ]);
    expect(visitsShown(states).map(({ on, stage, tookAlong }) => [on, stage, tookAlong])).toEqual([
      ['2026-10-20', 'was-there', 'Eerst bellen'],
      ['2026-10-28', 'not-this-time', undefined],
    ]);
    expect(whyNow(states['small-things'])?.text).toBe('Voor mezelf');
    expect(looksByTime(states['small-things'])[0]?.said.choose).toEqual({ word: 'is-fine' });
  });
});
