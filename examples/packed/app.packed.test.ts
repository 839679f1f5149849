import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/run.ts';
import { install } from './install.ts';

describe('an app that has the packed packages from npm', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await install('app');
  });

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
  ] as const) {
    test(`finds all types as ${moduleResolution} resolves them, and those of ours hold together`, async () => {
      const how = ['--noEmit', '--module', module, '--moduleResolution', moduleResolution];
      const { code, output } = await run('tsc', ['-p', folder, ...how]);
      expect(output).toBe('');
      expect(code).toBe(0);
    });
  }

  test('is bundled by Vite, without what it does not use', async () => {
    // As in a shell of one's own: a test runner around it would make Vite take the development build of Lit.
    const env = { NODE_ENV: 'production' };
    const { code, output } = await run('npm', ['run', '--silent', 'bundle'], { cwd: folder, env });
    expect(code, output).toBe(0);
    const assets = join(folder, 'dist/assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const all = scripts.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
    const has = (text: string) => all.includes(text);
    expect(has('Hoe gaat het nu met je?'), 'the check-in').toBe(true);
    expect(has('Wie schrijf je als eerste op?'), 'the map').toBe(false);
    expect(has('xstate'), 'the charts').toBe(false);
  });
});
