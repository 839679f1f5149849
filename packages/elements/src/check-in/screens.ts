import type { Item, Length } from '@recovery-network/core/check-in';
import { items, itemsOf } from '@recovery-network/core/check-in';
import type { Answers } from './sitting.ts';

/** A question, the choice of a colour, the end, or what was said today. */
export type Screen = Item | 'colour' | 'end' | 'today';

/** What decides where back and forth lead. */
interface Course {
  readonly length: Length;
  readonly answers: Answers;
}

/** The screen after a question: the next one of the form that was not asked yet, then the colour. */
export function following(item: Item, { length, answers }: Course): Screen {
  const form = itemsOf(length);
  const later = form.includes(item) ? form.slice(form.indexOf(item) + 1) : items.slice(item);
  return later.find((next) => answers[next] === undefined) ?? 'colour';
}

/** The screen before: of the form, and of what was asked beside it. */
export function preceding(screen: Item | 'colour', { length, answers }: Course): Item {
  const asked = items.filter((item) => answers[item] !== undefined || itemsOf(length).includes(item));
  return (screen === 'colour' ? asked : asked.filter((item) => item < screen)).at(-1) ?? 1;
}

/** The first question that was not asked, for who wants more than the short form. */
export const unasked = ({ answers }: Course): Item | undefined =>
  items.find((item) => answers[item] === undefined);
