import type { EntryOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import { OWNER } from '../journal/entry.ts';
import type { LifeState } from '../journal/life.ts';
import type { Own } from '../journal/own.ts';
import { msOf } from '../shared/time.ts';
import { openProposals, termsThatHold, waitsFor } from './standing.ts';
import type { Asking, Expectation, ExpectationsState, Proposal } from './state.ts';
import { expectationOf } from './state.ts';
import { termsLife } from './terms-life.ts';
import type { Side } from './vocabulary.ts';

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whose word it is. */
export const sideOf = ({ by }: Pick<EntryOf<unknown>, 'by'>): Side => (by === OWNER ? 'mine' : 'theirs');

const begin = ({ about, seq }: EntryOf<unknown>): Expectation => ({
  id: about,
  begun: seq,
  proposals: [],
  pauses: [],
  reviews: [],
  limits: {},
  tries: [],
});

/**
 * The state after a word in a thread. A thread begins with whatever word comes first, since words may arrive in any order;
 * `undefined` where a tie speaks in the thread of another (J12).
 */
export function speak(
  state: ExpectationsState,
  entry: EntryOf<unknown>,
  own: Own,
  change: (one: Mutable<Expectation>, side: Side) => boolean | undefined,
): ExpectationsState | undefined {
  const { by, about } = entry;
  const before = expectationOf(state, about);
  if (by !== OWNER && before?.with !== undefined && before.with !== by) return undefined;
  const one: Mutable<Expectation> = before ? own.object(before) : own.take(begin(entry));
  if (by !== OWNER) one.with = by;
  if (change(one, sideOf(entry)) === false) return undefined;
  return Object.assign(own.object(state), { expectations: putById(state.expectations, one, own) });
}

/** The expectation with one proposal moved by an event; one that nothing moves stays, since the word was heard already. */
export function moveProposal(
  one: Mutable<Expectation>,
  termsId: string,
  event: string,
  own: Own,
  more: Partial<Proposal> = {},
): void {
  const list = own.list(one.proposals);
  const place = list.findIndex(({ id }) => id === termsId);
  const before = list[place] ?? { id: termsId, life: termsLife.start };
  const life: LifeState = termsLife.step(before.life, event) ?? before.life;
  // Who proposed first said what it says; the same words under one name are the same words.
  list[place < 0 ? list.length : place] = own.take({ ...more, ...before, life });
  one.proposals = list;
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

/** An entry's moment in ms; `undefined` where it is none. */
export const momentOf = ({ at }: EntryOf<unknown>): number | undefined => {
  const ms = msOf(at);
  return Number.isNaN(ms) ? undefined : ms;
};
