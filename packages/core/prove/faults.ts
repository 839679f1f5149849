import { acrossFaults } from './faults/across.ts';
import { aftercareFaults } from './faults/aftercare.ts';
import { checkInFaults } from './faults/check-in.ts';
import { exchangeFaults } from './faults/exchange.ts';
import { expectationFaults } from './faults/expectations.ts';
import { helpNowFaults } from './faults/help-now.ts';
import { journalFaults } from './faults/journal.ts';
import { networkFaults } from './faults/network.ts';
import { nowhereFaults } from './faults/nowhere.ts';
import { planFaults } from './faults/plan.ts';
import { purityFaults } from './faults/purity.ts';
import { reciprocityFaults } from './faults/reciprocity.ts';
import { setbackFaults } from './faults/setbacks.ts';
import { sharingFaults } from './faults/sharing.ts';
import { suggestionFaults } from './faults/suggestions.ts';
import { writerFaults } from './faults/writers.ts';
import type { Fault } from './world.ts';

/** Every named fault. A fixed rule of SPEC.md without one here fails the check of the rules. */
export const faults: readonly Fault[] = [
  ...journalFaults,
  ...purityFaults,
  ...networkFaults,
  ...expectationFaults,
  ...reciprocityFaults,
  ...aftercareFaults,
  ...suggestionFaults,
  ...checkInFaults,
  ...planFaults,
  ...nowhereFaults,
  ...setbackFaults,
  ...helpNowFaults,
  ...sharingFaults,
  ...exchangeFaults,
  ...writerFaults,
  ...acrossFaults,
];
