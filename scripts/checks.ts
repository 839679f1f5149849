import { writeFileSync } from 'node:fs';

export type Check = { readonly name: string; readonly problem?: string };

/** Says which checks failed and why; leaves the counts for `npm test` where it asked for them. */
export function report(checks: readonly Check[]): void {
  const failed = checks.filter((check) => check.problem !== undefined);
  for (const { name, problem } of checks) {
    console.log(problem === undefined ? `  ok      ${name}` : `  FAILED  ${name}: ${problem}`);
  }
  const counts = { passed: checks.length - failed.length, failed: failed.length };
  const path = process.env['RN_RESULTS'];
  if (path) writeFileSync(path, JSON.stringify(counts));
  process.exitCode = failed.length > 0 || checks.length === 0 ? 1 : 0;
}
