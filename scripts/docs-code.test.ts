import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allPieces } from './docs-code.ts';
import { root } from './root.ts';
import { run } from './run.ts';

/** Where the core is found under its own name, as in a project that has it installed. */
const project = join(root, 'examples/node');
const folder = join(project, 'node_modules/.cache/docs');
const pieces = allPieces().map((piece, n) => ({ ...piece, file: join(folder, `piece-${n}.ts`) }));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of pieces) writeFileSync(file, code);
});

test('there is code in the docs that can be run', () => {
  expect(pieces.map(({ name }) => name)).toContain('docs/areas/aftercare.md 1');
});

test('its types are right', async () => {
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { types: ['node'], noUnusedLocals: false },
    files: pieces.map(({ file }) => file),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { code, output } = await run('tsc', ['-p', folder]);
  expect(output).toBe('');
  expect(code).toBe(0);
});

describe('runs, and prints what it says', () => {
  for (const { name, code: text, prints } of pieces) {
    test(name, async () => {
      const { code, output } = await run(
        process.execPath,
        ['--conditions=recovery-network-source', '--input-type=module-typescript', '--eval', text],
        { cwd: project },
      );
      expect(code, output).toBe(0);
      if (prints.length > 0) expect(output.trimEnd().split('\n')).toEqual(prints);
    });
  }
});
