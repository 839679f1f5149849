/**
 * `npm run prove:deep [-- minutes]`: the proofs again and again with other random cases, ten minutes unless
 * told otherwise, and then mutation testing of policies and machines (report: reports/mutation.html).
 * A red proof names its seed: PROVE_SEED=… PROVE_EFFORT=… vitest run packages/core/prove repeats it.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { root } from './root.ts';

const minutes = Number(process.argv.slice(2).find((word) => word !== '--') ?? 10);
if (!(minutes >= 0)) {
  console.error('npm run prove:deep -- <minutes>');
  process.exit(2);
}

const end = performance.now() + minutes * 60_000;
let rounds = 0;
while (performance.now() < end) {
  const PROVE_SEED = String(randomInt(2 ** 31));
  const PROVE_EFFORT = '300';
  const env = { ...process.env, PROVE_SEED, PROVE_EFFORT };
  const args = ['run', '--reporter=dot', 'packages/core/prove/prove.test.ts'];
  const { status } = spawnSync('vitest', args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`Red with PROVE_SEED=${PROVE_SEED} PROVE_EFFORT=${PROVE_EFFORT}`);
    process.exit(1);
  }
  rounds += 1;
}
console.log(`The proofs held in ${rounds} rounds of random cases.`);

const { status } = spawnSync('stryker', ['run'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
