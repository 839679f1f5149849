/** What can be built, in the order in which it must be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { run } from './run.ts';

const core = join(root, 'packages/core');
const elements = join(root, 'packages/elements');

type BuildStep = { name: string; program: string; args: string[]; cwd: string };

const steps: BuildStep[] = [
  { name: 'core', program: 'tsup', args: ['--silent'], cwd: core },
  {
    name: 'core-declarations',
    program: 'node',
    args: ['scripts/declarations.ts', 'packages/core'],
    cwd: root,
  },
  { name: 'elements', program: 'tsup', args: ['--silent'], cwd: elements },
  {
    name: 'elements-commands',
    program: 'tsup',
    args: ['--silent', '--config', 'tsup.commands.config.ts'],
    cwd: elements,
  },
  {
    name: 'elements-declarations',
    program: 'node',
    args: ['scripts/declarations.ts', 'packages/elements'],
    cwd: root,
  },
  {
    name: 'elements-manifest',
    program: 'custom-elements-manifest',
    args: ['analyze', '--quiet'],
    cwd: elements,
  },
  { name: 'single-file', program: 'node', args: ['scripts/single-file.ts'], cwd: root },
  ...exampleSteps(),
];

/** An example that has a `build` script is built after the packages. */
function exampleSteps(): BuildStep[] {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const cwd = join(folder, name);
    const manifest = join(cwd, 'package.json');
    if (!existsSync(manifest)) return [];
    const { scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
    return scripts?.build ? [{ name, program: 'npm', args: ['run', '--silent', 'build'], cwd }] : [];
  });
}

/** Builds the steps of these names, or all; says what failed. */
export async function build(names?: readonly string[]): Promise<boolean> {
  for (const { name, program, args, cwd } of steps) {
    if (names && !names.includes(name)) continue;
    const began = performance.now();
    const { code, output } = await run(program, args, { cwd });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'built ' : 'FAILED'} ${name} (${seconds} s)`);
    if (code !== 0) {
      console.error(output);
      return false;
    }
  }
  return true;
}
