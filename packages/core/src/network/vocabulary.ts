/** Kinds of tie (N1). A group, a community and a line are ties of their own. */
export const TIE_KINDS = [
  'partner',
  'family',
  'friend',
  'colleague',
  'neighbour',
  'peer',
  'buddy',
  'group',
  'community',
  'therapist',
  'counsellor',
  'addiction-physician',
  'gp',
  'volunteer',
  'helpline',
  'other',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What sort of bond it is (N1). */
export const NATURES = ['personal', 'peer', 'professional'] as const;
export type Nature = (typeof NATURES)[number];

/** Rings of closeness from the middle outward, and the place outside (N2). */
export const RINGS = ['very-close', 'close', 'further', 'outside'] as const;
export type Ring = (typeof RINGS)[number];

/** Where a tie can be in its life (N5). */
export const STAGES = [
  'idea',
  'asked',
  'not-now',
  'supporting',
  'resting',
  'repairing',
  'ended',
  'died',
] as const;
export type Stage = (typeof STAGES)[number];

/** Kinds of support (N3). */
export const SUPPORTS = ['emotional', 'practical', 'advice', 'company', 'encouragement'] as const;
export type Support = (typeof SUPPORTS)[number];

/** Ways to be in touch (N9). */
export const CHANNELS = ['call', 'message', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What someone knows about the recovery (N8). */
export const KNOWING = ['nothing', 'part', 'everything'] as const;
export type Knowing = (typeof KNOWING)[number];

const OTHER_NATURES: { readonly [Kind in TieKind]?: Nature } = {
  peer: 'peer',
  buddy: 'peer',
  group: 'peer',
  therapist: 'professional',
  counsellor: 'professional',
  'addiction-physician': 'professional',
  gp: 'professional',
  helpline: 'professional',
};

/** The nature of a kind where the person does not say otherwise. */
export const natureOf = (kind: TieKind): Nature => OTHER_NATURES[kind] ?? 'personal';

/** Whether nobody has to be asked first: professionals, groups, communities and lines are there already (N5). */
export const isThereAlready = (kind: TieKind, nature: Nature): boolean =>
  nature === 'professional' || kind === 'group' || kind === 'community' || kind === 'helpline';
