import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues } from './catalogues.ts';
import { command } from './command.ts';
import { knownTokens } from './judge-theme.ts';
import { kade } from './testing/kade.ts';
import { catalogueFiles } from './testing/said-areas.ts';

const now = { ms: Date.parse('2026-11-22T08:00:00Z'), zone: 'Europe/Amsterdam' };

/** What there is to repair, a line each: path and sentence. */
function repairs(provider: unknown): string[] {
  const text = typeof provider === 'string' ? provider : JSON.stringify(provider);
  const { errors } = command(['validate', 'provider.json'], { now, readFile: () => text });
  return errors
    .split('\n')
    .filter((line) => line.startsWith('error'))
    .map((line) => line.replace(/^error {2}(.+?) {2}.*? {2}/, '$1: '));
}
const withPart = (part: Readonly<Record<string, unknown>>) => repairs({ ...kade, ...part });

describe('D4: a wrong address of a page is named once, by its own path', () => {
  it('what is no address, and what is not safe on the way', () => {
    expect(withPart({ pages: { supporter: 'http://kade.example/x', counsellor: 5, overview: '' } })).toEqual([
      'pages.supporter: On the way there anybody could change this page: begin with https://. It is left out.',
      'pages.counsellor: A page is an address that begins with https:// or with one "/", or one per language. It is left out.',
      'pages.overview: A page is an address that begins with https:// or with one "/", or one per language. It is left out.',
    ]);
  });

  it('the language in which it is wrong', () => {
    expect(withPart({ pages: { supporter: { nl: '/x', en: 'x.html', de: 'y.html' } } })).toEqual([
      'pages.supporter.en: A page is an address that begins with https:// or with one "/", or one per language. It is left out.',
      'pages.supporter.de: A page is an address that begins with https:// or with one "/", or one per language. It is left out.',
    ]);
  });

  it('a language with a dot in its name', () => {
    expect(withPart({ pages: { supporter: { nl: '/x', 'nl.x': 'http://kade.example/' } } })[0]).toBe(
      'pages.supporter.nl.x: This is no language, such as "nl". It is left out.',
    );
  });

  it('pages of two origins, which can not be told apart, together', () => {
    expect(withPart({ pages: { supporter: 'https://a.example/', overview: 'https://b.example/' } })).toEqual([
      'pages: These pages are on more than one origin: no answer would come back. All are left out.',
    ]);
  });

  it('what is no object of pages', () => {
    expect(withPart({ pages: ['/x'] })).toEqual([
      'pages: This must be an object with "supporter", "counsellor" or "overview". It is left out.',
    ]);
  });
});

describe('safety 16: own texts that nobody would ever see', () => {
  const texts = (nl: unknown) => withPart({ texts: { nl } });

  it('a key that is not there, with the nearest that is', () => {
    expect(texts({ 'help-now': { helpnow: 'Hulp' } })).toEqual([
      'texts.nl.help-now.helpnow: There is no such text, so this is shown nowhere. Did you mean "helpNow"?',
    ]);
  });

  it('an element that is not there, with the nearest that is', () => {
    expect(texts({ netwerk: { title: 'Wie' } })).toEqual([
      'texts.nl.netwerk: There is no element with this name. Did you mean "network"?',
    ]);
  });

  it('words that elements share, by a name under which nothing is ever shown', () => {
    expect(texts({ 'coming-back': { day: 'Welke dag?' }, noting: { save: 'Klaar' } })).toEqual([
      'texts.nl.coming-back: There is no element with this name. All are in docs/reference/texts.md.',
      'texts.nl.noting: There is no element with this name. All are in docs/reference/texts.md.',
    ]);
    expect(texts({ agenda: { day: 'Welke dag?' }, groups: { day: 'Welke dag?' } })).toEqual([]);
    expect(texts({ 'help-now': { otherTimes: 'Ook andere tijden' } })).toEqual([]);
  });

  it('a key that looks like none, with where all are listed', () => {
    expect(texts({ 'help-now': { somethingElseAltogether: 'Hulp' } })).toEqual([
      'texts.nl.help-now.somethingElseAltogether: There is no such text, so this is shown nowhere. All keys are in docs/reference/texts.md.',
    ]);
  });

  it('a key of another element', () => {
    expect(texts({ 'quick-exit': { helpNow: 'Hulp' } })[0]).toContain('It is a text of "help-now"');
  });

  it('a key of another element, also where a key of this one is near', () => {
    expect(texts({ agenda: { move: 'Andere tijd' }, 'check-in': { move: 'Andere tijd' } })).toEqual([
      'texts.nl.check-in.move: There is no such text, so this is shown nowhere. It is a text of "agenda".',
    ]);
  });

  it('a name between braces that nothing fills', () => {
    expect(texts({ agenda: { foundNew: '{cuont} nieuwe' } })).toEqual([
      'texts.nl.agenda.foundNew: Nothing fills {cuont} here. This text has {count}.',
    ]);
  });

  it('what folds away inside an element, and what elements share, are known by the name of the element', () => {
    expect(texts({ 'check-in': { weeks: 'Sinds wanneer?' }, groups: { back: 'Terug' } })).toEqual([]);
  });

  it('what is no text, level by level', () => {
    expect(
      withPart({ texts: { nl: { 'help-now': { helpNow: 5 }, network: 'x', Network: {} }, '!': {}, en: [] } }),
    ).toEqual([
      'texts.nl.help-now.helpNow: This must be a text of 1 to 1000 characters, or forms with "other". It is left out.',
      'texts.nl.network: This must be an object: key and text. It is left out.',
      'texts.nl.Network: There is no element with this name. Did you mean "network"?',
      'texts.!: This is no language, such as "nl". It is left out.',
      'texts.en: This must be an object: the name of an element, and its texts. It is left out.',
    ]);
  });
});

