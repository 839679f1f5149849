import type { Card, CardLine } from '../plan/index.ts';
import { cardLines } from '../plan/index.ts';
import { hiddenIn } from './person-shown.ts';
import type { States } from './states.ts';

/** The emergency card as it may be shown and printed (P5): lines on which nothing stands are absent. */
export interface CardShown extends Readonly<Partial<Record<CardLine, string>>> {
  readonly call: readonly { readonly name: string; readonly number?: string }[];
}

/**
 * The emergency card (P5): what the person wrote, letter by letter, and nothing else. Nothing is read out of what stands
 * there about medication, and nothing is added to it. Who is shown nowhere is not among those to call (N7).
 */
export function cardShown(states: States): CardShown {
  const card: Card = states.plan?.card ?? {};
  const hidden = hiddenIn(states);
  const call = (card.call ?? []).flatMap(({ name, number = '' }) => {
    if (hidden.listed(name, number)) return [];
    if (name === '' && number === '') return [];
    return [{ name, ...(number !== '' && { number }) }];
  });
  const lines: Partial<Record<CardLine, string>> = {};
  for (const line of cardLines) {
    const words = card[line];
    if (words) lines[line] = words;
  }
  return { call, ...lines };
}
