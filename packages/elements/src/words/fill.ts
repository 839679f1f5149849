import type { Text } from './words.ts';

/**
 * The text with its placeholders filled; a placeholder without a value stays empty, because `{name}` on a screen
 * says nothing to anyone. A plural takes the form that `params.count` has in `locale`.
 */
export function fill(
  text: Text,
  params: Readonly<Record<string, string | number>> = {},
  locale = 'nl',
): string {
  return formFor(text, params.count, locale).replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? '');
  });
}

function formFor(text: Text, count: string | number | undefined, locale: string): string {
  if (typeof text === 'string') return text;
  return text[new Intl.PluralRules(locale).select(Number(count ?? 0))] ?? text.other;
}
