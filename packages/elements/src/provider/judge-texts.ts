import { formsOf } from '../words/lint.ts';
import type { OwnTexts, Text } from '../words/words.ts';
import { catalogues } from './catalogues.ts';
import { nearest } from './nearest.ts';
import { LANGUAGE } from './read-own-texts.ts';

/** Where all keys are listed, with our texts. */
const LISTED = 'docs/reference/texts.md';

interface Remark {
  readonly path: string;
  readonly sentence: string;
}

/** Element → key → what fills it. A key that an element has twice may be filled by what fills either. */
const known: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = (() => {
  const areas = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [area, words] of catalogues) {
    const keys = areas.get(area) ?? new Map<string, ReadonlySet<string>>();
    for (const [key, text] of Object.entries(words))
      keys.set(key, new Set([...(keys.get(key) ?? []), ...filledIn(text)]));
    areas.set(area, keys);
  }
  return areas;
})();

function filledIn(text: Text): string[] {
  const names = formsOf(text).flatMap((form) =>
    [...form.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name),
  );
  return typeof text === 'string' ? names : [...names, 'count'];
}

/** Own texts that no page would ever show, and names between braces that nothing fills. */
export function judgeTexts(texts: OwnTexts): Remark[] {
  return Object.entries(texts).flatMap(([language, areas]) =>
    Object.entries(areas).flatMap(([area, words]) => {
      const path = `texts.${language}.${area}`;
      const keys = known.get(area);
      if (!keys) return [{ path, sentence: noElement(area) }];
      return Object.entries(words).flatMap(([key, text]) => {
        const names = keys.get(key);
        const sentence = names ? unfilled(text, names) : noKey(area, key, keys);
        return sentence ? [{ path: `${path}.${key}`, sentence }] : [];
      });
    }),
  );
}

const meant = (word: string | undefined) => (word ? `Did you mean "${word}"?` : undefined);

function noElement(area: string): string {
  const help = meant(nearest(area, known.keys())) ?? `All are in ${LISTED}.`;
  return `There is no element with this name. ${help}`;
}

function noKey(area: string, key: string, keys: ReadonlyMap<string, unknown>): string {
  const elsewhere = [...known].find(([other, words]) => other !== area && words.has(key))?.[0];
  const help = elsewhere
    ? `It is a text of "${elsewhere}".`
    : (meant(nearest(key, keys.keys())) ?? `All keys are in ${LISTED}.`);
  return `There is no such text, so this is shown nowhere. ${help}`;
}

function unfilled(text: Text, names: ReadonlySet<string>): string | undefined {
  const strange = [...new Set(filledIn(text))].filter((name) => !names.has(name) && name !== 'count');
  if (strange.length === 0) return undefined;
  const braced = (list: Iterable<string>) => [...list].map((name) => `{${name}}`).join(', ');
  const has = names.size > 0 ? `This text has ${braced(names)}.` : 'This text has none.';
  return `Nothing fills ${braced(strange)} here. ${has}`;
}

/** What is wrong with a part of the own texts that a page leaves out: by how deep it lies. */
export function leftOutOfTexts(path: string): string {
  const [, language, area, key] = path.split('.');
  if (language === undefined)
    return 'This must be an object: language, element, key and text; at most 5000 texts.';
  if (!LANGUAGE.test(language)) return 'This is no language, such as "nl". It is left out.';
  if (area === undefined)
    return 'This must be an object: the name of an element, and its texts. It is left out.';
  const keys = known.get(area);
  if (!keys) return noElement(area);
  if (key === undefined) return 'This must be an object: key and text. It is left out.';
  if (!keys.has(key)) return noKey(area, key, keys);
  return 'This must be a text of 1 to 1000 characters, or forms with "other". It is left out.';
}
