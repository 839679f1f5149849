/** The steps of `npm test`: what each runs, and how its tests are counted. */
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineName, engineNames, findEngine } from './engines.ts';
import { root } from './root.ts';
import { type Ran, run } from './run.ts';

export type Counts = { readonly passed: number; readonly failed: number };
/** `skipped`: nothing to run here, for a reason that the step of the engines has named. */
export type Outcome = Counts & {
  readonly output: string;
  readonly skipped?: true;
  /** A line for each test that failed, where the program that ran it tells. */
  readonly failures?: readonly string[];
};

export type Step = {
  readonly name: string;
  /** Steps that must have ended well before this one makes sense. */
  readonly after: readonly string[];
  /** How many of the two places it takes: browsers keep time and get the machine to themselves. */
  readonly places: 1 | 2;
  /** Preparing steps hold no tests of their own. */
  readonly prepares?: true;
  /** Its failure is counted, and what comes after it is tried all the same. */
  readonly letsOn?: true;
  run(filters: readonly string[]): Promise<Outcome>;
};

const results = mkdtempSync(join(tmpdir(), 'test-results-'));
const resultFile = (name: string) => join(results, `${name}.json`);
const readJson = (path: string) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** What a program counted; one that crashed without counting, or failed in spite of its counts, is one failure. */
function counted(
  { code, output }: Ran,
  counts: (Counts & { readonly failures?: readonly string[] }) | undefined,
): Outcome {
  const { passed, failed, failures = [] } = counts ?? { passed: 0, failed: 0 };
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output, failures };
}

async function script(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const path = resultFile(`${name}-${Object.values(env).join('-')}`);
  const ran = await run('node', [`scripts/${name}.ts`, ...args], { env: { ...env, RN_RESULTS: path } });
  return counted(ran, readJson(path));
}

type VitestFile = {
  readonly status: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
};

async function vitest(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const path = resultFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const ran = await run('vitest', ['run', ...reporters, ...args], { env });
  const json = readJson(path);
  if (!json) return counted(ran, undefined);
  const files: VitestFile[] = json.testResults;
  const unread = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failures = files.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`),
  );
  return counted(ran, { passed: json.numPassedTests, failed: json.numFailedTests + unread, failures });
}

/** Each command is one test. */
async function commands(list: readonly (readonly [string, ...string[]])[]): Promise<Outcome> {
  const ran: Ran[] = [];
  for (const [program, ...args] of list) {
    const { code, output } = await run(program, args);
    ran.push({ code, output: code === 0 ? '' : `${[program, ...args].join(' ')}\n${output}` });
  }
  const failed = ran.filter(({ code }) => code !== 0).length;
  return { passed: ran.length - failed, failed, output: ran.map(({ output }) => output).join('') };
}

const projects = () => [
  'packages/core',
  'packages/core/tsconfig.src.json',
  'packages/elements',
  'packages/elements/tsconfig.unit.json',
  'packages/elements/bench',
  'scripts',
  // The app has its types from the packed packages, and is checked where these are installed.
  ...globSync('examples/*/tsconfig.json', { cwd: root, exclude: ['examples/app/**'] }).sort(),
];

/** TypeScript says "no inputs" for a project that has no files yet; that is no error of types. */
const hasFiles = (project: string) =>
  !project.endsWith('tsconfig.unit.json') ||
  globSync('packages/elements/src/**/*.unit.test.ts', { cwd: root }).length > 0;

const isHere = (engine: EngineName) => findEngine(engine).by !== 'nothing';

function endToEnd(engine: 'chromium' | 'firefox'): Step {
  return {
    name: `e2e-${engine}`,
    after: ['pack', 'engines', 'examples'],
    places: 1,
    run: async (filters) => {
      if (!isHere(engine)) return { passed: 0, failed: 0, output: '', skipped: true };
      return vitest(`e2e-${engine}`, ['--config', 'vitest.e2e.config.ts', ...filters], {
        E2E_ENGINE: engine,
      });
    },
  };
}

export const steps: readonly Step[] = [
  {
    name: 'engines',
    after: [],
    places: 1,
    prepares: true,
    letsOn: true,
    run: () => script('engines-here', []),
  },
  {
    name: 'types',
    after: [],
    places: 1,
    run: () =>
      commands(
        projects()
          .filter(hasFiles)
          .map((project) => ['tsc', '--noEmit', '-p', project] as const),
      ),
  },
  {
    name: 'lint',
    after: [],
    places: 1,
    run: () => commands([['biome', 'check', '--error-on-warnings', '.']]),
  },
  {
    name: 'unit',
    after: [],
    places: 1,
    run: (filters) => vitest('unit', filters),
  },
  { name: 'rules', after: [], places: 1, run: () => script('rules', []) },
  { name: 'build', after: [], places: 1, prepares: true, run: () => script('build', []) },
  { name: 'budgets', after: [], places: 1, run: () => script('budgets', []) },
  { name: 'pack', after: ['build'], places: 1, prepares: true, run: () => script('pack', []) },
  {
    name: 'examples',
    after: ['pack'],
    places: 1,
    letsOn: true,
    run: (filters) => vitest('examples', ['--config', 'vitest.packed.config.ts', ...filters]),
  },
  { name: 'packages', after: ['pack'], places: 1, run: () => script('packages', []) },
  {
    name: 'browser',
    after: ['engines'],
    places: 2,
    run: async (filters) => {
      if (!engineNames.some(isHere)) return { passed: 0, failed: 0, output: '', skipped: true };
      const files = globSync('src/**/*.test.ts', { cwd: join(root, 'packages/elements') })
        .filter((file) => !file.endsWith('.unit.test.ts'))
        .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)));
      return script('browser-tests', filters.length === 0 ? [] : files);
    },
  },
  endToEnd('chromium'),
  endToEnd('firefox'),
];
