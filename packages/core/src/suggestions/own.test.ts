import { describe, expect, it } from 'vitest';
import { en, nl, suggestionsFrom, suggestionsIn } from './index.ts';

const ours = suggestionsIn(nl);
const from = (own: unknown, language = 'nl') => suggestionsFrom(nl, language, own);
const problemsOf = (own: unknown) => from(own).problems.map(({ path, key }) => `${path}: ${key}`);

describe('a provider without suggestions of its own', () => {
  it('X8: offers ours, in the language that it is given', () => {
    expect(suggestionsFrom(nl, 'nl')).toEqual({
      offered: ours,
      texts: new Map(ours.map(({ id, text }) => [id, text])),
      problems: [],
    });
    expect(suggestionsFrom(en, 'en').texts.get('sleep-badly')).toBe('I sleep badly.');
  });
});

describe('a provider’s own suggestions', () => {
  it('X8: are added after ours, with what they are for', () => {
    const { offered, texts, problems } = from({
      add: [
        { id: 'walk-by-the-quay', kind: 'practice', text: ' Ik loop langs de kade. ' },
        {
          id: 'missing-the-boat',
          kind: 'sign',
          level: 'watch',
          text: { nl: 'Ik kom te laat.', en: 'Late.' },
        },
        { id: 'ask-kade', kind: 'action', level: 'act', actor: 'professional', text: 'Je belt de Kade.' },
      ],
    });
    expect(problems).toEqual([]);
    expect(offered.slice(0, ours.length)).toEqual(ours);
    expect(offered.slice(ours.length)).toEqual([
      { id: 'walk-by-the-quay', kind: 'practice', text: 'Ik loop langs de kade.' },
      { id: 'missing-the-boat', kind: 'sign', level: 'watch', text: 'Ik kom te laat.' },
      { id: 'ask-kade', kind: 'action', level: 'act', actor: 'professional', text: 'Je belt de Kade.' },
    ]);
    expect(texts.get('ask-kade')).toBe('Je belt de Kade.');
  });

  it('P4: replace our words and keep the id, the place and what it is for', () => {
    const { offered, problems } = from({ replace: { 'sleep-badly': 'Ik lig wakker.' } });
    expect(problems).toEqual([]);
    const at = ours.findIndex(({ id }) => id === 'sleep-badly');
    expect(offered[at]).toEqual({ ...ours[at], text: 'Ik lig wakker.' });
    expect(offered).toHaveLength(ours.length);
  });

  it('P4: take ours away from what is offered, and a plan in which it stands stays readable', () => {
    const { offered, texts, problems } = from({ remove: ['be-bored'], replace: { 'be-bored': 'Saai.' } });
    expect(problems).toEqual([]);
    expect(offered).toEqual(ours.filter(({ id }) => id !== 'be-bored'));
    expect(texts.get('be-bored')).toBe('Saai.');
  });

  it('X8: come in the best language that they have: this one, without its region, Dutch, English, any', () => {
    const text = (language: string, texts: Record<string, string>) =>
      from({ replace: { 'be-bored': texts } }, language).texts.get('be-bored');
    expect(text('en-GB', { nl: 'a', en: 'b', 'en-GB': 'c' })).toBe('c');
    expect(text('en-GB', { nl: 'a', en: 'b' })).toBe('b');
    expect(text('de', { en: 'b', nl: 'a' })).toBe('a');
    expect(text('de', { fr: 'd', en: 'b' })).toBe('b');
    expect(text('de', { fr: 'd', nl: ' ' })).toBe('d');
  });
});

describe('what is wrong in them', () => {
  it.each([
    [null, ': not-an-object'],
    [[], ': not-an-object'],
    [{ extra: [] }, 'extra: unknown-field'],
    [{ add: {} }, 'add: not-a-list'],
    [{ remove: 'be-bored' }, 'remove: not-a-list'],
    [{ replace: ['be-bored'] }, 'replace: not-an-object'],
    [{ remove: ['be-bord'] }, 'remove[0]: unknown-id'],
    [{ remove: [3] }, 'remove[0]: unknown-id'],
    [{ replace: { 'be-bord': 'Saai.' } }, 'replace.be-bord: unknown-id'],
    [{ replace: { __proto__: null, constructor: 'Saai.' } }, 'replace.constructor: unknown-id'],
    [{ replace: { 'be-bored': '  ' } }, 'replace.be-bored: no-text'],
    [{ replace: { 'be-bored': { nl: 4 } } }, 'replace.be-bored: no-text'],
    [{ replace: { 'be-bored': 'a'.repeat(301) } }, 'replace.be-bored: text-too-long'],
  ])('X8: %j leaves ours as they are, and is named', (own, problem) => {
    expect(problemsOf(own)).toEqual([problem]);
    expect(from(own).offered).toEqual(ours);
  });

  const good = { id: 'mine', kind: 'action', level: 'act', actor: 'me', text: 'Ik bel.' };

  it.each([
    ['text', 'add[0]: not-an-object'],
    [{ ...good, id: 'be-bored' }, 'add[0].id: id-taken'],
    [{ ...good, id: 'Not an id' }, 'add[0].id: not-an-id'],
    [{ ...good, id: 'a'.repeat(65) }, 'add[0].id: not-an-id'],
    [{ ...good, kind: 'advice' }, 'add[0].kind: unknown-kind'],
    [{ ...good, level: 'red' }, 'add[0].level: unknown-level'],
    [{ ...good, actor: 'dog' }, 'add[0].actor: unknown-actor'],
    [{ ...good, kind: 'sign', level: undefined }, 'add[0].level: unknown-level'],
    [{ ...good, text: undefined }, 'add[0].text: no-text'],
  ])('X8: %j is left out and named, and what stands beside it is added', (bad, problem) => {
    const own = { add: [bad, good] };
    expect(problemsOf(own)).toEqual([problem]);
    expect(from(own).offered.slice(ours.length)).toEqual([good]);
  });

  it('X8: an id that stands there twice is added once; a field that nobody knows is named', () => {
    expect(problemsOf({ add: [good, { ...good, colour: 'red' }] })).toEqual([
      'add[1].colour: unknown-field',
      'add[1].id: id-taken',
    ]);
  });

  it('X8: everything that is wrong with one is named at once', () => {
    expect(problemsOf({ add: [{ kind: 'action' }] })).toEqual([
      'add[0].id: not-an-id',
      'add[0].text: no-text',
      'add[0].level: unknown-level',
      'add[0].actor: unknown-actor',
    ]);
  });
});
