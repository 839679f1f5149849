/** `npm run pack`: packs both packages as they would be published, and prints where. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.ts';
import { run } from './run.ts';

/** Where the packed packages stand, without version in the name, so that examples and tests can point there. */
export const packedFolder: string = join(root, 'node_modules/.cache/packed');
export const packageNames = ['core', 'elements'] as const;
export const packed = (name: (typeof packageNames)[number]): string => join(packedFolder, `${name}.tgz`);

/** One file of each thing that the build makes; a package without them would install, and then not be found. */
const built = [
  'core/dist/all.js',
  'core/dist/all.d.ts',
  'elements/dist/define.js',
  'elements/dist/define.d.ts',
  'elements/dist/recovery-network.js',
] as const;

/** Packs what `npm run build` left; the manifest gets its published form (no source condition, real versions). */
export async function pack(): Promise<void> {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = built.filter((file) => !existsSync(join(root, 'packages', file)));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run "npm run build" first.`);
  rmSync(packedFolder, { recursive: true, force: true });
  mkdirSync(packedFolder, { recursive: true });
  for (const name of packageNames) {
    const { code, output } = await run('npx', ['--yes', packageManager, 'pack', '--out', packed(name)], {
      cwd: join(root, 'packages', name),
    });
    if (code !== 0) throw new Error(`${name} could not be packed:\n${output}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await pack();
  console.log(packageNames.map(packed).join('\n'));
}
