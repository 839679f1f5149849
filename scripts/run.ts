import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './root.ts';

const running = new Set<ChildProcess>();
// Who stops us stops what we started: browsers and drivers would otherwise stay behind.
process.on('exit', () => {
  for (const child of running) child.kill();
});

export type Ran = { readonly code: number; readonly output: string };

/** Runs a program of the workspace and keeps what it says; a program that cannot start has code 127. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    running.add(child);
    let output = '';
    const keep = (text: Buffer) => {
      output += text;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}
