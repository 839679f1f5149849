/** Draws the statecharts on the pages of `docs/areas` anew: `node packages/core/prove/draw-statecharts.ts`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withCharts } from './statecharts.ts';

const folder = fileURLToPath(new URL('../../../docs/areas/', import.meta.url));
for (const page of globSync('*.md', { cwd: folder }))
  writeFileSync(folder + page, withCharts(readFileSync(folder + page, 'utf8')));
