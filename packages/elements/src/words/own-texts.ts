import { lintWords } from './lint.ts';
import type { Catalogue, Text } from './words.ts';

/**
 * Lints a provider's own texts as a JSON file holds them: a whole `provider.json` (its `texts`), or texts by language. One line per
 * remark; an empty list when there is none. These are warnings: a provider decides about its own words.
 */
export function lintOwnTexts(json: unknown): string[] {
  if (isProvider(json)) {
    const [first] = Array.isArray(json.languages) ? json.languages.filter(isText) : [];
    return [...lintOwnTexts(json.texts ?? {}), ...lintOwnSuggestions(json.suggestions, first)];
  }
  const texts = isRecord(json) && isRecord(json.texts) ? json.texts : json;
  if (!isRecord(texts)) return ['The file holds no texts: expected {"nl": {"check-in": {"title": "…"}}}.'];
  return Object.entries(texts).flatMap(([language, inside]) =>
    lintWords(flatten(inside, ''), language).map(
      ({ key, rule, message }) => `${language}.${key}: ${rule}: ${message}`,
    ),
  );
}

/**
 * The same for suggestions of a provider's own: those that are added, and other words for ours.
 * @param first The language of a text that names none.
 */
export function lintOwnSuggestions(own: unknown, first = 'nl'): string[] {
  if (!isRecord(own)) return [];
  const added = Array.isArray(own.add) ? own.add.filter(isRecord) : [];
  const replaced = isRecord(own.replace) ? Object.entries(own.replace) : [];
  return [...added.map(({ id, text }) => [String(id), text] as const), ...replaced].flatMap(([id, text]) =>
    Object.entries(isRecord(text) ? text : { [first]: text }).flatMap(([language, words]) =>
      isText(words)
        ? lintWords({ [id]: words }, language).map(
            ({ rule, message }) => `${language}.${id}: ${rule}: ${message}`,
          )
        : [],
    ),
  );
}

/** A whole configuration, and not texts by themselves: those have only languages for keys. */
const isProvider = (json: unknown): json is Readonly<Record<string, unknown>> =>
  isRecord(json) && ['country', 'suggestions', 'lines'].some((key) => Object.hasOwn(json, key));

const isText = (value: unknown): value is string => typeof value === 'string';

function flatten(inside: unknown, path: string): Catalogue {
  if (!isRecord(inside)) return {};
  const flat: Record<string, Text> = {};
  for (const [key, value] of Object.entries(inside)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') flat[here] = value;
    else Object.assign(flat, flatten(value, here));
  }
  return flat;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
