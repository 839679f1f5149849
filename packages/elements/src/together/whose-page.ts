import { warn } from '../element/warn.ts';

/** Whose page an element is, where it is not the person's. */
export type Other = 'counsellor' | 'family';

/**
 * Whose page it is, from `for`, as an attribute or as a property. Any other word, a misspelt one too, means somebody close: never the person, whose journal
 * would open then, with another's words in it (J11).
 */
export function whosePage(word: string | null | undefined): Other | undefined {
  if (!word) return undefined;
  if (word === 'counsellor' || word === 'family') return word;
  warn(
    'RN-E23',
    `for="${word}" means nothing: it is "counsellor" or "family". The page is that of somebody close.`,
  );
  return 'family';
}
