import { isRecord } from '../shared/json.ts';
import type { Own } from './own.ts';

interface WithId {
  /** A UUID. */
  readonly id: string;
}

/**
 * Values by their id, as plain JSON: a short list, or one list for each last digit of the id, split anew by the digit
 * before where it grows long. A change copies the few lists that lead to it, however many values there are, and an
 * older state stays what it was.
 */
export type ById<T extends WithId> = readonly T[] | readonly ById<T>[];

/** Copying sixteen places takes less than another level would. */
const MOST = 16;

export const isSplit = <T extends WithId>(values: ById<T>): values is readonly ById<T>[] =>
  Array.isArray(values[0]);

/** At a hyphen all go the same way. */
const digit = (id: string, depth: number): number => Number.parseInt(id.charAt(id.length - depth), 16) || 0;

/** A mark on each list that something was worked out from. A list that is changed in place loses it. */
const marks = new WeakMap<object, object>();

/** Stands for a list as it is now: the same while nothing in it changes, and another one after. */
export function markOf<T extends WithId>(values: ById<T>): object {
  const known = marks.get(values);
  if (known) return known;
  const mark = {};
  marks.set(values, mark);
  return mark;
}

export function findById<T extends WithId>(values: ById<T>, id: string): T | undefined {
  let some = values;
  for (let depth = 1; isSplit(some); depth++) some = some[digit(id, depth)] ?? [];
  return some.find((one) => one.id === id);
}

/** The values with one put among them, in the place of the one with its id. */
export function putById<T extends WithId>(values: ById<T>, value: T, own: Own, depth = 1): ById<T> {
  if (isSplit(values)) {
    const lists = own.list(values);
    marks.delete(lists);
    const at = digit(value.id, depth);
    lists[at] = putById(lists[at] ?? [], value, own, depth + 1);
    return lists;
  }
  const list = own.list(values);
  marks.delete(list);
  const at = list.findIndex((one) => one.id === value.id);
  list[at < 0 ? list.length : at] = value;
  if (list.length <= MOST) return list;
  const split: ById<T> = own.take(Array.from({ length: 16 }, () => own.take([])));
  return list.reduce<ById<T>>((all, one) => putById(all, one, own, depth), split);
}

/** Whether a value can be values by their id, each of which fits. */
export const holdsById = (
  value: unknown,
  fits: (one: Readonly<Record<string, unknown>>) => boolean,
): boolean =>
  Array.isArray(value) &&
  value.every((one) =>
    Array.isArray(one) ? holdsById(one, fits) : isRecord(one) && typeof one.id === 'string' && fits(one),
  );

interface Written extends WithId {
  /** The place in the journal at which it was first written. */
  readonly begun: number;
}

/** In the order in which things were first written. */
export const byBegin = <T extends Written>(things: readonly T[]): readonly T[] =>
  things.toSorted((a, b) => a.begun - b.begun || (a.id < b.id ? -1 : 1));

/** All values, in no order that means anything. */
export const allById = <T extends WithId>(values: ById<T>): readonly T[] =>
  isSplit(values) ? values.flatMap((some) => allById(some)) : values;
