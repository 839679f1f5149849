import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ById } from './by-id.ts';
import { allById, putById } from './by-id.ts';
import { latestFirst } from './latest-first.ts';
import { Own } from './own.ts';

interface Thing {
  readonly id: string;
  readonly at: number;
}

const same = (one: Thing): Thing => one;

const byTime = latestFirst<Thing, number>(({ at }) => (at < 0 ? undefined : at));

/** The same by going through all of them. */
const expected = (values: ById<Thing>): readonly Thing[] =>
  allById(values)
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));

/** Few different moments, so that several things are at one; some that are not among them. */
const things = fc.uniqueArray(fc.record({ id: fc.uuid(), at: fc.integer({ min: -2, max: 30 }) }), {
  maxLength: 150,
  selector: ({ id }) => id,
  size: 'max',
});

const put = (values: ById<Thing>, some: readonly Thing[], own: Own): ById<Thing> =>
  some.reduce((all, one) => putById(all, one, own), values);

describe('The latest of values by their id', () => {
  it('are those that going through all of them gives, up to one that is not meant, or so many', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: -1, max: 31 }), fc.nat(80), (some, least, most) => {
        const values = put([], some, new Own());
        const all = expected(values);
        expect(byTime(values, { least }, same)).toEqual(all.filter(({ at }) => at >= least));
        expect(byTime(values, { most }, same)).toEqual(all.slice(0, most));
        const even = all.flatMap(({ at }) => (at % 2 === 0 ? [at] : []));
        const shown = byTime(values, { most }, ({ at }) => (at % 2 === 0 ? at : undefined));
        expect(shown).toEqual(even.slice(0, most));
        expect(byTime(values, {}, same)).toEqual(all);
      }),
    );
  });

  it('J3: follow every change, also those that one run makes in place', () => {
    fc.assert(
      fc.property(fc.array(things, { maxLength: 5 }), (runs) => {
        let values: ById<Thing> = [];
        for (const run of runs) {
          const before = values;
          const stood = expected(before);
          const own = new Own();
          for (const one of run) {
            values = putById(values, one, own);
            expect(byTime(values, {}, same)).toEqual(expected(values));
            // The same id again, in the very lists that were just looked at.
            values = putById(values, { ...one, at: one.at + 1 }, own);
            expect(byTime(values, { most: 3 }, same)).toEqual(expected(values).slice(0, 3));
          }
          expect(byTime(before, {}, same)).toEqual(stood);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('after one more entry only the lists that lead to it are looked at anew', () => {
    let looks = 0;
    const counted = latestFirst<Thing, number>(({ at }) => {
      looks += 1;
      return at;
    });
    const hex = (n: number): string => (n * 2654435761).toString(16).padStart(12, '0').slice(-12);
    const some = Array.from({ length: 10_000 }, (_, n) => ({ id: `0-${hex(n)}`, at: n }));
    const values = put([], some, new Own());
    expect(counted(values, { most: 5 }, ({ at }) => at)).toEqual([9999, 9998, 9997, 9996, 9995]);
    expect(looks).toBe(10_000);
    looks = 0;
    const more = putById(values, { id: '0-00000000000f', at: 10_000 }, new Own());
    expect(counted(more, { most: 2 }, ({ at }) => at)).toEqual([10_000, 9999]);
    expect(looks).toBeLessThanOrEqual(17);
  });
});
