import type { NetworkState, Tie } from '../network/index.ts';
import { stageOf } from '../network/index.ts';
import type { States } from './states.ts';

/** Somebody whom a plan names. `name` is empty where it was erased: "someone". */
export interface PersonShown {
  readonly id?: string;
  readonly name: string;
}

/**
 * Who stands behind a tie that a plan names: somebody to show; nobody any more (`gone`: ended, or died); or somebody who
 * is shown nowhere, with everything that was theirs (N7). Without the network nobody can know who is not to be shown.
 */
export function personOf({ network }: States, tie: string): PersonShown | 'gone' | 'nowhere' {
  if (!network) return 'nowhere';
  const known = network.ties[tie];
  if (!known) return { name: '' };
  if (known.hidden) return 'nowhere';
  return isGone(known) ? 'gone' : { id: known.id, name: known.name };
}

const isGone = (tie: Tie): boolean => ['ended', 'died'].includes(stageOf(tie));

/** Whether words name somebody who is shown nowhere, by the whole name (N7); without the network they might. */
export function namesHidden({ network }: States, words: string): boolean {
  if (!network) return true;
  const said = spoken(words);
  return hiddenIn(network).some(({ name }) => name.trim() !== '' && said.includes(spoken(name)));
}

/** Whether a number is that of somebody who is shown nowhere. */
export const reachesHidden = ({ network }: States, number: string): boolean =>
  !network || hiddenIn(network).some((tie) => numbersOf(tie).includes(dialled(number)));

/** Whether somebody who is shown nowhere has this name, and no other number than this one. */
export const mayBeHidden = ({ network }: States, name: string, number: string): boolean =>
  !network ||
  hiddenIn(network).some(
    (tie) =>
      tie.name.trim() !== '' &&
      spoken(tie.name) === spoken(name) &&
      (dialled(number) === '' || numbersOf(tie).length === 0),
  );

const hiddenIn = (network: NetworkState): readonly Tie[] =>
  Object.values(network.ties).filter((tie) => tie.hidden);

const numbersOf = ({ reach }: Tie): readonly string[] =>
  [reach.phone, reach.message].flatMap((number) => (number && dialled(number)) || []);

/** A number without the way in which it is written; +31 and 0031 begin alike, and so does a number without them. */
const dialled = (number: string): string => number.replaceAll(/\D/g, '').slice(-8);

/** Words between spaces, so that "An" is not found in "Anna"; signs alone stay as they are. */
const spoken = (words: string): string =>
  ` ${
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? words.trim()
  } `;
