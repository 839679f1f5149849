import { lintWords } from './lint.ts';
import type { Catalogue, Text } from './words.ts';

/**
 * Lints a provider's own texts as a JSON file holds them: a whole `provider.json` (its `texts`), or texts by language. One line per
 * remark; an empty list when there is none. These are warnings: a provider decides about its own words.
 */
export function lintOwnTexts(json: unknown): string[] {
  const texts = isRecord(json) && isRecord(json.texts) ? json.texts : json;
  if (!isRecord(texts)) return ['The file holds no texts: expected {"nl": {"check-in": {"title": "…"}}}.'];
  return Object.entries(texts).flatMap(([language, inside]) =>
    lintWords(flatten(inside, ''), language).map(
      ({ key, rule, message }) => `${language}.${key}: ${rule}: ${message}`,
    ),
  );
}

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
