import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every module that a source file needs when it runs, followed through; packages by their name. */
function needs(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, kind = '', from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(import|export) [^;]*?from '([^']+)'/gm,
  )) {
    if (from.startsWith('.')) needs(new URL(from, file), seen);
    else seen.add(`${kind}:${from}`);
  }
  return seen;
}

it('H3: help now needs no package at all, so that it stays light', () => {
  const found = [...needs(new URL('./index.ts', import.meta.url))];
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter((module) => !module.startsWith('file:'))).toEqual([]);
});
