import type { Tie } from '../network/index.ts';
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
export function personOf({ network, networkNow }: States, tie: string): PersonShown | 'gone' | 'nowhere' {
  if (!network || networkNow?.ties[tie]?.hidden) return 'nowhere';
  const known = network.ties[tie];
  // Their tie was erased, and with it that it was shown nowhere: the erasure says so still.
  if (!known && [network, networkNow].some((one) => one?.unseen?.includes(tie))) return 'nowhere';
  if (!known) return { name: '' };
  if (known.hidden) return 'nowhere';
  return isGone(known) ? 'gone' : { id: known.id, name: known.name };
}

/** The same, for who reads only of those that may be shown. */
export function whoMayBeShown(states: States, tie: string | undefined): PersonShown | undefined {
  const who = tie === undefined ? 'nowhere' : personOf(states, tie);
  return who === 'nowhere' || who === 'gone' ? undefined : who;
}

const isGone = (tie: Tie): boolean => ['ended', 'died'].includes(stageOf(tie));

/** What is known by name and number of everybody who is shown nowhere: made once for a view, asked for each line of it. */
export interface Hidden {
  /** Whether words name one of them, by the whole name (N7). */
  named(words: string): boolean;
  /** Whether a row of a name and a number may be one of them. */
  listed(name: string, number: string): boolean;
}

/** Without the network anybody might be shown nowhere. */
const everybody: Hidden = { named: () => true, listed: () => true };

/** Who is shown nowhere now, also where the states are of an earlier moment (N7, J10). */
export function hiddenIn({ network, networkNow }: States): Hidden {
  if (!network) return everybody;
  const ties = Object.values({ ...network.ties, ...networkNow?.ties });
  const hidden = [...ties, ...Object.values(network.ties)].filter((tie) => tie.hidden);
  if (hidden.length === 0) return { named: () => false, listed: () => false };
  const names = hidden
    .flatMap(({ name, formerly = [] }) => [name, ...formerly.filter((one) => !isNumber(one))])
    .filter((name) => name.trim() !== '')
    .map(spoken);
  const theirs = hidden.flatMap((tie) => [
    ...numbersOf(tie),
    ...(tie.formerly ?? []).filter(isNumber).map(dialled),
  ]);
  const others = ties.filter((tie) => !tie.hidden);
  const ofOthers = others.flatMap(numbersOf);
  const called = new Set(others.map(({ name }) => spoken(name)));
  // Of a name of several words people write the first one. It is too little to search sentences by.
  const firstNames = new Set(names.map((name) => ` ${name.trim().split(' ')[0]} `));
  const named = (words: string): boolean => {
    const said = spoken(words);
    return names.some((name) => said.includes(name));
  };
  return {
    named,
    listed(name, number) {
      if (stands(number, theirs)) return true;
      // People change their numbers and have several: the name is enough, unless the number is surely somebody else's.
      const said = spoken(name);
      const isFirst = firstNames.has(said) && !called.has(said);
      return (isFirst || named(name)) && !stands(number, ofOthers);
    },
  };
}

/** Whether one of some numbers stands on a line, which has room for several. */
function stands(line: string, numbers: readonly string[]): boolean {
  const digits = line.replaceAll(/\D/g, '');
  return numbers.some((number) => (number.length === COMPARED ? digits.includes(number) : digits === number));
}

const numbersOf = ({ reach }: Tie): readonly string[] =>
  [reach.phone ?? '', reach.message ?? ''].map(dialled).filter((digits) => digits !== '');

/** Digits without a letter: nobody is called that. */
const isNumber = (words: string): boolean => /\d/.test(words) && !/\p{L}/u.test(words);

/** So many last digits tell numbers apart: +31, 0031 and 0 stand before the same ones. */
const COMPARED = 8;

/** A number without the way in which it is written. */
const dialled = (number: string): string => number.replaceAll(/\D/g, '').slice(-COMPARED);

/** Words between spaces, so that "An" is not found in "Anna", without accents; signs alone stay as they are. */
const spoken = (words: string): string =>
  ` ${
    words
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? words.trim()
  } `;
