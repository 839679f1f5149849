import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOwnTexts } from '../provider/read-own-texts.ts';
import { differences } from './complete.ts';
import { lintWords } from './lint.ts';
import type { Catalogue, Text } from './words.ts';

const source = join(import.meta.dirname, '..');
const areas = globSync('**/nl.ts', { cwd: source })
  .map((file) => dirname(file))
  .sort();

describe('the words of every element', () => {
  it('are found', () => {
    expect(areas).toContain('quick-exit');
  });

  it.each(areas)('%s: Dutch and English have the same keys and placeholders', async (area) => {
    expect(differences(await wordsIn(area, 'nl'), await wordsIn(area, 'en'))).toEqual([]);
  });

  it.each(areas.flatMap((area) => [`${area}/nl`, `${area}/en`]))(
    'X8: %s is plain, puts the person first, and claims no effect',
    async (file) => {
      const language = basename(file);
      expect(lintWords(await wordsIn(dirname(file), language), language)).toEqual([]);
    },
  );
});

describe('safety 16: every sentence can be a provider’s own', () => {
  it.each(areas)('%s', async (area) => {
    const keys = Object.keys(await wordsIn(area, 'nl'));
    const texts = Object.fromEntries(keys.map((key) => [key, 'Eigen tekst']));
    // What is folded away inside an element is said under the element's name.
    const own = { nl: { [area.replace(/\/.*/, '')]: texts } };
    expect(readOwnTexts(own, expect.unreachable)).toEqual(own);
  });
});

describe('the comparison of two languages', () => {
  const nl = { a: 'Dag {name}', b: { one: 'een', other: '{count} keer' }, c: 'Klaar' };

  it('is silent when all is there', () => {
    expect(
      differences(nl, { a: '{name}, hello', b: { one: '{count} time', other: '{count} times' }, c: 'Done' }),
    ).toEqual([]);
  });

  it('finds a missing key, one too many, another placeholder, a lost plural', () => {
    expect(differences(nl, { a: 'Hello', b: 'times', d: 'More' })).toEqual([
      'a: {name} against {}',
      'b: a plural in one of the two only',
      'c: missing',
      'd: not in the first language',
    ]);
  });
});

/** Everything that a catalogue file exports under its language's name, which must be texts. */
async function wordsIn(area: string, language: string): Promise<Catalogue> {
  const file: unknown = await import(pathToFileURL(join(source, area, `${language}.ts`)).href);
  const found: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, language) : undefined;
  if (!isCatalogue(found)) throw new Error(`${area}/${language}.ts exports no texts as \`${language}\``);
  return found;
}

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === 'object' && value !== null && Object.values(value).every(isText);
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((form) => typeof form === 'string')
  );
}
