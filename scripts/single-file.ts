/**
 * Writes the one script for pages without a build: everything this library registers, self-contained.
 * A classic script and a module script may both load it. Its integrity stands beside it, for the page that names it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.ts';
import { ship } from './shipping.ts';

const folder = join(root, 'packages/elements/dist');
const { files } = await ship('packages/elements/src/define.ts', { format: 'iife', legalComments: 'linked' });
mkdirSync(folder, { recursive: true });
for (const [path, text] of files) {
  const name = path.replace('out/define.js', 'recovery-network.js');
  const code = text.replace('define.js.LEGAL.txt', 'recovery-network.js.LEGAL.txt');
  writeFileSync(join(folder, name), code);
  if (!name.endsWith('.js')) continue;
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  writeFileSync(join(folder, `${name}.sri`), `${integrity}\n`);
  console.log(`${name}: ${gzipSync(code, { level: 9 }).length} bytes gzipped, integrity ${integrity}`);
}
