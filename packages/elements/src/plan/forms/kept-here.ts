import type { RecoveryPlan } from '../plan.ts';
import { formWords } from './words.ts';

/** That something was kept; where this browser keeps nothing, only that it was written down. */
export const keptHere = (plan: RecoveryPlan, kept: string): string =>
  plan.host?.problem === 'not-kept' ? plan.sayFrom(formWords, 'written') : kept;
