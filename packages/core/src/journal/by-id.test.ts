import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ById } from './by-id.ts';
import { allById, findById, putById } from './by-id.ts';
import { Own } from './own.ts';

interface Thing {
  readonly id: string;
  readonly n: number;
}

const made = (ids: readonly string[], own = new Own()): ById<Thing> =>
  ids.reduce<ById<Thing>>((all, id, n) => putById(all, { id, n }, own), []);

/** Ids that end alike for so many digits, so that lists are split again and again. */
const ids = fc
  .tuple(
    fc.uniqueArray(fc.uuid(), { minLength: 20, maxLength: 80 }),
    fc.constantFrom('', 'abc', '0123-abcdefabcdef'),
  )
  .map(([all, end]) => [...new Set(all.map((id) => id.slice(0, id.length - end.length) + end))]);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('values by their id', () => {
  it('each is found by its id, and nothing else is', () => {
    fc.assert(
      fc.property(ids, fc.uuid(), (some, other) => {
        const all = made(some);
        expect(some.map((id) => findById(all, id)?.n)).toEqual(some.map((_, n) => n));
        expect(findById(all, other)).toEqual(some.includes(other) ? expect.anything() : undefined);
        expect(
          allById(all)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...some].sort());
      }),
    );
  });

  it('one with the same id takes the place of the one before', () => {
    fc.assert(
      fc.property(ids, (some) => {
        const own = new Own();
        const all = some.reduce((before, id) => putById(before, { id, n: -1 }, own), made(some, own));
        expect(allById(all)).toHaveLength(some.length);
        expect(allById(all).every(({ n }) => n === -1)).toBe(true);
      }),
    );
  });

  it('J4: the values before stay what they were, also where a list is split and where a run goes on', () => {
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const before = frozen(made(first));
        const text = JSON.stringify(before);
        const own = new Own();
        for (const id of second) putById(before, { id, n: -2 }, own);
        expect(JSON.stringify(before)).toBe(text);
        expect(first.map((id) => findById(before, id)?.n)).toEqual(first.map((_, n) => n));
      }),
    );
  });

  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(ids, (some) => {
        expect(JSON.parse(JSON.stringify(made(some)))).toEqual(made(some));
      }),
    );
  });
});
