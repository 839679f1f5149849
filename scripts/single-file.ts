/**
 * Writes the one script for pages without a build: everything this library registers, self-contained.
 * A classic script and a module script may both load it. Its integrity stands beside it, for the page that names it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './root.ts';

const file = join(root, 'packages/elements/dist/recovery-network.js');

await build({
  entryPoints: [join(root, 'packages/elements/src/define.ts')],
  outfile: file,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  conditions: ['recovery-network-source'],
  legalComments: 'linked',
});

const code = readFileSync(file);
const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
writeFileSync(`${file}.sri`, `${integrity}\n`);
console.log(
  `recovery-network.js: ${gzipSync(code, { level: 9 }).length} bytes gzipped, integrity ${integrity}`,
);
