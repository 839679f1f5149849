import type { Actor, Level } from '../shared/phases.ts';

/** What stands beside the phases of a plan (P4) and has suggestions. */
export const besideKinds = ['avoid', 'handle', 'practice', 'trigger', 'rehearsal'] as const;
export type BesideKind = (typeof besideKinds)[number];

/** One sentence by its id. */
type Sentences = Readonly<Record<string, string>>;

/** The suggestions of one language. Where a sentence stands says what it is for; its level is the one that it often fits. */
export type SuggestionWords = {
  readonly sign: Readonly<Record<Level, Sentences>>;
  readonly action: Readonly<Record<Actor, Readonly<Record<Level, Sentences>>>>;
} & Readonly<Record<BesideKind, Sentences>>;

/** The same suggestions in another language: every id, in the same place, and no other. */
export type SameSuggestions<First> = {
  readonly [Key in keyof First]: First[Key] extends string ? string : SameSuggestions<First[Key]>;
};
