import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { catches, proofs } from './proofs.ts';
import { world } from './world.ts';

/** How many random cases a proof tries; `pnpm prove:deep` asks for more. */
const EFFORT = Number(process.env.PROVE_EFFORT ?? 60);

// The same cases at each run of the tests, so that a red proof can be repeated; `pnpm prove:deep` takes others.
fc.configureGlobal({ seed: Number(process.env.PROVE_SEED ?? 2026) });

describe('proofs', () => {
  for (const proof of proofs) {
    test(`${proof.rule}: ${proof.says}`, { timeout: 300_000 + EFFORT * 2_000 }, () =>
      proof.run(world, EFFORT),
    );
  }
});

describe('named faults turn the proof of their rule red', () => {
  // Any case that is red is enough here; the smallest one would take long to find.
  beforeAll(() => fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true }));

  for (const fault of faults) {
    test(`${fault.rule}: ${fault.name}`, { timeout: 600_000 }, () => {
      expect(catches(fault), 'some proof sees the fault').toBe(true);
    });
  }
});