/** What there is to look at, a line each: path and sentence; without the lines of the country, that nobody checked. */
function warnings(part: Readonly<Record<string, unknown>>): string[] {
  const text = JSON.stringify({ ...kade, ...part });
  const { errors } = command(['validate', 'provider.json'], { now, readFile: () => text });
  return errors
    .split('\n')
    .filter((line) => line.startsWith('warning') && !line.includes('  H4  '))
    .map((line) => line.replace(/^warning {2}(.+?) {2}.*? {2}/, '$1: '));
}

describe('what is allowed, and seldom meant', () => {
  it('safety 16: a line of one’s own without a language that is offered', () => {
    const [line] = kade.lines;
    expect(warnings({ languages: ['nl', 'en-GB', 'de'], texts: {} })).toContain(
      'lines.kade-advies.name: There is no "de" here. Who reads that, sees another language.',
    );
    expect(warnings({ lines: [{ ...line, name: { nl: 'Advies' }, purpose: 'Advies' }] })).toEqual([
      'lines.kade-advies.name: There is no "en" here. Who reads that, sees another language.',
    ]);
    expect(warnings({})).toEqual([]);
  });

  it('safety 16: texts in a language that is not offered', () => {
    const texts = { fr: { 'help-now': { helpNow: 'Aide maintenant' } } };
    expect(warnings({ texts })).toEqual([
      'texts.fr: "languages" does not name "fr". Only a page in that language shows these texts.',
    ]);
    expect(warnings({ texts, languages: undefined })).toEqual([]);
    expect(warnings({ texts, languages: ['nl', 'en', 'fr-BE'] })).not.toContain(
      expect.stringContaining('texts.fr'),
    );
  });

  it('safety 18: one half of a pair of colours', () => {
    expect(warnings({ theme: { '--rn-action-color': '#fff' } })).toEqual([
      'theme.--rn-action-color: This counts only together with "--rn-action-background-color".',
    ]);
  });

  it('safety 18: colours of which the text is hard to read', () => {
    const theme = { '--rn-color': '#888', '--rn-background-color': '#777777' };
    expect(warnings({ theme })).toEqual([
      'theme.--rn-color: On "--rn-background-color" this is hard to read: contrast 1.26, where 4.5 is needed.',
    ]);
    expect(warnings({ theme: { '--rn-color': '#000', '--rn-background-color': '#fff' } })).toEqual([]);
    expect(
      warnings({
        theme: {
          '--rn-color': '#000',
          '--rn-background-color': '#fff',
          '--rn-surface-background-color': '#111',
        },
      }),
    ).toEqual([
      'theme.--rn-color: On "--rn-surface-background-color" this is hard to read: contrast 1.11, where 4.5 is needed.',
    ]);
  });
});

