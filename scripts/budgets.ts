/** Measures what budgets.json promises. `--why` lists what weighs most in each bundle. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { type Check, report } from './checks.ts';
import { root } from './root.ts';
import { type Shipped, ship } from './shipping.ts';

/** What a bundle asks for with `import()` only when it is needed: which modules, and what all of them together may weigh. */
type Later = { name: string; modules: string[]; max: number };
type Bundle = {
  name: string;
  entry: string;
  max: number;
  /** One file that holds what others load later. */
  whole?: boolean;
  without?: string[];
  later?: Later[];
};
type Outputs = Metafile['outputs'];

const { bundles }: { bundles: Bundle[] } = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
const why = process.argv.includes('--why');

/** The file and all that it imports at once. */
function loadedWith(path: string, outputs: Outputs, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: inner, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') loadedWith(inner, outputs, found);
  }
  return found;
}

/** Bytes of files that are always loaded together, as one: how a bundler that knows no other entries would write them. */
function weigh(paths: Iterable<string>, { files }: Shipped): number {
  const code = [...paths].map((path) => files.get(path) ?? '').join('\n');
  return code === '' ? 0 : gzipSync(code, { level: 9 }).length;
}

function explain(name: string, size: number, paths: Iterable<string>, outputs: Outputs): void {
  if (!why) return;
  const modules = [...paths].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
  console.log(`${name}: ${size} bytes`);
  const heaviest = modules.toSorted(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput).slice(0, 15);
  for (const [path, { bytesInOutput }] of heaviest)
    console.log(`${String(bytesInOutput).padStart(8)}  ${path}`);
}

function weighed(name: string, size: number, max: number): Check {
  const check = { name: `${name}: ${size} of ${max} bytes` };
  // Tree shaking can empty an entry, which would then keep any promise.
  if (size < 100) return { ...check, problem: 'hardly anything is left of it' };
  return size <= max ? check : { ...check, problem: `${size - max} bytes too many` };
}

async function measure({ name, entry, max, whole, without = [], later = [] }: Bundle): Promise<Check[]> {
  if (!existsSync(join(root, entry))) return [{ name, problem: `${entry} is missing` }];
  const shipped = await ship(entry, whole ? { format: 'iife' } : { format: 'esm', splitting: true });
  const { outputs } = shipped.metafile;
  const fileOf = (module: string) =>
    Object.keys(outputs).find((path) => outputs[path]?.entryPoint === module);

  const first = loadedWith(fileOf(entry) ?? '', outputs);
  const size = weigh(first, shipped);
  explain(name, size, first, outputs);

  const modulesAtOnce = [...first].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
  const absences = without.map((dependency): Check => {
    const found = modulesAtOnce.find(
      ([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes(`node_modules/${dependency}/`),
    );
    const check = { name: `${name} is free of ${dependency}` };
    return found ? { ...check, problem: `it holds ${found[0]}` } : check;
  });

  const parts = later.map(({ name: part, modules, max: most }): Check => {
    const label = `${name}, later: ${part}`;
    const missing = modules.filter((module) => !fileOf(module));
    if (missing.length > 0) return { name: label, problem: `not loaded later: ${missing.join(', ')}` };
    const paths = modules.flatMap((module) => [...loadedWith(fileOf(module) ?? '', outputs)]);
    const own = new Set(paths.filter((path) => !first.has(path)));
    explain(label, weigh(own, shipped), own, outputs);
    return weighed(label, weigh(own, shipped), most);
  });

  const named = new Set([entry, ...later.flatMap(({ modules }) => modules)]);
  const unnamed = Object.values(outputs).flatMap(({ entryPoint }) =>
    entryPoint && !named.has(entryPoint) ? [entryPoint] : [],
  );
  const hidden: Check[] =
    unnamed.length > 0
      ? [{ name: `${name}: all that loads later has a budget`, problem: unnamed.join(', ') }]
      : [];
  return [weighed(name, size, max), ...absences, ...parts, ...hidden];
}

const checks: Check[] = [];
for (const bundle of bundles) {
  checks.push(
    ...(await measure(bundle).catch((error: Error) => [{ name: bundle.name, problem: error.message }])),
  );
}
report(checks);
