/**
 * Writes the one script for pages without a build: everything this library registers, self-contained.
 * A classic script and a module script may both load it. Its integrity stands beside it, for the page that names it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.ts';
import { ship } from './shipping.ts';

const file = join(root, 'packages/elements/dist/recovery-network.js');
const { files, legal } = await ship('packages/elements/src/define.ts', { split: false });
const [shipped, ...more] = files.values();
if (!shipped || more.length > 0) throw new Error(`Not one file: ${[...files.keys()].join(', ')}`);

const code = `${shipped.code}\n/*! For license information please see recovery-network.js.LEGAL.txt */\n`;
const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, code);
writeFileSync(`${file}.LEGAL.txt`, `${[...legal].join('\n\n')}\n`);
writeFileSync(`${file}.sri`, `${integrity}\n`);
console.log(
  `recovery-network.js: ${gzipSync(code, { level: 9 }).length} bytes gzipped, integrity ${integrity}`,
);
