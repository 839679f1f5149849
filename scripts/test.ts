/**
 * `npm test`: everything, two steps at a time.
 *   npm test -- unit browser     only these steps (and what they need)
 *   npm test -- network          the unit tests whose path holds that word
 *   npm test -- browser network  the browser tests whose path holds that word
 * A step that crashes, or that ran no test, is a failure. The last line is "N passed, N failed".
 */
import { type Outcome, type Step, steps } from './test-steps.ts';

const words = process.argv.slice(2).filter((word) => word !== '--');
const asked = words.filter((word) => steps.some(({ name }) => name === word));
const filters = words.filter((word) => !asked.includes(word));

function chosen(): readonly Step[] {
  if (words.length === 0) return steps;
  const names = new Set(asked.length > 0 ? asked : ['unit']);
  for (const { name, after } of steps.toReversed()) {
    if (names.has(name)) for (const needed of after) names.add(needed);
  }
  return steps.filter(({ name }) => names.has(name));
}

const ended = new Map<string, Outcome>();
const stopped = new Set<string>();

async function perform(step: Step): Promise<void> {
  const began = performance.now();
  const outcome = await step
    .run(filters)
    .catch((error: Error): Outcome => ({ passed: 0, failed: 1, output: error.stack ?? error.message }));
  const empty = !step.prepares && !outcome.skipped && outcome.passed + outcome.failed === 0;
  const well = outcome.failed === 0 && !empty;
  ended.set(step.name, empty ? { ...outcome, failed: 1 } : outcome);
  if (!well && !step.letsOn) stopped.add(step.name);

  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = step.prepares ? '' : `${outcome.passed} passed, ${outcome.failed} failed, `;
  console.log(
    `${outcome.skipped ? 'not run' : well ? 'ok     ' : 'FAILED '} ${step.name} (${counts}${seconds} s)`,
  );
  // First what failed: a reader of a long log may see only its beginning.
  for (const failure of outcome.failures ?? []) console.log(`        ${failure}`);
  const notes = outcome.output.split('\n').filter((line) => /^(?:Not tested in|Run again:)/.test(line));
  if (!well) console.log(empty ? `${outcome.output}\nThis step ran no test.` : outcome.output);
  else for (const note of notes) console.log(note);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const waiting = [...chosen()];
const running = new Map<Step, Promise<void>>();
const free = () => 2 - [...running.keys()].reduce((sum, { places }) => sum + places, 0);
const began = performance.now();

while (waiting.length > 0 || running.size > 0) {
  for (const step of waiting.filter(({ after }) => after.some((name) => stopped.has(name)))) {
    waiting.splice(waiting.indexOf(step), 1);
    ended.set(step.name, { passed: 0, failed: 1, output: '' });
    stopped.add(step.name);
    console.log(
      `FAILED  ${step.name} (not run: ${step.after.filter((n) => stopped.has(n)).join(', ')} failed)`,
    );
  }
  for (const step of waiting.filter(({ after }) =>
    after.every((name) => ended.has(name) || !isWaited(name)),
  )) {
    if (step.places > free()) continue;
    waiting.splice(waiting.indexOf(step), 1);
    running.set(
      step,
      perform(step).finally(() => running.delete(step)),
    );
  }
  if (running.size > 0) await Promise.race(running.values());
}

/** A step that was not chosen is not waited for. */
function isWaited(name: string): boolean {
  return waiting.some((step) => step.name === name) || [...running.keys()].some((step) => step.name === name);
}

const sum = (which: 'passed' | 'failed') =>
  [...ended.values()].reduce((total, outcome) => total + outcome[which], 0);
for (const [name, { failures = [] }] of ended) {
  for (const failure of failures) console.log(`${name}: ${failure}`);
}
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
