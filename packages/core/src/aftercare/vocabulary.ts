/** How often (A6), from the lightest: chosen, not prescribed. */
export const intensities = ['quarterly', 'monthly', 'two-weekly', 'weekly', 'twice-weekly'] as const;
export type Intensity = (typeof intensities)[number];

/** Courses to begin from (A5), the usual one first. */
export const templateNames = ['standard', 'short', 'long', 'check-ups'] as const;
export type TemplateName = (typeof templateNames)[number];

/** What two people decide together (A3): the course itself, a pause longer than either may take alone, and its end. */
export const decisions = ['course', 'pause', 'rounding-off'] as const;
export type Decision = (typeof decisions)[number];

/** Whose trajectory it is: of who proposes it, of the other, or of both (A10). So terms say the same on both devices. */
export const whoseNames = ['proposer', 'other', 'both'] as const;
export type Whose = (typeof whoseNames)[number];

/** What is asked for (A3): more of it, or something else. */
export const wants = ['more', 'other'] as const;
export type Want = (typeof wants)[number];

/** What can bring a suggestion (A7). */
export const suggestionRules = [
  'asked',
  'act-day',
  'two-watch-days',
  'setback',
  'move',
  'treatment-ended',
  'missed',
  'four-steady',
] as const;
export type SuggestionRule = (typeof suggestionRules)[number];

/** What a trajectory follows on (A4). Who begins without a treatment has `other`. */
export const treatmentKinds = ['clinic', 'outpatient', 'other'] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];

/** Where a trajectory is (A2), as a word for the person. */
export const courses = [
  'nothing',
  'drafted',
  'waiting',
  'proposed',
  'countered',
  'not-agreed-yet',
  'agreed',
  'running',
  'under-review',
  'paused',
  'stopped',
  'transferred',
  'rounded-off',
  'withdrawn',
] as const;
export type Course = (typeof courses)[number];
