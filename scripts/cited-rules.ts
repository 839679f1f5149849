/** What the files of a folder say about rules: which are adopted, which tests cite them, which named faults break them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './checks.ts';

export type Rule = { readonly id: string; readonly fixed: boolean };
export type Citation = { readonly rule: string; readonly title: string; readonly file: string };
export type Found = {
  readonly rules: readonly Rule[];
  readonly cited: readonly Citation[];
  /** The rule of each named fault. */
  readonly faults: readonly string[];
};

const TESTS = [
  'packages/*/{src,prove,fixtures}/**/*.test.ts',
  'packages/core/prove/proofs/**/*.ts',
  'examples/**/*.{test,e2e}.ts',
  'scripts/**/*.test.ts',
];
/** Proofs name their rule in the same way as faults do, and are none. */
const FAULTS = 'packages/core/prove/faults/**/*.ts';

/** Any text of a test file that begins as a citation does: "N7: …", "N7, N12: …". */
const citing = /(['"`])((?:[A-Z]\d+(?:\s*(?:,|and|&|\/|\+)\s*)?)+): ((?:\\.|(?!\1).)*)\1/gs;
/** The proofs keep rule and sentence apart; their test joins them. */
const proving = /\brule: '([A-Z]\d+)',\s*says:\s*(['"`])((?:\\.|(?!\2).)*)\2/gs;
const breaking = /\brule:\s*['"`]([A-Z]\d+)['"`]/g;

/** Reads the rules of a copy of this repository. */
export function rulesIn(root: string): Found {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const files = (pattern: string) =>
    globSync(pattern, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] });
  return {
    rules: adopted(read('packages/core/SPEC.md')),
    cited: TESTS.flatMap(files)
      .sort()
      .flatMap((file) => citations(file, read(file))),
    faults: files(FAULTS).flatMap((file) => [...read(file).matchAll(breaking)].map(([, rule = '']) => rule)),
  };
}

/** "- **N7** *fixed* …", "- N7 …" and "### N7 …" all adopt a rule. */
function adopted(spec: string): Rule[] {
  return spec.split('\n').flatMap((line) => {
    const match = /^(?:[-*]|#{2,6})\s+\**([A-Z]\d+)\b\**:?\.?\s*([*_]fixed[*_])?/.exec(line);
    return match?.[1] ? [{ id: match[1], fixed: match[2] !== undefined }] : [];
  });
}

function citations(file: string, text: string): Citation[] {
  const titles = [...text.matchAll(citing)].flatMap(([, , ids = '', says = '']) =>
    (ids.match(/[A-Z]\d+/g) ?? []).map((rule) => ({ rule, title: `${ids}: ${says}`, file })),
  );
  const proofs = [...text.matchAll(proving)].map(([, rule = '', , says = '']) => ({
    rule,
    title: `${rule}: ${says}`,
    file,
  }));
  return [...titles, ...proofs];
}

/** Each adopted rule has a test, each fixed one a named fault besides, and tests cite adopted rules only. */
export function checksOf({ rules, cited, faults }: Found): Check[] {
  const known = new Set(rules.map(({ id }) => id));
  // S and a number is a point of the articles that the project stands on; the rules carry those.
  const strangers = cited.filter(({ rule }) => !known.has(rule) && !/^S\d+$/.test(rule));
  const problemOf = ({ id, fixed }: Rule) => {
    if (!cited.some(({ rule }) => rule === id)) return 'no test cites it';
    if (fixed && !faults.includes(id))
      return 'it is fixed, and no named fault in packages/core/prove/faults breaks it';
    return undefined;
  };
  return [
    ...rules.map((rule) =>
      check(`${rule.id} has its tests${rule.fixed ? ' and a named fault' : ''}`, problemOf(rule)),
    ),
    check(
      'tests cite adopted rules only',
      strangers.map(({ rule, file }) => `${rule} in ${file}`).join(', ') || undefined,
    ),
    ...(rules.length === 0 ? [check('SPEC.md', 'packages/core/SPEC.md names no rule')] : []),
  ];
}

const check = (name: string, problem: string | undefined): Check =>
  problem === undefined ? { name } : { name, problem };
