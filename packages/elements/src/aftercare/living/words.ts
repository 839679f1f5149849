import type { RecoveryElement } from '../../element/recovery-element.ts';
import { fetchWords } from '../../words/fetch.ts';
import type { Params, WordSet } from '../../words/words.ts';
import { nl } from './nl.ts';

type Living = typeof nl;

/** What is said about living with aftercare; in English for who reads English. */
const livingWords: WordSet<Living> = {
  area: 'aftercare',
  catalogues: { nl },
  later: { en: () => import('./en.ts') },
};

/** Fetches these words in the language of an element, where they are not here yet; they are waited for, but never for long. */
export const comeIn = (element: RecoveryElement): Promise<unknown> | undefined =>
  fetchWords(livingWords, [element.language, 'nl'], () => element.requestUpdate());

export const say = <Key extends keyof Living & string>(
  element: RecoveryElement,
  key: Key,
  ...params: Params<Living[Key]>
): string => element.sayFrom(livingWords, key, ...params);
