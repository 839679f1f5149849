import type { PolicyContext, Refusal } from '../journal/area.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const smallThingRefusals = { 'text-missing': 'X6', 'nobody-there': 'X6' } as const;

export type SmallThingRefusalKey = keyof typeof smallThingRefusals;

export const judgeWhy = (text: string): SmallThingRefusalKey | undefined =>
  text.trim() === '' ? 'text-missing' : undefined;

/** Who is left in peace gets no nod either. One key for whoever it is: the answer does not tell why (N7). */
export const judgeNod = (tie: string, { facts }: PolicyContext): SmallThingRefusalKey | undefined =>
  facts?.mayBeAsked?.(tie) ? undefined : 'nobody-there';

export const refuse = (
  key: SmallThingRefusalKey | undefined,
  allowed: readonly string[],
): Refusal | undefined => key && { rule: smallThingRefusals[key], key, allowed };
