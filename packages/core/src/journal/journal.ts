import type { Json } from '../shared/json.ts';
import { canonical } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import type { Entry, Tombstone } from './entry.ts';
import { isEntry, isTombstone } from './entry.ts';
import { carryOutErasures } from './erasure.ts';

/** A line of the journal: what was written, or what is left of it after it was erased. */
export type Line = Entry | Tombstone;

/**
 * The lines that one owner wrote, or agreed to (J1, J11): a set, listed in fold order.
 * `unreadable` keeps what came in and has no envelope that we know, unchanged, to be exported again (J5).
 */
export interface Journal {
  readonly id: string;
  readonly owner: string;
  readonly lines: readonly Line[];
  readonly unreadable: readonly Json[];
}

export const emptyJournal = (id: string, owner: string): Journal => ({
  id,
  owner,
  lines: [],
  unreadable: [],
});

/** Why two journals can't be merged (J11). */
export type MergeProblem = 'other-journal';

/**
 * The union of two copies of one journal (J3): commutative, associative, idempotent. Erasures that either copy knows
 * are carried out on both (J7). Journals of different owners never merge (J11).
 */
export function merge(a: Journal, b: Journal): Result<Journal, MergeProblem> {
  if (a.id !== b.id || a.owner !== b.owner) return failure('other-journal');
  return success({
    id: a.id,
    owner: a.owner,
    lines: carryOutErasures([...a.lines, ...b.lines]),
    unreadable: distinct([...a.unreadable, ...b.unreadable]),
  });
}

/** A journal with lines added, its erasures carried out. */
export function withLines(journal: Journal, lines: readonly Line[]): Journal {
  return { ...journal, lines: carryOutErasures([...journal.lines, ...lines]) };
}

/** Takes in lines that may be anything, as a file or a store gives them: what has no envelope is kept apart (J5). */
export function sortOut(values: readonly Json[]): Pick<Journal, 'lines' | 'unreadable'> {
  const lines: Line[] = [];
  const unreadable: Json[] = [];
  for (const value of values) {
    if (isEntry(value) || isTombstone(value)) lines.push(value);
    else unreadable.push(value);
  }
  return { lines: carryOutErasures(lines), unreadable: distinct(unreadable) };
}

const distinct = (values: readonly Json[]): readonly Json[] =>
  [...new Map(values.map((value) => [canonical(value), value])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, value]) => value);
