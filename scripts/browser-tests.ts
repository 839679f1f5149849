/**
 * Runs the elements' tests in real browsers, each engine by itself and all at once.
 *   node scripts/browser-tests.ts [--engine chromium]… [test files, relative to packages/elements]
 * Starts the WebKit driver and its virtual screen when they are needed, and stops them after.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleTests } from './bundle-tests.ts';
import { type Engine, engineNames, ensureEngines, isEngineName } from './engines.ts';
import { run } from './run.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { engine: { type: 'string', multiple: true } },
  allowPositionals: true,
});

const wanted = values.engine?.filter(isEngineName) ?? [...engineNames];
if (values.engine && wanted.length !== values.engine.length) {
  console.error(`--engine is one of ${engineNames.join(', ')}`);
  process.exit(2);
}

const engines = ensureEngines(wanted);
for (const engine of engines) {
  if (engine.by === 'nothing') console.log(`Skipped ${engine.name}: ${engine.reason}`);
}
const present = engines.filter((engine) => engine.by !== 'nothing');
if (present.length === 0) {
  console.error('There is no engine to test in.');
  // On a build server that is a failure; at home it is only said.
  process.exit(process.env['CI'] === 'true' ? 1 : 0);
}

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'browser-tests-'));
const tests = await bundleTests(elements, positionals);
const files = globSync(`${tests}/**/*.test.js`, { cwd: elements }).sort();
const base = 20_000 + 100 * (process.pid % 100);
/** Each run has two ports of its own. */
let starts = 0;
/**
 * How often a run is started. Only one that broke off before it could count is started anew, never a test that failed:
 * WebKit's driver loses its browser now and then. Where it loses a page, from which nothing comes back, that file is run once more.
 */
const STARTS = 5;
/** So many files WebKit runs in one go: it grows with each, and of what breaks off no more than this is run again. */
const BATCH = 30;

/** What `countingReporter` in `web-test-runner.config.mjs` writes. */
interface Counted {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
  /** From how many files something came back. */
  readonly files: number;
  /** The files from which nothing came back, not among the failures yet. */
  readonly lost: readonly { readonly file: string; readonly why: string }[];
}

const started = new Set<ChildProcess>();
const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess => {
  const child = spawn(program, args, { env, stdio: 'ignore' });
  started.add(child);
  return child;
};
process.on('exit', () => {
  for (const child of started) child.kill();
  for (const folder of [join(elements, tests), results]) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** The driver of WebKit and its screen, for one run. */
async function startDriver(engine: Engine, port: number): Promise<readonly ChildProcess[]> {
  if (engine.by !== 'webdriver') return [];
  const env = { ...process.env };
  const helpers: ChildProcess[] = [];
  if (engine.screen) {
    const display = `:${port}`;
    helpers.push(start(engine.screen, [display, '-screen', '0', '1280x1024x24'], env));
    env['DISPLAY'] = display;
  }
  helpers.push(start(engine.driver, [`--port=${port}`, '--host=127.0.0.1'], env));
  for (let tries = 0; tries < 50; tries++) {
    const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return helpers;
    await wait(100);
  }
  console.error('WebKitWebDriver did not answer within five seconds.');
  return helpers;
}

/** What an engine counted of some files; `undefined` where it broke off. */
async function countedIn(engine: Engine, files: readonly string[]): Promise<Counted | undefined> {
  const path = join(results, `${engine.name}-${starts}.json`);
  const port = base + 2 * starts++;
  const helpers = await startDriver(engine, port);
  const { code, output } = await run(
    join(elements, 'node_modules/.bin/wtr'),
    ['--port', String(port + 1), ...files.flatMap((file) => ['--files', file])],
    {
      cwd: elements,
      env: { RN_ENGINES: engine.name, RN_WEBDRIVER_PORT: String(port), RN_RESULTS: path },
    },
  );
  for (const child of helpers) child.kill();
  console.log(output);
  const counted: Counted | undefined = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  if (!counted || counted.files + counted.lost.length !== files.length) {
    console.log(`Run again: ${engine.name} broke off with code ${code}, before it had counted all.`);
    return undefined;
  }
  if (code === 0 || counted.failed + counted.lost.length > 0) return counted;
  const why = `${engine.name}: ended with code ${code}, though no test failed`;
  return { ...counted, failed: 1, failures: [why] };
}

/** What an engine counted of a batch: anew where it broke off, and once more the files of which WebKit's driver lost the page. */
async function batchIn(engine: Engine, batch: readonly string[]): Promise<Counted | undefined> {
  let first: Counted | undefined;
  for (let n = 0; n < STARTS && !first; n++) first = await countedIn(engine, batch);
  if (!first || first.lost.length === 0 || engine.by !== 'webdriver') return first;
  for (const { why } of first.lost) console.log(`Run again: ${why}`);
  const again = await countedIn(
    engine,
    first.lost.map(({ file }) => relative(elements, file)),
  );
  return again ? sumOf([{ ...first, lost: [] }, again]) : first;
}

const sumOf = (all: readonly Counted[]): Counted => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  failures: all.flatMap(({ failures }) => failures),
  files: all.reduce((sum, { files }) => sum + files, 0),
  lost: all.flatMap(({ lost }) => lost),
});

async function runIn(engine: Engine): Promise<Counted> {
  const size = engine.by === 'webdriver' ? BATCH : files.length;
  const all: Counted[] = [];
  for (let at = 0; at < files.length; at += size) {
    const batch = files.slice(at, at + size);
    const why = `${engine.name}: the tests did not come to their end`;
    const counted = await batchIn(engine, batch);
    all.push(
      counted ?? {
        passed: 0,
        failed: 0,
        failures: [],
        files: 0,
        lost: batch.map((file) => ({ file, why: `${why}: ${file}` })),
      },
    );
  }
  const { passed, failed } = sumOf(all);
  if (all.length > 1)
    console.log(`${engine.name}: ${passed} passed, ${failed} failed in ${all.length} parts`);
  return sumOf(all);
}

const counted = sumOf(await Promise.all(present.map(runIn)));
const total = {
  passed: counted.passed,
  failed: counted.failed + counted.lost.length,
  failures: [...counted.lost.map(({ why }) => why), ...counted.failures],
};
if (process.env['RN_RESULTS']) writeFileSync(process.env['RN_RESULTS'], JSON.stringify(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
