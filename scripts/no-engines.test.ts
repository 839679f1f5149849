/** A machine without a browser: an engine that is missing is said, and is a failure on a build server only. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './root.ts';

// Nothing is found on these paths, apt-get neither: nothing is installed by this test.
const nowhere = { PATH: join(root, 'nowhere'), PLAYWRIGHT_BROWSERS_PATH: join(root, 'nowhere') };

it.each([
  ['at home', 'browser-tests', {}, 0],
  ['on a build server', 'browser-tests', { CI: 'true' }, 1],
  ['at home', 'engines-here', {}, 0],
  ['on a build server', 'engines-here', { CI: 'true' }, 1],
])('%s, %s ends with the right code', (_, script, more, code) => {
  const env = { ...nowhere, ...more };
  const ran = spawnSync(process.execPath, [join('scripts', `${script}.ts`)], { cwd: root, env });
  expect(`${ran.stdout}${ran.stderr}`).toContain('webkit');
  expect(ran.status).toBe(code);
});
