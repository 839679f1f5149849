import type { Hidden } from './person-shown.ts';
import { hiddenIn } from './person-shown.ts';
import type { States } from './states.ts';

const linesOf = (words: string): readonly string[] => words.split('\n');

/** A person's own words without the lines in which somebody is named who is shown nowhere (N7). Those are kept. */
export const unnamed = ({ named }: Hidden, words: string): string =>
  linesOf(words)
    .filter((line) => !named(line))
    .join('\n');

/** What is stored where somebody writes such words anew: with the lines that they could not see. */
export function wordsKept(states: States, before: string | undefined, now: string): string {
  const { named } = hiddenIn(states);
  return [now, ...linesOf(before ?? '').filter((line) => line !== '' && named(line))]
    .filter((line) => line !== '')
    .join('\n');
}
