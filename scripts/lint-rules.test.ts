/** The house rules in biome.json do bite: each is broken on purpose in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');

const core = (path: string) => `packages/core/src/${path}`;
const elements = (path: string) => `packages/elements/src/${path}`;

const importRule = 'lint/style/noRestrictedImports';
const globalRule = 'lint/style/noRestrictedGlobals';

/** [file, its one line, the rule that must speak] */
const broken: [string, string, string][] = [
  [core('shared/a.ts'), "export { b } from '../journal/b.ts';", importRule],
  [core('journal/a.ts'), "export { b } from '../network/index.ts';", importRule],
  [core('journal/b.ts'), "export { b } from '../agreement/naming.ts';", importRule],
  [core('shared/b.ts'), "export { b } from '../agreement/naming.ts';", importRule],
  [core('agreement/a.ts'), "export { b } from '../expectations/index.ts';", importRule],
  [core('agreement/b.ts'), "export { b } from '../guidance/index.ts';", importRule],
  [core('network/a.ts'), "export { b } from '../check-in/index.ts';", importRule],
  [core('network/b.ts'), "export { b } from '../guidance/index.ts';", importRule],
  [core('network/c.ts'), "export { b } from '../state.ts';", importRule],
  [core('network/measures/a.ts'), "export { b } from '../../check-in/views.ts';", importRule],
  [core('network/machine.ts'), "export { b } from './policy.ts';", importRule],
  [core('network/policy.ts'), "export { b } from './machine.ts';", importRule],
  [core('network/views.ts'), "export { b } from './policy.ts';", importRule],
  [core('network/policy-of-terms.ts'), "export { b } from './machine.ts';", importRule],
  [core('aftercare/views.ts'), "export { b } from './policy-of-terms.ts';", importRule],
  [core('state.ts'), "export { b } from './network/index.ts';", importRule],
  [core('checkpoint.ts'), "export { b } from './all.ts';", importRule],
  [core('guidance/a.ts'), "export { b } from '@recovery-network/elements/check-in';", importRule],
  [core('guidance/b.ts'), "export { html } from 'lit';", importRule],
  [elements('network/a.ts'), "export { b } from '../../../core/src/network/index.ts';", importRule],
  [elements('help-now/a.ts'), "export { b } from 'xstate';", importRule],
  [elements('help-now/b.ts'), "export { b } from 'zod/mini';", importRule],
  [core('network/clock.ts'), 'export const a = Date.now();', 'plugin'],
  [core('network/clock-object.ts'), 'export const a = new Date();', 'plugin'],
  [core('network/chance.ts'), 'export const a = Math.random();', 'plugin'],
  [core('network/zone.ts'), 'export const a = new Date(0).getHours();', 'plugin'],
  [core('network/locale.ts'), "export const a = 'I'.toLocaleLowerCase();", 'plugin'],
  [core('network/formats.ts'), 'export const a = new Intl.DateTimeFormat();', 'plugin'],
  [core('network/crypto.ts'), 'export const a = crypto.randomUUID();', globalRule],
  [core('network/document.ts'), 'export const a = document.title;', globalRule],
  [core('network/window.ts'), 'export const a = window.name;', globalRule],
  [core('network/fetch.ts'), "export const a = fetch('/');", globalRule],
  [core('network/later.ts'), 'export const a = setTimeout(String, 1);', globalRule],
  [core('network/local.ts'), "export const a = localStorage.getItem('a');", globalRule],
  [core('network/database.ts'), "export const a = indexedDB.open('a');", globalRule],
  [core('network/node.ts'), "export { readFileSync } from 'node:fs';", 'lint/correctness/noNodejsModules'],
  [core('network/any.ts'), 'export const a = (b: any) => String(b);', 'lint/suspicious/noExplicitAny'],
  [core('network/sure.ts'), 'export const a = (b?: Date) => b!.getTime();', 'lint/style/noNonNullAssertion'],
  [
    core('network/a.test.ts'),
    "import { it } from 'vitest';\nit.only('a', () => {});",
    'lint/suspicious/noFocusedTests',
  ],
  [
    core('network/b.test.ts'),
    "import { it } from 'vitest';\nit.skip('a', () => {});",
    'lint/suspicious/noSkippedTests',
  ],
];

const sound: [string, string][] = [
  [core('journal/good.ts'), "export { b } from '../shared/time.ts';"],
  [
    core('agreement/good.ts'),
    "export { b } from '../journal/own.ts';\nexport { c } from '../shared/time.ts';",
  ],
  [core('expectations/good.ts'), "export { b } from '../agreement/standing.ts';"],
  [core('expectations/views.ts'), "export { b } from '../agreement/standing.ts';"],
  [core('expectations/policy.ts'), "export { b } from '../agreement/standing.ts';"],
  [core('network/good.ts'), "export { b } from '../journal/entry.ts';\nexport { c } from './views.ts';"],
  [
    core('network/measures/good.ts'),
    "export { b } from '../views.ts';\nexport { c } from '../../shared/time.ts';",
  ],
  [
    core('guidance/good.ts'),
    "export { b } from '../network/index.ts';\nexport { c } from '../check-in/index.ts';",
  ],
  [core('amend.ts'), "export { b } from './state.ts';\nexport { c } from './journal/entry.ts';"],
  [core('all.ts'), "export { b } from './network/index.ts';"],
  [
    core('shared/instant.ts'),
    'export const a = (ms: number) => new Date(ms).getUTCHours() + Date.UTC(2026, 0);',
  ],
  [
    core('network/document-of.ts'),
    "export const a = { document: 'a', fetch: 1 };\nexport const b = a.document;",
  ],
  [
    elements('network/good.ts'),
    "export { b } from '@recovery-network/core/network';\nexport const a = Date.now();",
  ],
];

let folder = '';
const said = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-rules-'));
  for (const file of ['biome.json', 'biome.pure.grit', '.gitignore'])
    cpSync(join(root, file), join(folder, file));
  for (const [path, text] of [...broken, ...sound]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', 'packages'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report: {
    diagnostics: { category: string; severity: string; location: { path: string | { file: string } } }[];
  } = JSON.parse(run.stdout);
  for (const { category, severity, location } of report.diagnostics) {
    if (severity !== 'error') continue;
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    said.set(path, [...(said.get(path) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lint rules of the house', () => {
  it.each(broken)('%s may not hold: %s', (path, _text, rule) => {
    expect(said.get(path)).toContain(rule);
  });
  it.each(sound)('%s may hold: %s', (path) => {
    expect(said.get(path)).toBeUndefined();
  });
});
