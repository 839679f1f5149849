import { describe, expect, expectTypeOf, it } from 'vitest';
import { fill } from './fill.ts';
import { findText, languageChain, spokenLanguage } from './find.ts';
import { lintOwnTexts } from './own-texts.ts';
import type { Params, Words } from './words.ts';

const nl = {
  hello: 'Dag {name}',
  done: 'Klaar',
  days: { one: '{count} dag', other: '{count} dagen' },
} as const;
const words = { area: 'check-in', catalogues: { nl, en: { hello: 'Hello {name}', done: '' } } };

describe('types of words', () => {
  it('ask for exactly the placeholders of a text', () => {
    expectTypeOf<Params<(typeof nl)['hello']>>().toEqualTypeOf<
      [params: Readonly<Record<'name', string | number>>]
    >();
    expectTypeOf<Params<(typeof nl)['done']>>().toEqualTypeOf<[]>();
    expectTypeOf<Params<(typeof nl)['days']>>().toEqualTypeOf<
      [params: Readonly<Record<'count', string | number>>]
    >();
  });

  it('refuse a translation that lost a placeholder', () => {
    expectTypeOf<'Hello {name}'>().toMatchTypeOf<Words<typeof nl>['hello']>();
    expectTypeOf<'Hello'>().not.toMatchTypeOf<Words<typeof nl>['hello']>();
  });
});

describe('filling a text', () => {
  it('puts values in, each where its name stands, as often as it stands', () => {
    expect(fill('{a} en {b} en {a}', { a: 'Ans', b: 'Bo' })).toBe('Ans en Bo en Ans');
  });

  it('shows a name as it is, even one that looks like a placeholder, a pattern or HTML', () => {
    expect(fill('Dag {name}', { name: '{name} $& <b>' })).toBe('Dag {name} $& <b>');
  });

  it('leaves out what has no value, and knows no inherited names', () => {
    expect(fill('Dag {name}{constructor}.')).toBe('Dag .');
  });

  it('takes the form that the number has in the language', () => {
    expect(fill(nl.days, { count: 1 }, 'nl')).toBe('1 dag');
    expect(fill(nl.days, { count: 1500 }, 'nl')).toBe('1.500 dagen');
    expect(fill({ few: '{count} dni!', other: '{count} dni' }, { count: 3 }, 'pl')).toBe('3 dni!');
  });
});

describe('finding a text', () => {
  it('tries the language, without its region, those of the provider, Dutch', () => {
    expect(languageChain('nl-BE', ['EN'])).toEqual(['nl-be', 'nl', 'en']);
    expect(languageChain('de', ['en', 'nl'])).toEqual(['de', 'en', 'nl']);
    expect(spokenLanguage(words, languageChain('de', ['en']))).toBe('en');
    expect(spokenLanguage(words, languageChain('de'))).toBe('nl');
  });

  it('goes to the next language for what is missing or empty, and never shows a key', () => {
    const chain = languageChain('en');
    expect(findText(words, 'hello', chain)).toBe('Hello {name}');
    expect(findText(words, 'done', chain)).toBe('Klaar');
    expect(findText(words, 'no-such-key', chain)).toBe('');
    expect(findText(words, 'constructor', chain)).toBe('');
  });

  it('takes the text of the provider first, and ours where the provider wrote none', () => {
    const own = {
      nl: { 'check-in': { hello: 'Hoi {name}', done: '' } },
      fy: { 'check-in': { done: 'Klear' } },
    };
    expect(findText(words, 'hello', languageChain('nl'), own)).toBe('Hoi {name}');
    expect(findText(words, 'done', languageChain('nl'), own)).toBe('Klaar');
    expect(spokenLanguage(words, languageChain('fy'), own)).toBe('fy');
    expect(findText(words, 'done', languageChain('fy'), own)).toBe('Klear');
  });
});

describe('the texts of a provider', () => {
  it('are read from a whole provider file or alone, by language, and remarks name the place', () => {
    const texts = {
      nl: { 'check-in': { title: 'Wat kunt u doen?', days: { one: 'Eén patiënt', other: 'Mensen' } } },
    };
    const remarks = [
      'nl.check-in.title: informal: "u" → je',
      'nl.check-in.days.one: person-first: "patiënt" → jij',
    ];
    expect(lintOwnTexts({ name: 'Huis', texts })).toEqual(remarks);
    expect(lintOwnTexts(texts)).toEqual(remarks);
    expect(lintOwnTexts({ texts: { nl: { 'check-in': { title: 'Hoe gaat het?' } } } })).toEqual([]);
  });

  it('P4: may be suggestions, each in its language, and a whole configuration without texts', () => {
    const suggestions = {
      add: [{ id: 'quay', kind: 'practice', text: { nl: 'Ik loop.', en: 'I was an addict.' } }, 'broken'],
      replace: { 'be-bored': 'Wacht u even?', 'feel-tense': 3 },
    };
    const remarks = ['en.quay: person-first: ', 'nl.be-bored: informal: '];
    const said = lintOwnTexts({ country: 'nl', name: 'Huis', suggestions });
    expect(said.map((line, n) => line.slice(0, remarks[n]?.length))).toEqual(remarks);
    const english = lintOwnTexts({
      languages: ['en'],
      suggestions: { replace: { quay: 'I was an addict.' } },
    });
    expect(english).toHaveLength(1);
    expect(lintOwnTexts({ country: 'nl', name: 'Wacht u even?', lines: [] })).toEqual([]);
  });

  it('may be no texts at all, and that is said', () => {
    expect(lintOwnTexts([])).toHaveLength(1);
    expect(lintOwnTexts({ texts: { nl: { 'check-in': { title: 3 } } } })).toEqual([]);
  });
});
