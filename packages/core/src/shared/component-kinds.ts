/** What aftercare is made of (A1): what a trajectory says it is, and what an appointment is for. */
export const componentKinds = [
  'individual',
  'group',
  'family-talks',
  'medication',
  'mutual-aid',
  'community-care',
  'self-care',
  'practical',
  'new-contacts',
  'leisure',
  'skills',
] as const;
export type ComponentKind = (typeof componentKinds)[number];
