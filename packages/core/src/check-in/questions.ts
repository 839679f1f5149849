import type { Answer, Item, Length } from './entries.ts';
import { items } from './entries.ts';
import type { CheckIn } from './state.ts';

/** The questions of a check-in, in their order: two, or all eight (C1). */
export const itemsOf = (length: Length): readonly Item[] => (length === 'short' ? [1, 8] : items);

/** The first question that was neither answered nor skipped; `undefined` when none is left. */
export const nextItem = (checkIn: Pick<CheckIn, 'length' | 'answers'>): Item | undefined =>
  itemsOf(checkIn.length).find((item) => checkIn.answers[item] === undefined);

/** The answers that bring people and open lines to the very screen they were tapped on (C10). It follows the tap alone. */
export const showsPeopleNow = (item: Item, answer: Answer | null | undefined): boolean =>
  answer === 5 && (item === 1 || item === 4 || item === 7);

/** "I can't go on like this": there the suicide line stands first (C10). */
export const suicideLineFirst = (item: Item, answer: Answer | null | undefined): boolean =>
  answer === 5 && item === 7;

/** What somebody asks for with an answer to "What would help now?" (question 8). */
export type Wish = 'nothing' | 'talk' | 'visit' | 'practical' | 'more-help';

/** The wish in each answer to question 8, by the answer. */
export const wishes: Readonly<Record<Answer, Wish>> = {
  1: 'nothing',
  2: 'talk',
  3: 'visit',
  4: 'practical',
  5: 'more-help',
};

/** What this check-in asks for, where question 8 was answered. */
export function wishOf(checkIn: Pick<CheckIn, 'answers'>): Wish | undefined {
  const answer = checkIn.answers[8];
  return answer ? wishes[answer] : undefined;
}