describe('other files that are not right', () => {
  it('signs of a pattern in what is named, as they are', () => {
    const [line] = kade.lines;
    const twice = { ...line, id: '$&' };
    expect(withPart({ lines: [twice, twice] })).toEqual([
      'lines[1].id: The id "$&" is used before. This one is left out.',
    ]);
  });

  it('a name of 900,000 letters, without waiting', () => {
    expect(withPart({ ['x'.repeat(900_000)]: 1 })).toHaveLength(1);
  });

  it('a misspelt key, wherever it is, with the nearest that is known there', () => {
    const [line] = kade.lines;
    expect(withPart({ langauges: ['nl'] })).toEqual([
      '(whole file): Not known here: "langauges". Did you mean "languages"?',
    ]);
    expect(withPart({ lines: [{ ...line, verifedOn: null }] })).toEqual([
      'lines[0]: Not known here: "verifedOn". Did you mean "verifiedOn"?',
    ]);
    expect(withPart({ pages: { suporter: '/x' } })).toEqual([
      'pages: Not known here: "suporter". Did you mean "supporter"?',
    ]);
    expect(withPart({ elements: {} })).toEqual([
      '(whole file): Not known here: "elements". Known: $schema, version, name, site, country, languages, title, quickExit, pages, lines, directory, texts, suggestions, theme.',
    ]);
  });

  it('H4, safety 16: what must be there, and what it is', () => {
    expect(repairs('{}')).toEqual([
      'country: This must be there: whose lines are shown, such as "nl". Now it is taken as "nl".',
      'name: This must be there, as a text, or one per language.',
    ]);
  });

  it('H1, H6: what a part of a line or a place must be', () => {
    const [line] = kade.lines;
    expect(withPart({ lines: [{ ...line, role: 'x', human: 'yes' }] })[0]).toContain('human (true or false)');
    expect(withPart({ lines: [{ ...line, role: 'x' }] })[0]).toMatch(
      /^lines\[0\]: .* role \("danger", .* or "other"\)\.$/,
    );
    expect(withPart({ directory: [{ id: 'b', name: 'B', kind: 'cafe' }] })[0]).toMatch(
      / kind \("walk-in", .* or "other"\)\.$/,
    );
  });

  it('the line in which JSON breaks off, and an empty file', () => {
    expect(repairs('{\n  "country": "nl",\n}')).toEqual([
      '(whole file): The file is no JSON: look at line 3. Help now shows the Dutch lines only.',
    ]);
    expect(repairs(' \n')).toEqual(['(whole file): The file is empty. Help now shows the Dutch lines only.']);
  });

  it('a version that is not ours, as it must be written', () => {
    expect(withPart({ version: '1' })).toEqual(['version: This must be 1.']);
  });

  it('safety 18: a token that there is not, with the nearest that there is', () => {
    expect(withPart({ theme: { '--rn-colour': 'red', color: 'red', '--rn-color': 'url(x)' } })).toEqual([
      'theme.color: There is no such token. Did you mean "--rn-color"?',
      'theme.--rn-color: This must be a colour, a length or a font, and no address. It is left out.',
      'theme.--rn-colour: There is no such token. Did you mean "--rn-color"?',
    ]);
    expect(withPart({ theme: { '--rn-elevation': '1px' } })).toEqual([
      `theme.--rn-elevation: There is no such token. Known: ${knownTokens.join(', ')}.`,
    ]);
  });
});

describe('what the check knows is what there is', () => {
  const source = join(import.meta.dirname, '..');

  it('the words of every element, and no words under a name that nothing asks for', async () => {
    const files = catalogueFiles().filter(({ area }) => area !== undefined);
    const there = await Promise.all(
      files.map(async ({ file, area }) => {
        const module: { nl: unknown } = await import(join(source, file));
        return [area, module.nl];
      }),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(new Set(catalogues.map(([area, words]) => `${area} ${JSON.stringify(words)}`))).toEqual(
      new Set(there.map(([area, words]) => `${area} ${JSON.stringify(words)}`)),
    );
  });

  it('the tokens that styles say of themselves', () => {
    const said = globSync('styles/*.ts', { cwd: source }).flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/@cssproperty (--rn-\S+) - .*/g)].flatMap(
        ([line, token = '']) => [
          token,
          ...[...line.matchAll(/`(\w+)`/g)].map(([, hue]) => `--rn-${hue}-color`),
        ],
      ),
    );
    expect([...knownTokens].sort()).toEqual(
      said.filter((token) => !/-(light|dark)-color$/.test(token)).sort(),
    );
  });

  it('the tokens that the first page for a provider lists', () => {
    const page = readFileSync(join(source, '../../../docs/start.md'), 'utf8');
    const [, look = ''] = page.split('\n## The look\n');
    const listed = [...(look.split('\n## ')[0] ?? '').matchAll(/^\| `(--rn-[a-z-]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(listed).toEqual(knownTokens);
  });
});
