/**
 * `node scripts/declarations.ts packages/core`: writes the package's declarations beside its modules.
 * TypeScript leaves our `./tie.ts` endings as they are; a reader with other settings or an older compiler wants `./tie.js`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { run } from './run.ts';

const folder = join(root, process.argv[2] ?? '');
const { code, output } = await run('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder });
console.log(output);
process.exitCode = code;

for (const file of globSync('dist/**/*.d.ts', { cwd: folder })) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const rewritten = text.replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1');
  if (rewritten !== text) writeFileSync(path, rewritten);
}
