/** What stands beside a colour, because a colour is never the only sign. */
export const symbols = ['circle', 'triangle', 'diamond', 'square', 'ring'] as const;
export type PhaseSymbol = (typeof symbols)[number];

/** What somebody keeps beside the phases (P4). */
export const toolKinds = ['avoid', 'handle', 'trigger', 'practice', 'rehearsal', 'craving-step'] as const;
export type ToolKind = (typeof toolKinds)[number];

export const helpings = ['yes', 'a-little', 'no'] as const;
export type Helping = (typeof helpings)[number];

/** What the person brings along to look at or to listen to (P7). */
export const mediaKinds = ['picture', 'sound'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** What pictures and sounds are kept as. No SVG: that is a page with scripts of its own. */
export const mediaTypes = [
  'image/jpeg',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
  'audio/flac',
] as const;
export type MediaType = (typeof mediaTypes)[number];

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
