import type { Amended } from '@recovery-network/core';
import type { Journal, MergeProblem, Refusal } from '@recovery-network/core/journal';
import { merge } from '@recovery-network/core/journal';
import type { Now, Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import type { Areas, RecordContext } from '@recovery-network/core/state';
import type { Store, StoreProblem } from '../store/port.ts';
import type { Loaded } from './journal-host.ts';
import type { Confirmed } from './kept-journal.ts';
import type { Known } from './known-journal.ts';

// What changes a journal elsewhere than at its end: fetched when it is asked for, which is seldom.

/** How a journal is amended. */
export type Amendment = (
  journal: Journal,
  areas: Areas,
  context: RecordContext,
) => Result<Amended<Areas>, Refusal>;

/** What of a kept journal is needed for that. */
export interface Held {
  readonly store: Store;
  /** All lines, as the store has them now. */
  known(): Promise<Result<Known, StoreProblem>>;
  confirm(confirmed: Confirmed): Confirmed;
  /** Folds other lines, which the store has confirmed. */
  fold(known: Known): Promise<Confirmed>;
}

/** `again` where another tab was first: what it wrote is to be taken in before another attempt. */
type Attempt<T, E> = Promise<Result<T, E | StoreProblem> | 'again'>;

export async function amend(
  held: Held,
  { areas, identity }: Confirmed,
  now: Now,
  change: Amendment,
): Attempt<undefined, Refusal> {
  const known = await held.known();
  if (!known.ok) return known;
  const amended = change(known.value.journal, areas, { now, device: identity.device });
  if (!amended.ok) return amended;
  const { journal, entry } = amended.value;
  const left = new Set(journal.lines);
  if (known.value.journal.lines.some((line) => !left.has(line))) return replace(held, known.value, journal);
  const appended = await held.store.append([entry], known.value.mark);
  if (!appended.ok) return appended.error === 'another-was-first' ? 'again' : failure(appended.error);
  const { damaged } = known.value;
  held.confirm({ areas, identity, state: amended.value.state, mark: appended.value, damaged });
  return success(undefined);
}

/** Takes in another copy of this journal; where this one is empty, becomes it. */
export async function load(held: Held, theirs: Journal): Attempt<Loaded, MergeProblem> {
  const known = await held.known();
  if (!known.ok) return known;
  const { journal, damaged } = known.value;
  const empty = linesOf(journal).length === 0 && damaged === 0;
  const next = empty ? success(theirs) : merge(journal, theirs);
  if (!next.ok) return next;
  const added = linesOf(next.value).length - linesOf(journal).length;
  const had = new Set<unknown>(linesOf(journal));
  if (empty || linesOf(next.value).some((line) => !had.has(line))) {
    const replaced = await replace(held, known.value, next.value);
    if (replaced === 'again' || !replaced.ok) return replaced;
  }
  return success({ how: empty ? 'adopted' : 'merged', added });
}

async function replace(
  { store, fold }: Held,
  known: Known,
  journal: Journal,
): Promise<Result<undefined, StoreProblem> | 'again'> {
  const replaced = await store.replaceAll(journal, linesOf(journal), known.mark);
  if (!replaced.ok) return replaced.error === 'another-was-first' ? 'again' : failure(replaced.error);
  await forgetBytes(store, known.journal, journal);
  const identity = { ...known.identity, journal: journal.id, owner: journal.owner };
  await fold({ ...known, identity, journal, mark: replaced.value });
  return success(undefined);
}

/** Of what was erased no bytes are left (J7, P7). Where they can't be removed now, they are with the next erasure. */
async function forgetBytes(store: Store, { lines }: Journal, next: Journal): Promise<void> {
  const left = new Set(next.lines.filter((line) => !('erased' in line)).map(({ id }) => id));
  const gone = lines.filter(({ id }) => !left.has(id)).map(({ about }) => about);
  if (gone.length === 0) return;
  const media = store.media();
  await media.then((bytes) => bytes.remove(gone)).catch(() => undefined);
}

const linesOf = ({ lines, unreadable }: Journal): readonly unknown[] => [...lines, ...unreadable];
