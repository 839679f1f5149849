import { journalProofs } from './proofs/journal.ts';
import { purityProofs } from './proofs/purity.ts';
import type { Proof } from './world.ts';

/** Every proof, in the order of SPEC.md. */
export const proofs: readonly Proof[] = [...journalProofs, ...purityProofs];
