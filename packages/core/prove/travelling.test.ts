import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { travelling as wordsOfAftercare } from '../src/aftercare/index.ts';
import { travelling as wordsOfExpectations } from '../src/expectations/index.ts';
import { wordsAllowed } from '../src/sharing/allowed.ts';
import { project } from '../src/sharing/index.ts';
import { dataOf } from './arbitrary.ts';
import { world } from './world.ts';

const travelling = [...wordsOfExpectations, ...wordsOfAftercare];
const types = world.areas.flatMap((area) => area.handlers.map(({ entryType }) => entryType));

describe('what travels', () => {
  test('J11: is what the areas of threads name, an answer to an invitation, and nothing else', () => {
    expect(Object.keys(wordsAllowed).sort()).toEqual([...travelling, 'invitation.answered'].sort());
  });

  test.each(Object.keys(wordsAllowed))(
    'E3: %s arrives whole: terms keep the name that was given to them',
    (type) => {
      const found = types.find((one) => one.type === type);
      if (!found) throw new Error(`no area has ${type}`);
      for (const value of fc.sample(dataOf(found), { numRuns: 200, seed: 2026 }))
        expect(project({ part: 'data', type, value })).toEqual(JSON.parse(JSON.stringify(value)));
    },
  );

  test('J7: can’t be corrected, so that no word says something else on the other side', () => {
    const named = types.filter(({ type }) => type in wordsAllowed);
    expect(named.filter(({ correctable }) => correctable)).toEqual([]);
    expect(named).toHaveLength(Object.keys(wordsAllowed).length);
  });

  test('J12: may be carried from the other, and an answer comes as a word of the tie', () => {
    const carried = [...travelling, 'tie.said-yes', 'tie.said-not-now', 'envelope.came'];
    for (const type of carried) {
      const writers = types.find((one) => one.type === type)?.writers ?? [];
      expect(
        writers.some(({ by, via }) => by === 'tie' && via.includes('carried')),
        type,
      ).toBe(true);
    }
  });
});
