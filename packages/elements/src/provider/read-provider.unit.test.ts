import { countryFiles } from '@recovery-network/core/help-now';
import { describe, expect, it } from 'vitest';
import { helpNowHtml } from '../static-help/static-html.ts';
import { parseProvider } from './load-provider.ts';
import { readProvider } from './read-provider.ts';
import { kade } from './testing/kade.ts';

const dutch = countryFiles.get('nl') ?? [];
const problemsOf = (json: unknown) =>
  readProvider(json).problems.map(({ path, rule, key }) => `${path} ${rule} ${key}`);

describe('a sound configuration', () => {
  it('is read whole', () => {
    const { $schema, version, lines, ...rest } = kade;
    expect(readProvider(kade)).toEqual({ provider: { ...rest, lines: [...dutch, ...lines] }, problems: [] });
  });

  it('is not needed: without one the Dutch lines stand', () => {
    expect(readProvider(undefined)).toEqual({
      provider: { country: 'nl', languages: [], texts: {}, theme: {}, lines: dutch, directory: [] },
      problems: [],
    });
  });
});

describe('H3: help now stays with a configuration that is', () => {
  it.each<[string, string, string]>([
    ['empty', '', 'not-json'],
    ['cut off', JSON.stringify(kade).slice(0, 400), 'not-json'],
    ['a web page', '<!doctype html><title>404</title>', 'not-json'],
    ['longer than is read', JSON.stringify({ ...kade, name: 'x'.repeat(10_000_000) }), 'too-large'],
    ['a list', '[]', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['a number', '7', 'not-an-object'],
    ['nested a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-an-object'],
  ])('%s', (_, text, key) => {
    const { provider, problems } = parseProvider(text);
    expect(problems.map((problem) => problem.key)).toContain(key);
    expect(provider.lines).toEqual(dutch);
  });

  it.each([
    'lines',
    'directory',
    'texts',
    'theme',
    'name',
    'title',
    'languages',
    'country',
    'quickExit',
    'site',
  ])('broken in its %s only', (part) => {
    for (const broken of [7, true, null, 'javascript:alert(1)', [[]], { __proto__: 1 }, '<script>']) {
      const { provider } = readProvider({ ...kade, [part]: broken });
      const others = Object.entries(readProvider(kade).provider).filter(
        ([key]) => key !== part && key !== 'lines',
      );
      expect(provider).toMatchObject(Object.fromEntries(others));
      if (part !== 'country') expect(provider.lines.slice(0, dutch.length)).toEqual(dutch);
      expect(helpNowHtml(provider.lines, { lang: 'nl' })).toContain('tel:');
    }
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(parseProvider(`\uFEFF${JSON.stringify(kade)}`).problems).toEqual([]);
  });
});

describe('what is broken is left out and named with path and rule', () => {
  it.each<[string, unknown, string[]]>([
    ['no country', { ...kade, country: undefined }, ['country H4 no-country']],
    ['an unknown country', { ...kade, country: 'xx' }, ['country H4 unknown-country']],
    [
      'a line of the country',
      { ...kade, lines: [{ ...kade.lines[0], id: 'nl-112' }] },
      ['lines[0].id H4 id-of-country'],
    ],
    ['a name that is none', { ...kade, name: ['De Kade'] }, ['name safety 16 not-a-text']],
    ['a title without words', { ...kade, title: { nl: '' } }, ['title safety 7 not-a-text']],
    [
      'an exit that runs a script',
      { ...kade, quickExit: 'javascript:alert(1)' },
      ['quickExit safety 6 not-an-address'],
    ],
    ['pages that are none', { ...kade, pages: ['/x'] }, ['pages D4 not-pages']],
    ['a site that is a file', { ...kade, site: 'file:///etc/passwd' }, ['site safety 18 not-an-address']],
    [
      'languages that are none',
      { ...kade, languages: ['nl', 5, '<b>'] },
      ['languages safety 16 not-a-language'],
    ],
    [
      'texts that are none',
      { ...kade, texts: { nl: { network: { people: 5, more: { one: 'x' } } } } },
      ['texts.nl.network.people safety 16 not-own-texts', 'texts.nl.network.more safety 16 not-own-texts'],
    ],
    [
      'texts of no language',
      { ...kade, texts: { '<b>': {}, nl: 'x' } },
      ['texts.<b> safety 16 not-own-texts', 'texts.nl safety 16 not-own-texts'],
    ],
    ['a token of another', { ...kade, theme: { color: '#223' } }, ['theme.color safety 18 not-a-token']],
    [
      'a theme that puts the way out off the screen',
      { ...kade, theme: { '--rn-quick-exit-inset-block-end': '-100vh' } },
      ['theme.--rn-quick-exit-inset-block-end safety 18 not-a-token'],
    ],
  ])('%s', (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });

  it('safety 18: no token holds an address, ends its declaration or escapes', () => {
    const values = [
      'url(https://tracker.example/)',
      'URL(x)',
      'image-set("x" 1x)',
      'src("x")',
      'red; background: blue',
      'red}',
      '\\75rl(x)',
      'u/**/rl(x)',
      'env(x)',
      'red\n',
      '',
      'x'.repeat(201),
    ];
    for (const value of values) {
      const { provider, problems } = readProvider({ ...kade, theme: { '--rn-color': value } });
      expect([value, provider.theme, problems.length]).toEqual([value, {}, 1]);
    }
  });

  it('takes nothing from a prototype, and puts nothing in one', () => {
    const text =
      '{"country":"nl","__proto__":{"name":"x"},"texts":{"nl":{"network":{"__proto__":"x","constructor":"Anders"}}}}';
    const { provider } = parseProvider(text);
    expect(provider.name).toBeUndefined();
    expect(Object.keys(provider.texts.nl?.network ?? {})).toEqual(['constructor']);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it('stops at five thousand own texts', () => {
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`key${n}`, 'Tekst']));
    const { provider, problems } = readProvider({ ...kade, texts: { nl: { network: many } } });
    expect(Object.keys(provider.texts.nl?.network ?? {})).toHaveLength(5000);
    expect(problems.length).toBe(1);
  });

  it('stops at a hundred problems', () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, n) => [`key${n}`, 5]));
    expect(problemsOf({ ...kade, texts: { nl: { network: many } } })).toHaveLength(100);
  });
});
