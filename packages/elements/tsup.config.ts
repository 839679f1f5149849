import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'tsup';
import { lighterTemplates } from '../../scripts/lighter/templates.ts';

/** What the exports of package.json open: `check-in/check-in.ts` and `check-in/define.ts`, nothing beside them. */
const isDoor = (path: string) => {
  const name = basename(path, '.ts');
  return name === 'define' || name === basename(dirname(path));
};

export default defineConfig({
  // The folder tree is the list of entries: a new element needs no line here.
  entry: ['src/define.ts', ...globSync('src/*/*.ts').filter(isDoor)],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [lighterTemplates],
});
