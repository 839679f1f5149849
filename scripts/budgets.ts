/** Measures what budgets.json promises. `--why` lists what weighs most in each bundle. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Check, report } from './checks.ts';
import { root } from './root.ts';
import { type Shipped, ship } from './shipping.ts';

/** What a bundle asks for with `import()` only when it is needed: which modules, and what all of them together may weigh. */
type Later = { name: string; modules: string[]; max: number };
type Bundle = {
  name: string;
  entry: string;
  max: number;
  /** What it was meant to weigh where that is less, and why it weighs more: raised on purpose, not by accident. */
  goal?: number;
  why?: string;
  /** One file that holds what others load later. */
  whole?: boolean;
  without?: string[];
  later?: Later[];
};

const { bundles }: { bundles: Bundle[] } = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
const why = process.argv.includes('--why');

/** The file and all that it imports at once. */
function loadedWith(name: string, { files }: Shipped, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const inner of files.get(name)?.imports ?? []) loadedWith(inner, { files, legal: new Set() }, found);
  return found;
}

/** Bytes of files that are always loaded together, as one. */
function weigh(names: Iterable<string>, { files }: Shipped): number {
  const code = [...names].map((name) => files.get(name)?.code ?? '').join('\n');
  return code === '' ? 0 : gzipSync(code, { level: 9 }).length;
}

const modulesOf = (names: Iterable<string>, { files }: Shipped) =>
  [...names].flatMap((name) => [...(files.get(name)?.modules ?? [])]).filter(([, bytes]) => bytes > 0);

function explain(label: string, names: Iterable<string>, shipped: Shipped): void {
  if (!why) return;
  console.log(`${label}: ${weigh(names, shipped)} bytes`);
  const heaviest = modulesOf(names, shipped).toSorted(([, a], [, b]) => b - a);
  for (const [path, bytes] of heaviest.slice(0, 15)) console.log(`${String(bytes).padStart(8)}  ${path}`);
}

function weighed(name: string, size: number, max: number): Check {
  const check = { name: `${name}: ${size} of ${max} bytes` };
  // Tree shaking can empty an entry, which would then keep any promise.
  if (size < 100) return { ...check, problem: 'hardly anything is left of it' };
  return size <= max ? check : { ...check, problem: `${size - max} bytes too many` };
}

async function measure({
  name,
  entry,
  max,
  goal,
  whole,
  without = [],
  later = [],
}: Bundle): Promise<Check[]> {
  if (!existsSync(join(root, entry))) return [{ name, problem: `${entry} is missing` }];
  const shipped = await ship(entry, { split: !whole });
  const askedBy = new Map([...shipped.files].flatMap(([file, { asked }]) => (asked ? [[asked, file]] : [])));
  const first = loadedWith(askedBy.get(entry) ?? '', shipped);
  explain(name, first, shipped);

  const absences = without.map((dependency): Check => {
    const found = modulesOf(first, shipped).find(([path]) => path.includes(`node_modules/${dependency}/`));
    const check = { name: `${name} is free of ${dependency}` };
    return found ? { ...check, problem: `it holds ${found[0]}` } : check;
  });

  const parts = later.map(({ name: part, modules, max: most }): Check => {
    const label = `${name}, later: ${part}`;
    const missing = modules.filter((module) => !askedBy.has(module));
    if (missing.length > 0) return { name: label, problem: `not loaded later: ${missing.join(', ')}` };
    const loaded = modules.flatMap((module) => [...loadedWith(askedBy.get(module) ?? '', shipped)]);
    const own = new Set(loaded.filter((file) => !first.has(file)));
    explain(label, own, shipped);
    return weighed(label, weigh(own, shipped), most);
  });

  const named = new Set([entry, ...later.flatMap(({ modules }) => modules)]);
  const unnamed = [...askedBy.keys()].filter((module) => !named.has(module));
  const hidden = { name: `${name}: all that loads later has a budget` };
  return [
    weighed(goal === undefined ? name : `${name} (meant to be ${goal})`, weigh(first, shipped), max),
    ...absences,
    ...parts,
    ...(later.length + unnamed.length === 0
      ? []
      : [unnamed.length > 0 ? { ...hidden, problem: unnamed.join(', ') } : hidden]),
  ];
}

const checks: Check[] = [];
for (const bundle of bundles) {
  checks.push(
    ...(await measure(bundle).catch((error: Error) => [{ name: bundle.name, problem: error.message }])),
  );
}
report(checks);
