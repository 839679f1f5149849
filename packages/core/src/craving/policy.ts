import type { Refusal } from '../journal/area.ts';
import type { CravingStep } from './entries.ts';

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
    ? { rule: 'C11', key: 'text-missing', allowed }
    : undefined;
