/**
 * Makes `dist/`, what a web server serves: the pages as they are, our one script beside them, and its integrity in each
 * page. This is all that a provider does by hand: copy the file, copy one line from the file with its integrity.
 */

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { pages, site } from './pages.ts';

const elements = join(site, '../../packages/elements/dist');
const script = 'recovery-network.js';
const dist = join(site, 'dist');

/** What belongs to the making of the site and not to the site. */
const left = new Set(['dist', 'node_modules', 'package.json', 'tsconfig.json', 'biome.json']);

if (!existsSync(join(elements, script))) {
  console.error(`packages/elements/dist/${script} is not there. Build it first: npm run build`);
  process.exit(1);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'vendor'), { recursive: true });
for (const name of readdirSync(site)) {
  if (!left.has(name) && extname(name) !== '.ts')
    cpSync(join(site, name), join(dist, name), { recursive: true });
}
for (const name of [script, `${script}.LEGAL.txt`]) {
  if (existsSync(join(elements, name))) cpSync(join(elements, name), join(dist, 'vendor', name));
}

const digest = createHash('sha384')
  .update(readFileSync(join(elements, script)))
  .digest('base64');
for (const page of pages) {
  const html = readFileSync(join(site, page), 'utf8');
  writeFileSync(join(dist, page), html.replace('integrity="sha384-…"', `integrity="sha384-${digest}"`));
}
const worker = readFileSync(join(site, 'sw.js'), 'utf8');
writeFileSync(join(dist, 'sw.js'), worker.replace('sha384-…', `sha384-${digest}`));
console.log(`${pages.length} pages in ${relative(process.cwd(), dist) || dist}`);
