import { acrossProofs } from './proofs/across.ts';
import { aftercareProofs } from './proofs/aftercare.ts';
import { askingProofs } from './proofs/asking.ts';
import { cardProofs } from './proofs/card.ts';
import { checkInProofs } from './proofs/check-in.ts';
import { exchangeProofs } from './proofs/exchange.ts';
import { expectationProofs } from './proofs/expectations.ts';
import { foldingProofs } from './proofs/folding.ts';
import { helpNowProofs } from './proofs/help-now.ts';
import { journalProofs } from './proofs/journal.ts';
import { madeUpProofs } from './proofs/made-up-envelopes.ts';
import { networkProofs } from './proofs/network.ts';
import { nowhereProofs } from './proofs/nowhere.ts';
import { planProofs } from './proofs/plan.ts';
import { purityProofs } from './proofs/purity.ts';
import { reciprocityProofs } from './proofs/reciprocity.ts';
import { setbackProofs } from './proofs/setbacks.ts';
import { sharingProofs } from './proofs/sharing.ts';
import { suggestionProofs } from './proofs/suggestions.ts';
import { writerProofs } from './proofs/writers.ts';
import type { Fault, Proof } from './world.ts';
import { world } from './world.ts';

/** Every proof, in the order of SPEC.md. */
export const proofs: readonly Proof[] = [
  ...foldingProofs,
  ...journalProofs,
  ...purityProofs,
  ...networkProofs,
  ...expectationProofs,
  ...askingProofs,
  ...reciprocityProofs,
  ...aftercareProofs,
  ...suggestionProofs,
  ...checkInProofs,
  ...planProofs,
  ...nowhereProofs,
  ...cardProofs,
  ...setbackProofs,
  ...helpNowProofs,
  ...sharingProofs,
  ...exchangeProofs,
  ...madeUpProofs,
  ...writerProofs,
  ...acrossProofs,
];

/** Whether a proof of its rule sees a fault. Most are seen in a few cases; a rare one is looked for longer. */
export function catches(fault: Fault): boolean {
  const broken = fault.break(world);
  const own = proofs.filter(({ rule }) => rule === fault.rule);
  return [20, 60, 600].some((effort) => own.some((proof) => !holds(() => proof.run(broken, effort))));
}

/** A proof that stumbles saw nothing: only what it asserts, or forbids, counts. */
function holds(proof: () => unknown): boolean {
  try {
    proof();
    return true;
  } catch (error) {
    let first = error;
    while (first instanceof Error && first.cause instanceof Error) first = first.cause;
    if (first instanceof TypeError || first instanceof ReferenceError) throw error;
    return false;
  }
}
