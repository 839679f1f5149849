import type { Now } from '../shared/time.ts';
import type { ReciprocityState } from './state.ts';
import { talliedWith } from './state.ts';
import { balanceOf } from './tally.ts';
import type { Balance } from './vocabulary.ts';

/** What giving and getting with one tie lately comes to, in a word (R2, R3). For the owner alone (R7). */
export const balanceWith = (state: ReciprocityState, tie: string, now: Now): Balance =>
  balanceOf([talliedWith(state, tie)], now.ms);

/** The same over several ties at once: all that are personal or peer. */
export const balanceOver = (state: ReciprocityState, ties: readonly string[], now: Now): Balance =>
  balanceOf(
    ties.map((tie) => talliedWith(state, tie)),
    now.ms,
  );

/** When something was last given to a tie, in ms since 1970; `undefined` where nothing was. */
export const lastGiven = (state: ReciprocityState, tie: string): number | undefined =>
  talliedWith(state, tie).findLast(({ way }) => way === 'given')?.at;
