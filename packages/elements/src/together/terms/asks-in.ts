import type { AskId } from '@recovery-network/core/expectations/asks';
import type { RecoveryElement } from '../../element/recovery-element.ts';

type AskWords = Readonly<Record<AskId, string>>;

/** The words of the catalogue in one language: here, on their way, or not to be had now. */
type Known = { readonly words?: AskWords; readonly coming?: Promise<void>; readonly missing?: true };

const known = new Map<string, Known>();

const languageOf = ({ language }: RecoveryElement): 'nl' | 'en' =>
  language.split('-')[0] === 'en' ? 'en' : 'nl';

/**
 * The words of every ask in the language of an element; they are fetched when somebody sees one. The element renders again
 * when they are here.
 */
export function asksIn(element: RecoveryElement): AskWords | 'coming' | 'missing' {
  const language = languageOf(element);
  const { words, missing } = known.get(language) ?? {};
  if (words) return words;
  void fetchAsks(element).then(() => {
    // Where it failed the element's next render asks again.
    if (known.get(language)?.words) element.requestUpdate();
  });
  return missing ? 'missing' : 'coming';
}

/** The same, waited for. Never rejects. */
export async function fetchAsks(element: RecoveryElement): Promise<void> {
  const language = languageOf(element);
  const before = known.get(language);
  if (before?.words) return;
  const coming = before?.coming ?? load(language);
  if (!before?.coming) known.set(language, { ...before, coming });
  await coming;
}

async function load(language: 'nl' | 'en'): Promise<void> {
  try {
    const { words } = await (language === 'en' ? import('./asks-en.ts') : import('./asks-nl.ts'));
    known.set(language, { words });
  } catch {
    known.set(language, { missing: true });
  }
}
