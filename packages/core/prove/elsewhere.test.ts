import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
let folder = '';
let script = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recovery-network-'));
  script = join(folder, 'elsewhere.mjs');
  const entry = new URL('./elsewhere.ts', import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const printed = async (env: Record<string, string>, clock: string): Promise<string> => {
  const before = join(folder, `clock-${env.TZ?.replaceAll('/', '-')}.mjs`);
  await writeFile(before, `Date.now = () => ${clock}; Math.random = () => ${Number(clock) % 7} / 7;`);
  const { stdout } = await run(process.execPath, ['--import', before, script], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  return stdout;
};

test('J9: other clocks, zones, languages and chances make no difference to what the core makes', {
  timeout: 600_000,
}, async () => {
  const all = await Promise.all([
    printed({ TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' }, '1774000000000'),
    printed({ TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, '0'),
    printed({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, '4102444800000'),
  ]);
  expect(all[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(all).size).toBe(1);
});
