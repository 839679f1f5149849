/** What an envelope may be (D4). */
export const envelopeKinds = [
  'invitation',
  'answer',
  'proposal',
  'counter',
  'acceptance',
  'withdrawal',
  'grant',
  'shared-copy',
] as const;
export type EnvelopeKind = (typeof envelopeKinds)[number];

/** The two ends of a connection: who made it, and who was invited to it. */
export const sides = ['inviter', 'invited'] as const;
export type Side = (typeof sides)[number];

export const otherSide = (side: Side): Side => (side === 'inviter' ? 'invited' : 'inviter');

/** For whom a copy is made (D3): a supporter, or somebody whose profession it is. */
export const audiences = ['supporter', 'professional'] as const;
export type Audience = (typeof audiences)[number];

/** What a grant is for (D6). */
export const purposes = ['support', 'treatment'] as const;
export type Purpose = (typeof purposes)[number];

/** The parts of a journal that a grant may name. */
export const sections = [
  'plan',
  'card',
  'days',
  'wins',
  'needs',
  'people',
  'declined',
  'group-words',
] as const;
export type Section = (typeof sections)[number];

/** Parts that no supporter ever sees, and a professional only by a grant that names nothing else (D3). */
export const sectionsApart: readonly Section[] = ['people', 'declined', 'group-words'];

/** Whether a grant may name these parts for this audience (D3). */
export const fitsAudience = (named: readonly Section[], audience: Audience): boolean =>
  !named.some((one) => sectionsApart.includes(one)) || (audience === 'professional' && named.length === 1);
