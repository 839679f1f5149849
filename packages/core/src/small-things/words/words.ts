import type { Pillar, PillarWord } from '../entries.ts';

/** The words of a look at the six pillars, and of a note on why (X6). */
export interface SmallWords {
  readonly pillars: Readonly<Record<Pillar, { readonly title: string; readonly question: string }>>;
  readonly answers: Readonly<Record<PillarWord, string>>;
  /** Stands above the pillars. */
  readonly gently: string;
  /** Asks for a note on why. */
  readonly why: string;
  readonly nod: string;
}
