/**
 * The way in for a newcomer: runs on any Node from 20.19 with nothing installed, installs what the lockfile
 * says when that is needed, and hands over to the real script under the Node of the workspace.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const [command, ...rest] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: this needs Node 20.19 or newer.`);
  process.exit(1);
}

const stamp = join(root, 'node_modules/.installed-lockfile');
const lockfile = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== lockfile) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(`Installing what the lockfile names, with ${packageManager}…`);
  const install = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'];
  // Browsers come from the system; no package may fetch its own.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const { status } = spawnSync('npx', install, { cwd: root, env, stdio: 'inherit', shell: windows });
  if (status !== 0) {
    console.error('The install failed; the lines above say why.');
    if (command === 'test') console.log('0 passed, 1 failed');
    process.exit(status || 1);
  }
  writeFileSync(stamp, lockfile);
}

// The program itself and not pnpm's shell shim in front of it: a shim that is stopped leaves its child running.
const node = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));

// npm that is stopped does not always tell us: without it, nobody would be left to stop the server.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, 1000).unref();
