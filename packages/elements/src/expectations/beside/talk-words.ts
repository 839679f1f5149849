import type { ForSupporter, TalkCards } from '@recovery-network/core/expectations/talks';
import type { RecoveryElement } from '../../element/recovery-element.ts';

/** What is there to read in one language. */
export interface TalkWords {
  readonly cards: TalkCards;
  readonly supporter: ForSupporter;
}

const languages: Readonly<Record<'nl' | 'en', () => Promise<{ readonly words: TalkWords }>>> = {
  nl: () => import('./talks-nl.ts'),
  en: () => import('./talks-en.ts'),
};

const found = new Map<string, TalkWords | 'missing'>();
const coming = new Map<string, Promise<unknown>>();

/** The words of the cards in the language of an element, fetched when somebody first needs them; never in two languages. */
export function talkWords(element: RecoveryElement): TalkWords | 'coming' | 'missing' {
  const language = element.language.split('-')[0] === 'nl' ? 'nl' : 'en';
  const known = found.get(language);
  if (known) return known;
  if (!coming.has(language))
    coming.set(
      language,
      languages[language]().then(
        ({ words }) => found.set(language, words),
        () => found.set(language, 'missing'),
      ),
    );
  void coming.get(language)?.then(() => element.requestUpdate());
  return 'coming';
}

/** Tries again what could not be had. */
export function talkWordsAgain(element: RecoveryElement): void {
  for (const [language, words] of found)
    if (words === 'missing') {
      found.delete(language);
      coming.delete(language);
    }
  element.requestUpdate();
}
