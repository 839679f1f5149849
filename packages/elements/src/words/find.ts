import type { Catalogue, OwnTexts, Text, WordSet } from './words.ts';

/**
 * Languages to try for a page in `language`, best first: itself, without its region, what the provider
 * offers, Dutch (which is complete by type).
 */
export function languageChain(language: string, offered: readonly string[] = []): string[] {
  const parts = language.toLowerCase().split('-');
  const own = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return [...new Set([...own, ...offered.map((tag) => tag.toLowerCase()), 'nl', 'en'])];
}

/** The first language of the chain in which these words exist at all. */
export function spokenLanguage(words: WordSet, chain: readonly string[], own: OwnTexts = {}): string {
  return chain.find((tag) => words.catalogues[tag] || ownCatalogue(own, tag, words.area)) ?? 'nl';
}

/** The text of a key: per language of the chain the provider's own text, then ours; never the key. */
export function findText(words: WordSet, key: string, chain: readonly string[], own: OwnTexts = {}): Text {
  for (const tag of chain) {
    const text = textOf(ownCatalogue(own, tag, words.area), key) || textOf(words.catalogues[tag], key);
    if (text) return text;
  }
  return '';
}

function textOf(catalogue: Catalogue | undefined, key: string): Text | undefined {
  if (!catalogue || !Object.hasOwn(catalogue, key)) return undefined;
  const text = catalogue[key];
  if (typeof text === 'string') return text;
  return typeof text?.other === 'string' ? text : undefined;
}

function ownCatalogue(own: OwnTexts, tag: string, area: string): Catalogue | undefined {
  for (const [language, areas] of Object.entries(own)) {
    if (language.toLowerCase() === tag && Object.hasOwn(areas, area)) return areas[area];
  }
  return undefined;
}
