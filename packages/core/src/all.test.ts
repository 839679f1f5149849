import { describe, expect, it } from 'vitest';
import { areas } from './all.ts';

describe('the entry types of all areas', () => {
  const types = areas.flatMap(({ handlers }) => handlers.map(({ entryType }) => entryType));

  it('J7: what has texts by their place in a list is not correctable: a correction may move them to another place', () => {
    const byPlace = types.filter(({ texts }) => texts.some((path) => path.split('.').includes('*')));
    expect(byPlace.length).toBeGreaterThan(2);
    expect(byPlace.filter(({ correctable }) => correctable).map(({ type }) => type)).toEqual([]);
  });
});
