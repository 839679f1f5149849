/**
 * Puts the elements' tests together before browsers run them: a page of a test then asks for some files, where it would ask for
 * each of the hundreds that it needs. What two tests share is one file, so that a page still has one Lit and one core.
 */
import { globSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Files that a test loads by their address. */
const BY_ADDRESS = ['src/journal-host/testing/tab.ts'];

/**
 * Returns the folder with the tests, as it stands in `elements`; `asked` are paths or patterns relative to `elements`, none for all.
 * The folder is in `node_modules`, where what a test leaves to the runner is found.
 */
export async function bundleTests(elements: string, asked: readonly string[]): Promise<string> {
  const patterns = asked.length > 0 ? asked : ['src/**/*.test.ts'];
  const found = patterns.map((pattern) =>
    globSync(pattern, { cwd: elements }).filter((file) => !file.endsWith('.unit.test.ts')),
  );
  const without = patterns.filter((_, n) => found[n]?.length === 0);
  if (without.length > 0) throw new Error(`There is no browser test in ${without.join(', ')}`);
  const tests = [...new Set(found.flat())];
  const cache = join(elements, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'tests-'));
  await build({
    absWorkingDir: elements,
    entryPoints: [...tests, ...BY_ADDRESS],
    outdir: folder,
    outbase: 'src',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // The core is read from its source: no build stands between a change and its test.
    conditions: ['recovery-network-source'],
    external: ['@web/test-runner-commands'],
    // A test says what it imports for its effects.
    ignoreAnnotations: true,
    sourcemap: true,
    logLevel: 'error',
  });
  return relative(elements, folder);
}
