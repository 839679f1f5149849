import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OURS } from './arranging.ts';

/** What arranges, what it brings along itself, and what stands in a part only. */
const NOT_TO_ARRANGE = ['recovery-network', 'recovery-quick-exit', 'recovery-plan-media'];

const source = join(import.meta.dirname, '..');
const registered = globSync('**/define.ts', { cwd: source }).flatMap((file) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/define\('(recovery-[a-z-]+)'/g)].map(
    ([, tag]) => tag,
  ),
);

it('a page may arrange every tag of ours that stands by itself', () => {
  expect(OURS.split(', ').sort()).toEqual(
    registered.filter((tag) => tag && !NOT_TO_ARRANGE.includes(tag)).sort(),
  );
});
