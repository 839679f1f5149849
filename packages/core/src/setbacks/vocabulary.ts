/** What somebody's recovery is about (L8): a substance, or something that people do. */
export const concernKinds = [
  'alcohol',
  'ghb',
  'benzodiazepines',
  'opioids',
  'stimulants',
  'cannabis',
  'ketamine',
  'nicotine',
  'gambling',
  'gaming',
  'medication',
  'other',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

/** What the person wants with it. */
export const goals = ['stop', 'less', 'unknown'] as const;
export type Goal = (typeof goals)[number];

/** What can be looked at after a setback, in this order: what was going on around comes before any "why" (L2). */
export const reflectionParts = ['around', 'why', 'helped', 'next-step', 'into-plan'] as const;
export type ReflectionPart = (typeof reflectionParts)[number];
