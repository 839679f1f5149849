/** A test that measures time says more of the machine than of us: it counts work instead, and what hangs meets the runner's limit. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './root.ts';

/** What a clock gave, less what it gave before. */
const measures = /(?:performance|Date)\.now\(\)\s*-/;

it('no test measures time', () => {
  const tests = globSync('{packages/*/{src,prove},examples,scripts}/**/*.test.ts', {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  });
  expect(tests.length).toBeGreaterThan(100);
  expect(measures.test(`performance.${'now'}() - begin`)).toBe(true);
  expect(tests.filter((file) => measures.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
