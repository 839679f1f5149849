import type { Side } from '../agreement/side.ts';
import { openProposals, termsThatHold, waitsFor } from '../agreement/standing.ts';
import type { Mutable } from '../agreement/words-of-two.ts';
import { heardIn } from '../agreement/words-of-two.ts';
import type { EntryOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import type { Asking, Expectation, ExpectationsState } from './state.ts';
import { expectationOf } from './state.ts';

const begin = ({ about, seq }: EntryOf<unknown>): Expectation => ({
  id: about,
  begun: seq,
  proposals: [],
  pauses: [],
  reviews: [],
  limits: {},
  tries: [],
});

/** The state after a word in a thread; `undefined` where it does not apply there. */
export function speak(
  state: ExpectationsState,
  entry: EntryOf<unknown>,
  own: Own,
  change: (one: Mutable<Expectation>, side: Side) => boolean | undefined,
): ExpectationsState | undefined {
  const before = expectationOf(state, entry.about);
  const one = heardIn({ before, begin: () => begin(entry) }, entry, own, change);
  return one && Object.assign(own.object(state), { expectations: putById(state.expectations, one, own) });
}

/** Whether a proposal of the owner's asks something, and is no answer to what the other proposed and no change of what holds. */
export const isAsk = (one: Expectation, instead: string | undefined): boolean =>
  !openProposals(one).some((proposal) => waitsFor(proposal) === 'mine') &&
  !termsThatHold(one).some(({ id }) => id === instead);

const UNASKED = { declined: false, smallerUsed: false, closed: false };

/** What is remembered of a tie about being asked (N6). */
export function remember(
  state: ExpectationsState,
  tie: string | undefined,
  own: Own,
  change: (asking: Mutable<Asking>) => void,
): ExpectationsState {
  if (tie === undefined) return state;
  const known = askingOf(state, tie);
  const asking: Mutable<Asking> = { ...known };
  change(asking);
  return Object.assign(own.object(state), { asking: putById(state.asking, own.take(asking), own) });
}

/** What a tie said to being asked, in any thread. */
export const askingOf = (state: ExpectationsState, tie: string): Asking =>
  findById(state.asking, tie) ?? { id: tie, ...UNASKED };
