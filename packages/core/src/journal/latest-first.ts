import type { ById } from './by-id.ts';
import { isSplit, markOf } from './by-id.ts';

interface WithId {
  readonly id: string;
}

/**
 * What becomes of the latest values, the latest first; those of which nothing becomes are passed over. `least`: the least
 * key that is looked at; `most`: how many are wanted.
 */
export type Latest<T extends WithId, Key> = <R>(
  values: ById<T>,
  limits: { readonly least?: Key; readonly most?: number },
  show: (one: T) => R | undefined,
) => readonly R[];

/** So many at first, and each time four times as many while that was too few. */
const FEW = 16;
const TIMES = 4;

/**
 * Gives the latest of values by their id without going through all of them: each list of `ById` keeps its own latest, so that
 * after one more entry only the few lists that lead to it are put in order anew, however long the journal is. The greater
 * key is the later, of equal keys the greater id; one without a key is not among them.
 */
export function latestFirst<T extends WithId, Key extends number | string>(
  keyOf: (one: T) => Key | undefined,
): Latest<T, Key> {
  type Some = readonly { readonly one: T; readonly key: Key }[];
  const kept = new WeakMap<object, Map<number, Some>>();

  const place = (one: T): Some => {
    const key = keyOf(one);
    return key === undefined ? [] : [{ one, key }];
  };

  /** The first of several lists, each of which is in order. */
  const merged = (lists: readonly Some[], most: number): Some => {
    const at = lists.map(() => 0);
    const all = [];
    for (;;) {
      let from = -1;
      let next: Some[number] | undefined;
      for (let n = 0; n < lists.length; n++) {
        const found = lists[n]?.[at[n] ?? 0];
        if (
          !found ||
          (next && (next.key > found.key || (next.key === found.key && next.one.id > found.one.id)))
        )
          continue;
        from = n;
        next = found;
      }
      if (!next || all.length === most) return all;
      at[from] = (at[from] ?? 0) + 1;
      all.push(next);
    }
  };

  const first = (values: ById<T>, most: number): Some => {
    const mark = markOf(values);
    const known = kept.get(mark) ?? new Map<number, Some>();
    kept.set(mark, known);
    const some =
      known.get(most) ??
      merged(isSplit(values) ? values.map((list) => first(list, most)) : values.map(place), most);
    known.set(most, some);
    return some;
  };

  return (values, { least, most = Number.POSITIVE_INFINITY }, show) => {
    for (let size = FEW; ; size *= TIMES) {
      const some = first(values, size);
      const shown = [];
      for (const { one, key } of some) {
        if (shown.length >= most || (least !== undefined && key < least)) return shown;
        const found = show(one);
        if (found !== undefined) shown.push(found);
      }
      if (some.length < size) return shown;
    }
  };
}
