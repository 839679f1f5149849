/** The check of the rules does bite: each way to fail it is tried in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checksOf, rulesIn } from './cited-rules.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// Joined here, so that this file itself cites no rule.
const [FIXED, PLAIN] = ['Q1', 'Q2'];
const whole = {
  'packages/core/SPEC.md': `- **${FIXED}** *fixed* Never.\n- ${PLAIN} Sometimes.\n`,
  'packages/core/prove/proofs/q.ts': `export const proof = { rule: '${FIXED}', says: 'never' };\n`,
  'packages/core/prove/faults/q.ts': `export const faults = [{ rule: '${FIXED}', name: 'for once' }];\n`,
  'packages/core/src/q.test.ts': `test('${PLAIN}: sometimes', () => {});\n`,
};

/** What fails in a folder with these files; an empty text leaves the file out. */
function failing(change: Partial<Record<keyof typeof whole, string>>): readonly (string | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...whole, ...change })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text) writeFileSync(join(folder, path), text);
  }
  return checksOf(rulesIn(folder)).flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : []));
}

it('has nothing to say where all is there', () => {
  expect(failing({})).toEqual([]);
});

it('fails where a fixed rule is proved and no named fault shows that the proof can fail', () => {
  expect(failing({ 'packages/core/prove/faults/q.ts': '' })).toEqual([
    expect.stringContaining('no named fault'),
  ]);
});

it('fails where no test cites a rule', () => {
  expect(failing({ 'packages/core/src/q.test.ts': '' })).toEqual([
    expect.stringContaining('no test cites it'),
  ]);
});

it('fails where a test cites a rule that was not adopted', () => {
  const stranger = `test('${PLAIN}: sometimes', () => {});\ntest('${PLAIN}9: no', () => {});\n`;
  expect(failing({ 'packages/core/src/q.test.ts': stranger })).toEqual([
    expect.stringContaining(`${PLAIN}9 in packages/core/src/q.test.ts`),
  ]);
});

it('fails where no rule was adopted at all', () => {
  expect(failing({ 'packages/core/SPEC.md': 'Later.\n', 'packages/core/src/q.test.ts': '' })).toContainEqual(
    expect.stringContaining('names no rule'),
  );
});
