import type { Refusal } from '../journal/area.ts';
import type { CravingStep } from './entries.ts';

/** Every reason for which an entry about a craving may be refused, with its rule, beside those that recording gives for any. */
export const cravingRefusals = { 'text-missing': 'C11' } as const;

export type CravingRefusalKey = keyof typeof cravingRefusals;

/** A step of one's own says what it is: by words, or as a step of the plan. */
export const refuseNoWords = (
  said: {
    readonly what: CravingStep;
    readonly tool?: string | undefined;
    readonly text?: string | undefined;
  },
  allowed: readonly string[],
): Refusal | undefined =>
  said.what === 'own' && said.tool === undefined && (said.text ?? '').trim() === ''
    ? { rule: cravingRefusals['text-missing'], key: 'text-missing', allowed }
    : undefined;
