import type { Said, SaidAs } from './said.ts';
import { wordsAs } from './said.ts';

/** What is imposed and was not ended by who noted it. */
export function imposedIn(words: readonly Said[]): readonly SaidAs<'imposed'>[] {
  const over = wordsAs(words, 'imposed-ended');
  return wordsAs(words, 'imposed').filter(
    ({ id, side }) => !over.some((word) => word.imposed === id && word.side === side),
  );
}
