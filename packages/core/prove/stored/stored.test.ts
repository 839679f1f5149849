import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import { checkInsIn } from '../../src/check-in/index.ts';
import { amendments } from '../../src/journal/amendment.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { noteMade } from '../../src/journal/testing/notes.ts';
import { stageOf, summary } from '../../src/network/index.ts';
import { canonical } from '../../src/shared/index.ts';
import { fold, foldUntil } from '../../src/state.ts';
import { gapsIn, names, textOf, typesIn } from './stored.ts';

const types = [...areas.flatMap((area) => area.handlers.map((handler) => handler.entryType)), ...amendments];
const stored = names.flatMap((name) => typesIn(textOf(name)));

describe('stored journals', () => {
  test('J8: every type of entry is in one of them', () => {
    const known = new Set(stored.map(({ type }) => type));
    expect(types.map(({ type }) => type).filter((type) => !known.has(type))).toEqual([]);
  });

  test('J8: every step from an older version is taken by an entry in one of them', () => {
    expect(gapsIn(types, stored)).toEqual([]);
  });

  test('J8: a step that no stored entry takes would be found, and so would a version without a step', () => {
    expect(gapsIn([noteMade], stored)).toEqual(['note.made: no stored entry takes the step from 1']);
    expect(gapsIn([noteMade], [{ type: 'note.made', v: 1 }])).toEqual([]);
    expect(gapsIn([{ ...noteMade, upcasters: {} }], [{ type: 'note.made', v: 1 }])).toEqual([
      'note.made: no step from 1',
    ]);
  });
});

describe('the stored journal of the first version', () => {
  const text = textOf('journal-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const state = fold(journal, areas);
  const { ties, contacts } = state.areas.network;
  const called = (name: string) => Object.values(ties).find((tie) => tie.name === name);
  const life = (name: string) => {
    const tie = called(name);
    return tie && stageOf(tie);
  };

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('c2fac385e40d7fb56a3ac168781910ce97e01269e25a7f3f718db31ba0f796e3');
  });

  test('J13: is exported again as it was read, whatever was not understood included', () => {
    const texts = (entries: readonly unknown[]) => entries.map(canonical).sort();
    expect(texts(toFile(journal).entries)).toEqual(texts(JSON.parse(text).entries));
    expect(journal.unreadable).toHaveLength(3);
  });

  test('J13: means today what it meant: people', () => {
    expect(
      ['Anna', 'Bram', 'Cem', 'Dina van hiernaast', 'Eva', 'Groep op donderdag', 'Huisarts', 'Gijs'].map(
        life,
      ),
    ).toEqual(['supporting', 'not-now', 'resting', 'idea', 'died', 'ended', 'supporting', 'idea']);
    expect(Object.keys(ties)).toHaveLength(8);
    expect(called('Anna')).toMatchObject({
      kind: 'family',
      nature: 'personal',
      ring: 'further',
      gives: ['emotional', 'company'],
      reach: { phone: '06 0000 0001', place: 'Om de hoek' },
      qualities: { trust: 'yes', willing: 'no', words: 'Ze luistert goed' },
      knows: { level: 'part', words: 'Dat ik ben gestopt' },
      rhythm: { minDays: 3, maxDays: 10 },
      channels: ['call', 'message', 'visit'],
    });
    expect(called('Anna')?.hours?.exceptions).toEqual([
      { from: '2026-12-20', until: '2027-01-03', windows: [] },
    ]);
    expect(called('Anna')?.draft).toBeUndefined();
    expect(called('Dina van hiernaast')).toMatchObject({
      nature: 'peer',
      goodFor: 'Rust',
      livedExperience: true,
    });
    expect(called('Cem')).toMatchObject({ ring: 'close', restUntil: '2026-11-30', notOnHardDays: true });
    expect(called('Gijs')?.hidden).toBe(true);
    expect(called('Bram')?.life).toContain('"asking":"closed"');
    expect(state.areas.network.first).toEqual({ '1': called('Anna')?.id });
    expect(Object.values(state.areas.network.links)).toEqual([true]);
    expect(state.areas.network.dismissed).toEqual(['nobody-in-the-weekend']);
  });

  test('J7: what was corrected reads as corrected, and what was erased is nowhere', () => {
    const dina = called('Dina van hiernaast')?.id ?? '';
    expect(contacts[dina]?.map(({ channel, result }) => [channel, result])).toEqual([['call', 'spoken']]);
    expect(called('Huisarts')?.goodFor).toBe('');
    expect(text).not.toContain('geheim');
    expect(text).not.toContain('Fouad');
    expect(journal.lines.filter((line) => 'erased' in line)).toHaveLength(2);
  });

  test('J13: means today what it meant: how it went', () => {
    const { passed, rhythm, pausedUntil } = state.areas['check-in'];
    const all = checkInsIn(state.areas['check-in']);
    expect(all.map(({ via, length, life: at, colour }) => [via, length, at, colour?.level])).toEqual([
      ['own', 'full', '"closed"', 'act'],
      ['together', 'short', '"coloured"', 'steady'],
      ['reported', 'short', '"answering"', undefined],
      ['own', 'full', '"answering"', undefined],
    ]);
    expect(all[0]?.answers).toEqual({ 1: 4, 2: 2, 3: null, 4: 3, 5: 1, 6: 4, 7: 2, 8: 5 });
    expect(all[1]?.at).toBe(Date.parse('2026-10-23T08:00:00.250Z'));
    expect(passed.map(({ at }) => at)).toEqual([Date.parse('2026-10-25T01:30:00Z')]);
    expect([rhythm, pausedUntil]).toEqual(['daily', '2026-10-20']);
  });

  test('J5, J6: what does not apply is reported with its reason, and what belongs to nobody here passes through', () => {
    expect(state.setAside.map(({ type, reason }) => `${type} ${reason}`)).toEqual([
      'tie.moved twin',
      'tie.moved twin',
      'entry.corrected correction',
      'tie.rested structure',
      'tie.moved newer-version',
      'tie.invented-later unknown-type',
      'tie.moved schema',
      'tie.said-yes writer',
      'tie.asked structure',
      // Written by nobody: it stood for an area that was not there yet, and says nothing that this area takes.
      'expectation.proposed schema',
    ]);
    expect(fold(journal, areas.slice(0, 7)).untouched).toBe(1);
    expect(state.untouched).toBe(0);
    expect(called('Huisarts')?.ring).toBe('further');
  });

  test('J10: shows what was so in September', () => {
    const then = foldUntil(journal, areas, Date.parse('2026-09-29T00:00:00+02:00')).areas.network;
    const told = summary(then, { ms: Date.parse('2026-09-29T00:00:00+02:00'), zone: 'Europe/Amsterdam' });
    expect(told.rings.map(({ ring, ties: there }) => [ring, there.map(({ name }) => name)])).toEqual([
      ['very-close', ['Anna']],
    ]);
    expect(Object.values(then.ties).map((tie) => [tie.name, stageOf(tie)])).toContainEqual(['Anna', 'asked']);
  });
});
