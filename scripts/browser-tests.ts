/**
 * Runs the elements' tests in real browsers.
 *   node scripts/browser-tests.ts [--engine chromium]… [test files, relative to packages/elements]
 * Starts the WebKit driver and its virtual screen when they are needed, and stops them after.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Engine, engineNames, ensureEngines, isEngineName } from './engines.ts';

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

const started: ChildProcess[] = [];
const port = 20_000 + (process.pid % 20_000);

async function startWebKitDriver(engine: Engine): Promise<void> {
  if (engine.by !== 'webdriver') return;
  const env = { ...process.env };
  if (engine.screen) {
    const display = `:${100 + (process.pid % 20_000)}`;
    started.push(spawn(engine.screen, [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
    env['DISPLAY'] = display;
  }
  started.push(spawn(engine.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  for (let tries = 0; tries < 50; tries++) {
    const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await wait(100);
  }
  console.error('WebKitWebDriver did not answer within five seconds.');
}

for (const engine of present) await startWebKitDriver(engine);

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const runner = spawn('node_modules/.bin/wtr', positionals.length > 0 ? ['--files', ...positionals] : [], {
  cwd: elements,
  stdio: 'inherit',
  env: {
    ...process.env,
    RN_ENGINES: present.map((engine) => engine.name).join(','),
    RN_WEBDRIVER_PORT: String(port),
  },
});
const stopAll = () => {
  for (const child of started) child.kill();
};
process.on('SIGINT', stopAll).on('SIGTERM', stopAll);
runner.on('exit', (code, signal) => {
  if (signal) console.error(`The test runner was ended by ${signal}.`);
  stopAll();
  process.exit(code ?? 1);
});
