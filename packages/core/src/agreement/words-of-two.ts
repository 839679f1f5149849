import type { Entry } from '../journal/entry.ts';
import { OWNER } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import { msOf } from '../shared/time.ts';
import type { Proposal } from './proposal.ts';
import type { Side } from './side.ts';
import { sideOf } from './side.ts';
import { termsLife } from './terms-life.ts';

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A thread after a word in it. A thread begins with whatever word comes first, since words may arrive in any order;
 * `undefined` where a tie speaks in the thread of another (J12), or `change` says that the word does not apply.
 */
export function heardIn<One extends { readonly with?: string }>(
  { before, begin }: { readonly before: One | undefined; readonly begin: () => One },
  entry: Pick<Entry, 'by'>,
  own: Own,
  change: (one: Mutable<One>, side: Side) => boolean | undefined,
): One | undefined {
  const { by } = entry;
  if (by !== OWNER && before?.with !== undefined && before.with !== by) return undefined;
  const one = before ? own.object(before) : own.take(begin());
  if (by !== OWNER) Object.assign(one, { with: by });
  return change(one, sideOf(entry)) === false ? undefined : one;
}

/** What can be said about terms. */
export type TermsWord = 'proposed' | 'accepted' | 'refused' | 'released' | 'spoken';

/** Moves one proposal of a thread by a word; one that nothing moves stays, since the word was heard already. */
export function moveProposal<T>(
  one: { proposals: readonly Proposal<T>[] },
  termsId: string,
  word: TermsWord,
  side: Side,
  own: Own,
): void {
  const list = own.list(one.proposals);
  const place = list.findIndex(({ id }) => id === termsId);
  const before = list[place] ?? { id: termsId, life: termsLife.start };
  const life = termsLife.step(before.life, `${word}.${side}`) ?? before.life;
  list[place < 0 ? list.length : place] = own.take({ ...before, life });
  one.proposals = list;
}

/** Puts what a proposal says to its name; of two entries that say the same, the earlier moment. */
export function fillProposal<T>(
  one: { proposals: readonly Proposal<T>[] },
  termsId: string,
  said: { readonly terms: T; readonly at: number; readonly instead?: string },
  own: Own,
): void {
  const list = own.list(one.proposals);
  const place = list.findIndex(({ id }) => id === termsId);
  const known = list[place];
  if (known) list[place] = own.take({ ...known, ...said, at: Math.min(said.at, known.at ?? said.at) });
  one.proposals = list;
}

/** An entry's moment in ms; `undefined` where it is none. */
export const momentOf = ({ at }: Pick<Entry, 'at'>): number | undefined => {
  const ms = msOf(at);
  return Number.isNaN(ms) ? undefined : ms;
};
