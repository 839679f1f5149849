import { acrossProofs } from './proofs/across.ts';
import { checkInProofs } from './proofs/check-in.ts';
import { helpNowProofs } from './proofs/help-now.ts';
import { journalProofs } from './proofs/journal.ts';
import { networkProofs } from './proofs/network.ts';
import { purityProofs } from './proofs/purity.ts';
import type { Proof } from './world.ts';

/** Every proof, in the order of SPEC.md. */
export const proofs: readonly Proof[] = [
  ...journalProofs,
  ...purityProofs,
  ...networkProofs,
  ...checkInProofs,
  ...helpNowProofs,
  ...acrossProofs,
];
