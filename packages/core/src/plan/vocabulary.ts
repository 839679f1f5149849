/** What stands beside a colour, because a colour is never the only sign. */
export const symbols = ['circle', 'triangle', 'diamond', 'square', 'ring'] as const;
export type PhaseSymbol = (typeof symbols)[number];

/** What somebody keeps beside the phases (P4). */
export const toolKinds = ['avoid', 'handle', 'trigger', 'practice', 'rehearsal', 'craving-step'] as const;
export type ToolKind = (typeof toolKinds)[number];

export const helpings = ['yes', 'a-little', 'no'] as const;
export type Helping = (typeof helpings)[number];

/** How a special day is shown (P6): as it comes, not among the days ahead, or as something to celebrate. */
export const marks = ['plain', 'hide', 'celebrate'] as const;
export type Mark = (typeof marks)[number];

/** The lines of the emergency card that hold words of the person (P5). */
export const cardLines = [
  'approach',
  'pleaseDoNot',
  'medication',
  'medicationPlace',
  'allergies',
  'children',
  'pets',
  'post',
  'other',
] as const;
export type CardLine = (typeof cardLines)[number];
