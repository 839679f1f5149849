/**
 * Runs the elements' tests in real browsers, each engine by itself and all at once.
 *   node scripts/browser-tests.ts [--engine chromium]… [test files, relative to packages/elements]
 * Starts the WebKit driver and its virtual screen when they are needed, and stops them after.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const base = 20_000 + 20 * (process.pid % 500);
/**
 * How often an engine is started. Only a run that broke off before it could count is started anew, never a test that failed.
 * WebKit's driver loses its browser now and then, twice in one run of the worst that was seen.
 */
const STARTS = 5;

/** What `countingReporter` in `web-test-runner.config.mjs` writes. */
interface Counted {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

const started = new Set<ChildProcess>();
const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess => {
  const child = spawn(program, args, { env, stdio: 'ignore' });
  started.add(child);
  return child;
};
process.on('exit', () => {
  for (const child of started) child.kill();
  rmSync(join(elements, tests), { recursive: true, force: true });
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

/** What an engine counted; `undefined` where it broke off each time. */
async function runIn(engine: Engine, place: number): Promise<Counted | undefined> {
  for (let n = 0; n < STARTS; n++) {
    const path = join(results, `${engine.name}-${n}.json`);
    const port = base + 2 * place + n * 2 * present.length;
    const helpers = await startDriver(engine, port);
    const { code, output } = await run(
      join(elements, 'node_modules/.bin/wtr'),
      ['--port', String(port + 1), '--files', `${tests}/**/*.test.js`],
      {
        cwd: elements,
        env: { RN_ENGINES: engine.name, RN_WEBDRIVER_PORT: String(port), RN_RESULTS: path },
      },
    );
    for (const child of helpers) child.kill();
    console.log(output);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
    console.log(`${engine.name}: the run broke off with code ${code}, before it could count.`);
  }
  return undefined;
}

const counted = await Promise.all(present.map(runIn));
const lost = present
  .filter((_, n) => !counted[n])
  .map(({ name }) => `${name}: the tests did not come to their end`);
const runs = counted.filter((one) => one !== undefined);
const total = {
  passed: runs.reduce((sum, { passed }) => sum + passed, 0),
  failed: runs.reduce((sum, { failed }) => sum + failed, lost.length),
  failures: [...lost, ...runs.flatMap(({ failures }) => failures)],
};
if (process.env['RN_RESULTS']) writeFileSync(process.env['RN_RESULTS'], JSON.stringify(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
