import type { ById } from './by-id.ts';
import { isSplit, markOf } from './by-id.ts';

interface WithId {
  readonly id: string;
}

/** Values by their id, the latest first. */
export interface LatestFirst<T extends WithId, Key> {
  /** Those up to the first whose key is not meant: all that are meant, where a lesser key is not meant either. */
  while(values: ById<T>, isMeant: (key: Key) => boolean): readonly T[];
  /** What becomes of the latest, at most so many; those of which nothing becomes are passed over. */
  shown<R>(values: ById<T>, most: number, show: (one: T) => R | undefined): readonly R[];
}

interface Placed<T, Key> {
  readonly one: T;
  readonly key: Key;
}

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
): LatestFirst<T, Key> {
  type Some = readonly Placed<T, Key>[];
  const kept = new WeakMap<object, Map<number, Some>>();

  const isLater = (a: Placed<T, Key>, b: Placed<T, Key>): boolean =>
    a.key > b.key || (a.key === b.key && a.one.id > b.one.id);

  const place = (one: T): Some => {
    const key = keyOf(one);
    return key === undefined ? [] : [{ one, key }];
  };

  function merged(lists: readonly Some[], most: number): Some {
    const at = lists.map(() => 0);
    const all: Placed<T, Key>[] = [];
    while (all.length < most) {
      let next: Placed<T, Key> | undefined;
      let from = 0;
      for (let n = 0; n < lists.length; n++) {
        const one = lists[n]?.[at[n] ?? 0];
        if (!one || (next && !isLater(one, next))) continue;
        next = one;
        from = n;
      }
      if (!next) break;
      all.push(next);
      at[from] = (at[from] ?? 0) + 1;
    }
    return all;
  }

  function latest(values: ById<T>, most: number): Some {
    const mark = markOf(values);
    let known = kept.get(mark);
    if (!known) {
      known = new Map();
      kept.set(mark, known);
    }
    let some = known.get(most);
    if (!some) {
      some = isSplit(values)
        ? merged(
            values.map((list) => latest(list, most)),
            most,
          )
        : values
            .flatMap(place)
            .sort((a, b) => (isLater(a, b) ? -1 : 1))
            .slice(0, most);
      known.set(most, some);
    }
    return some;
  }

  return {
    while(values, isMeant) {
      for (let size = FEW; ; size *= TIMES) {
        const some = latest(values, size);
        const end = some.findIndex(({ key }) => !isMeant(key));
        if (end < 0 && some.length === size) continue;
        return (end < 0 ? some : some.slice(0, end)).map(({ one }) => one);
      }
    },
    shown(values, most, show) {
      let size = FEW;
      while (size < most) size *= TIMES;
      for (; ; size *= TIMES) {
        const some = latest(values, size);
        const all = [];
        for (const { one } of some) {
          if (all.length >= most) break;
          const found = show(one);
          if (found !== undefined) all.push(found);
        }
        if (all.length >= most || some.length < size) return all;
      }
    },
  };
}
