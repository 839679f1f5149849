/** Looks at both packages as a stranger gets them: publint and attw on what scripts/pack.ts made. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, report } from './checks.ts';
import { packageNames, packed } from './pack.ts';
import { root } from './root.ts';
import { run } from './run.ts';

const listed = (tarball: string): string[] =>
  execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');

/** attw does not expand wildcards: these are the doors that they open, found in the packed files. */
function doors(name: string, files: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const exported: Record<string, string | { default: string }> = manifest.publishConfig.exports;
  const found = Object.entries(exported).flatMap(([door, target]) => {
    if (typeof target === 'string') return [];
    if (!door.includes('*')) return [door];
    const [before = '', ...after] = target.default.replace('./', 'package/').split('*');
    const repeats = after.length > 1;
    const pattern = new RegExp(
      `^${literal(before)}(.+?)${repeats ? `${literal(after[0] ?? '')}\\1` : ''}${literal(after.at(-1) ?? '')}$`,
    );
    return files.flatMap((file) => {
      const star = pattern.exec(file)?.[1];
      return star === undefined ? [] : [door.replace('*', star)];
    });
  });
  return [...new Set(found)];
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function look(name: (typeof packageNames)[number]): Promise<Check[]> {
  const tarball = packed(name);
  const files = listed(tarball);
  const entrypoints = doors(name, files);
  const publint = await run('publint', ['run', tarball, '--strict']);
  const attw = await run('attw', [
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
    '--no-emoji',
    '--entrypoints',
    ...entrypoints,
  ]);
  const strays = files.filter((file) => /\.test\.|\/testing\/|\/src\//.test(file));
  const check = (what: string, problem: string | undefined): Check =>
    problem === undefined ? { name: `${name}: ${what}` } : { name: `${name}: ${what}`, problem };
  return [
    check('publint', publint.code === 0 ? undefined : publint.output),
    check(`attw, ${entrypoints.length} doors`, attw.code === 0 ? undefined : attw.output),
    check('nothing packed that is not meant for a page', strays.length > 0 ? strays.join(', ') : undefined),
  ];
}

report((await Promise.all(packageNames.map(look))).flat());
