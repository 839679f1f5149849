/** Measures what budgets.json promises. `--why` lists what weighs most in each bundle. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Check, report } from './checks.ts';
import { root } from './root.ts';

type Bundle = { name: string; entry: string; max: number; without?: string[] };

const { bundles }: { bundles: Bundle[] } = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
const why = process.argv.includes('--why');

async function measure({ name, entry, max, without = [] }: Bundle): Promise<Check[]> {
  const entryPoint = join(root, entry);
  const absences = without.map((dependency) => `${name} is free of ${dependency}`);
  if (!existsSync(entryPoint))
    return [name, ...absences].map((n) => ({ name: n, problem: `${entry} is missing` }));

  const { outputFiles, metafile } = await build({
    entryPoints: [entryPoint],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['recovery-network-source'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const size = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  const modules = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).map(([path, input]) => ({ path, bytes: input.bytesInOutput })),
  );
  if (why) {
    console.log(`${name}: ${size} bytes`);
    const heaviest = modules.toSorted((a, b) => b.bytes - a.bytes).slice(0, 15);
    for (const { path, bytes } of heaviest) console.log(`${String(bytes).padStart(8)}  ${path}`);
  }
  const within: Check = { name: `${name}: ${size} of ${max} bytes` };
  // An entry that tree shaking has emptied would keep any promise.
  if (size < 1000)
    return [name, ...absences].map((n) => ({ name: n, problem: `only ${size} bytes are left of it` }));
  return [
    size <= max ? within : { ...within, problem: `${size - max} bytes too many` },
    ...without.map((dependency, index): Check => {
      const found = modules.find(
        ({ path, bytes }) => bytes > 0 && path.includes(`node_modules/${dependency}/`),
      );
      const check = { name: absences[index] ?? dependency };
      return found ? { ...check, problem: `it holds ${found.path}` } : check;
    }),
  ];
}

const checks: Check[] = [];
for (const bundle of bundles) {
  checks.push(
    ...(await measure(bundle).catch((error: Error) => [{ name: bundle.name, problem: error.message }])),
  );
}
report(checks);
