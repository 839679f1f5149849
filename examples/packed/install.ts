/** Installs an example from the packed packages in a folder of its own, as somebody would who has only npm. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageNames, packed } from '../../scripts/pack.ts';
import { root } from '../../scripts/root.ts';
import { run } from '../../scripts/run.ts';

/** Where the examples are installed and built; out of the workspace's own packages. */
export const installedFolder = (name: string): string => join(root, 'node_modules/.cache/examples', name);

const left = new Set(['node_modules', 'dist']);

/** An empty folder with the example in it and the tarballs beside it, installed by npm. Rejects when npm fails. */
export async function install(name: string): Promise<string> {
  const folder = installedFolder(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !left.has(basename(path)),
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const part of packageNames) {
    if (!existsSync(packed(part))) throw new Error('The packages are not packed yet: node scripts/pack.ts');
    const own = `@recovery-network/${part}`;
    if (own in manifest.dependencies) manifest.dependencies[own] = `file:${packed(part)}`;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const npm = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  const { code, output } = await run('npm', npm, { cwd: folder });
  if (code !== 0) throw new Error(output);
  return folder;
}
