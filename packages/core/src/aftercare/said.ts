import type { Side } from '../agreement/side.ts';
import type { Terms } from './terms.ts';
import type { SuggestionRule, Want } from './vocabulary.ts';

/** What was said in a trajectory, beside the terms themselves. */
export type What =
  | { readonly what: 'proposed'; readonly termsId: string; readonly mark: string }
  | { readonly what: 'accepted'; readonly termsId: string }
  | { readonly what: 'withdrawn'; readonly termsId: string }
  | {
      readonly what: 'not-agreed';
      readonly termsId: string;
      readonly view?: string | undefined;
      readonly lookAgain?: string | undefined;
    }
  /** `on`: the date on the wall of who said it. */
  | { readonly what: 'paused'; readonly until: string; readonly on: string }
  | { readonly what: 'resumed'; readonly pause: string; readonly on: string }
  | { readonly what: 'review-opened'; readonly termsId: string }
  | {
      readonly what: 'reviewed';
      readonly review: string;
      readonly helped?: string | undefined;
      readonly change?: string | undefined;
      readonly goOn: boolean;
    }
  | {
      readonly what: 'more-asked';
      readonly wants: Want;
      readonly words?: string | undefined;
      readonly because?: SuggestionRule | undefined;
    }
  | { readonly what: 'ask-heard'; readonly ask: string }
  | { readonly what: 'ask-settled'; readonly ask: string }
  | { readonly what: 'stopped'; readonly words?: string | undefined }
  | { readonly what: 'transferred'; readonly to: string }
  | {
      readonly what: 'imposed';
      readonly by: string;
      readonly says: string;
      readonly from?: string | undefined;
      readonly until?: string | undefined;
    }
  | { readonly what: 'imposed-ended'; readonly imposed: string }
  /** The owner's alone, of which the other hears nothing. */
  | { readonly what: 'kept-own'; readonly terms: Terms }
  | { readonly what: 'waiting' };

/** One word of one side: the entry that it stands in, and its moment in ms since 1970. */
export type Said = What & { readonly id: string; readonly side: Side; readonly at: number };

export type SaidAs<Kind extends What['what']> = Extract<Said, { readonly what: Kind }>;

/** A word or a decision at its place among the others. */
export interface Moment {
  readonly at: number;
  /** The entry by which it came about. */
  readonly id: string;
}

/** The order of words that both devices share: by their moments, then by the entries that they stand in. */
export const inTime = (a: Moment, b: Moment): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const later = (a: Moment, b: Moment): Moment => (inTime(a, b) < 0 ? b : a);

/** The words of some kinds. */
export const wordsAs = <Kind extends Said['what']>(
  words: readonly Said[],
  ...kinds: readonly Kind[]
): SaidAs<Kind>[] => words.filter((word): word is SaidAs<Kind> => kinds.some((kind) => kind === word.what));
