import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rowsOf = (page: string) => page.split('\n').filter((line) => line.startsWith('|'));
const foundIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

test('the README of the core names each of its doors, and none that is not there', () => {
  const { exports } = JSON.parse(read('packages/core/package.json'));
  const fixed = Object.keys(exports).flatMap((door) =>
    door === '.' || door.includes('*') ? [] : [door.slice(2)],
  );
  // `./*` opens each folder that has an index.
  const folders = globSync('**/index.ts', { cwd: join(root, 'packages/core/src') })
    .map(dirname)
    .filter((folder) => folder !== '.');
  const named = rowsOf(read('packages/core/README.md')).flatMap((row) =>
    foundIn(row.split('|')[1] ?? '', /`…\/([^`]+)`/g),
  );
  expect(named.toSorted()).toEqual([...fixed, ...folders].toSorted());
});

test('the first page names each tag, with the module that registers it', () => {
  const rows = rowsOf(read('docs/start.md'));
  const named = rows.flatMap((row) => {
    const [, tag, , module] = row.split('|').map((cell) => cell.trim());
    const name = /^`<(recovery-[\w-]+)/.exec(tag ?? '')?.[1];
    return name && module ? [`${name} ${module}`] : [];
  });
  const there = globSync('packages/elements/src/*/define.ts', { cwd: root }).flatMap((file) =>
    foundIn(read(file), /^define\('(recovery-[\w-]+)'/gm).map(
      (tag) => `${tag} \`…/define/${file.split('/').at(-2)}\``,
    ),
  );
  expect(there.length).toBeGreaterThan(10);
  expect(named.toSorted()).toEqual(there.toSorted());
});

test('the first page names each code that the console says, and none that it does not', () => {
  const codes = globSync('packages/elements/src/**/*.ts', { cwd: root })
    .filter((file) => !file.includes('.test.') && !file.includes('/testing/'))
    .flatMap((file) => foundIn(read(file), /'(RN-E\d+)'/g));
  const named = rowsOf(read('docs/start.md')).flatMap((row) => foundIn(row, /^\| (RN-E\d+) \|/g));
  expect(named.toSorted()).toEqual([...new Set(codes)].toSorted());
});

test('the page about guidance names all that its door gives', () => {
  const given = foundIn(read('packages/core/src/guidance/index.ts'), /^export \{([^}]+)\}/gm).flatMap(
    (names) => foundIn(names, /(\w+)/g),
  );
  const page = read('docs/areas/guidance.md');
  const named = new Set(foundIn(page, /\b(\w+)\b/g));
  expect(given.length).toBeGreaterThan(50);
  expect(given.filter((name) => !named.has(name))).toEqual([]);
});
