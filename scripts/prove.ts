/**
 * `npm run prove [-- effort]`: runs every proof and every named fault, and prints a table of them. The tests run the
 * same; this is for reading. PROVE_SEED takes other random cases.
 */
import { configureGlobal } from 'fast-check';
import { faults } from '../packages/core/prove/faults.ts';
import { catches, proofs } from '../packages/core/prove/proofs.ts';
import { world } from '../packages/core/prove/world.ts';

const effort = Number(process.argv.slice(2).find((word) => word !== '--') ?? 60);
const seed = Number(process.env['PROVE_SEED'] ?? 2026);
configureGlobal({ seed });

let red = 0;
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const rules = [...new Set(proofs.map(({ rule }) => rule))];
console.log(`Proofs of the fixed rules, seed ${seed}.\n`);
for (const rule of rules) {
  for (const proof of proofs.filter((one) => one.rule === rule)) {
    const start = performance.now();
    try {
      const cases = proof.run(world, effort).toLocaleString('en');
      const took = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${rule.padEnd(4)} holds  ${cases.padStart(7)} cases ${took.padStart(5)} s  ${proof.says}`);
    } catch (error) {
      red += 1;
      console.log(`${rule.padEnd(4)} BROKEN                        ${proof.says}\n${reason(error)}`);
    }
  }
  configureGlobal({ seed, endOnFailure: true });
  const own = faults.filter((fault) => fault.rule === rule);
  const seen = own.filter(catches);
  configureGlobal({ seed });
  console.log(`${' '.repeat(5)}${seen.length} of ${own.length} named faults turn it red:`);
  for (const fault of own) {
    console.log(`${' '.repeat(7)}${seen.includes(fault) ? 'red' : 'NOT SEEN'}: ${fault.name}`);
    if (!seen.includes(fault)) red += 1;
  }
}
console.log(`\n${rules.length} rules, ${proofs.length} proofs, ${faults.length} named faults; ${red} wrong.`);
process.exitCode = red > 0 ? 1 : 0;
