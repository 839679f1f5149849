import { type NeedsCard, needsCard } from '@recovery-network/core/expectations';
import { needsCardShown } from '@recovery-network/core/guidance';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import { besideWords } from './words.ts';

/** What stands on a card, whoever wrote it down. */
export type Written = Pick<NeedsCard, 'helps' | 'helpsNot' | 'approach' | 'hardDay'>;

type Cards = Known['expectations']['cards'];

/** All cards of a journal, also those that were put away. */
export const allCards = (cards: Cards): readonly NeedsCard[] => {
  const some: readonly (NeedsCard | Cards)[] = cards;
  return some.flatMap((one) => (isCard(one) ? [one] : allCards(one)));
};

const isCard = (one: NeedsCard | Cards): one is NeedsCard => 'id' in one;

/** The card that counts (E7), as it may be shown (N7). */
export const cardIn = (states: Known): NeedsCard | undefined => needsCardShown(states);

/** What stands on it out of sight: it goes along with what is written anew, or that would erase it. */
export function outOfSight(states: Known): Partial<Written> {
  const [whole, shown] = [needsCard(states.expectations), cardIn(states)];
  if (!whole || !shown) return {};
  const rest = (all: readonly string[], some: readonly string[]) =>
    all.filter((line) => !some.includes(line));
  return {
    helps: rest(whole.helps, shown.helps),
    helpsNot: rest(whole.helpsNot, shown.helpsNot),
    ...(shown.approach === undefined && whole.approach !== undefined && { approach: whole.approach }),
    ...(shown.hardDay === undefined && whole.hardDay !== undefined && { hardDay: whole.hardDay }),
  };
}

/** The card that was put away last, where none counts any more. */
export const cardAway = (states: Known): NeedsCard | undefined =>
  cardIn(states)
    ? undefined
    : allCards(states.expectations.cards).toSorted((a, b) => b.written - a.written)[0];

/** One part of a card: its title, and its lines or its words. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly words: string;
}

/** The parts in which something stands, in the order in which they are read. */
export function partsOf(element: RecoveryExpectations, card: Written): readonly Part[] {
  const say = (key: 'needsHelps' | 'needsHelpsNot' | 'needsApproach' | 'needsHardDay') =>
    element.sayFrom(besideWords, key);
  // A text that was erased stands there without words.
  const said = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
  return [
    { title: say('needsHelps'), lines: said(card.helps), words: '' },
    { title: say('needsHelpsNot'), lines: said(card.helpsNot), words: '' },
    { title: say('needsApproach'), lines: [], words: card.approach?.trim() ?? '' },
    { title: say('needsHardDay'), lines: [], words: card.hardDay?.trim() ?? '' },
  ].filter(({ lines, words }) => lines.length > 0 || words !== '');
}

/** A card as plain text, for a message. */
export const cardText = (element: RecoveryExpectations, card: Written): string =>
  [
    element.sayFrom(besideWords, 'needsTitle'),
    ...partsOf(element, card).map(({ title, lines, words }) =>
      [`${title}:`, ...lines.map((line) => `- ${line}`), ...(words ? [words] : [])].join('\n'),
    ),
  ].join('\n\n');
