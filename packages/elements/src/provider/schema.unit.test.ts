import { nl, suggestionsFrom } from '@recovery-network/core/suggestions';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProvider } from './read-provider.ts';
import { providerJsonSchema, providerSchema } from './schema.ts';
import { kade } from './testing/kade.ts';

it('is published as it stands: after a change, run this test with -u and look at the difference', async () => {
  await expect(`${JSON.stringify(providerJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
    '../../provider.schema.json',
  );
});

it('accepts a sound configuration, and knows no other keys', () => {
  expect(providerSchema.safeParse(kade).error?.issues).toBeUndefined();
  const misspelt = { ...kade, lines: [{ ...kade.lines[0], verifedOn: null }] };
  expect(providerSchema.safeParse(misspelt).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['verifedOn'], path: ['lines', 0] },
  ]);
});

/** What lies between lines, or between a line and its country, is judged by the reader alone. */
const readerAlone = ['same-id', 'id-of-country', 'unknown-country'];

/** One sound configuration with one value anywhere in it replaced. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...pathsIn(kade)),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...leavesIn(kade))),
  )
  .map(([path, value]) => replaced(kade, path, value));

it('H1: refuses whatever a page would leave out', () => {
  let leftOut = 0;
  fc.assert(
    fc.property(spoiled, (json) => {
      const problems = readProvider(json).problems.filter(({ key }) => !readerAlone.includes(key));
      if (problems.length === 0) return;
      leftOut++;
      expect(providerSchema.safeParse(json).success, JSON.stringify(problems)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(leftOut).toBeGreaterThan(300);
});

it('H1: what it accepts, a page reads whole', () => {
  let accepted = 0;
  fc.assert(
    fc.property(spoiled, (json) => {
      if (!providerSchema.safeParse(json).success) return;
      accepted++;
      expect(readProvider(json).problems.filter(({ key }) => !readerAlone.includes(key))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(50);
});

it('P4: refuses what a plan would leave out of the suggestions, and nothing that it takes', () => {
  const { suggestions } = kade;
  let [refused, accepted] = [0, 0];
  const own = fc
    .tuple(fc.constantFrom(...pathsIn({ suggestions })), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string()))
    .map(([path, value]) => replaced({ ...kade, suggestions }, path, value));
  fc.assert(
    fc.property(own, (json) => {
      const { provider } = readProvider(json);
      const problems = [...suggestionsFrom(nl, 'nl', provider.suggestions).problems].filter(
        // What lies between an id and ours is judged by the reader alone.
        ({ key }) => key !== 'unknown-id' && key !== 'id-taken',
      );
      const sound = providerSchema.safeParse(json).success;
      if (problems.length > 0) refused++;
      if (sound) accepted++;
      expect(sound && problems.length > 0, JSON.stringify(problems)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect([refused > 200, accepted > 50]).toEqual([true, true]);
});

function pathsIn(value: unknown, before: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...before]];
  const inside = Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...before, key]));
  return before.length > 0 ? [[...before], ...inside] : inside;
}

function leavesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesIn) : [value];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, n) => (String(n) === key ? replaced(item, rest, by) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, by) : item]),
  );
}
