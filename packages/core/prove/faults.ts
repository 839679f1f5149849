import { journalFaults } from './faults/journal.ts';
import { purityFaults } from './faults/purity.ts';
import type { Fault } from './world.ts';

/** Every named fault. A fixed rule of SPEC.md without one here fails the check of the rules. */
export const faults: readonly Fault[] = [...journalFaults, ...purityFaults];
