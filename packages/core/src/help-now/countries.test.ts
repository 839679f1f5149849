import { expect, it } from 'vitest';
import { countryFiles } from './countries.ts';

// Before a configuration is read, help now says of each of these lines that it is there day and night.
it('H2: every line in the file of a country is open day and night', () => {
  const lines = [...countryFiles.values()].flat();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(({ hours }) => hours !== 'always').map(({ id }) => id)).toEqual([]);
});
