import type { Terms } from '@recovery-network/core/aftercare';
import type { Ready } from '../together/post/post.ts';
import type { LivingPage } from './living/pages.ts';

/** A trajectory that there is. */
export interface One {
  readonly trajectory: string;
}

/** What is being worded for a trajectory; `mark` names the proposal that may come of it. */
export interface Wording extends One {
  readonly mark: string;
  readonly terms: Terms;
  /** Who has it as well; undefined while nobody was chosen. */
  readonly tie?: string;
  /** The terms that it would take the place of, or that it answers. */
  readonly instead?: string;
  /** A course that nobody else has to agree with (A10). */
  readonly own?: true;
  /** It goes on from a trajectory that ended. */
  readonly after?: string;
}

/** A part of what is worded, a tap deeper. */
export type Part = 'steps' | 'until' | 'review' | 'starts' | 'words';

/** A page on which a trajectory begins, or is worded. */
export type DrawingPage =
  /** After which treatment, or from which day: the one that was noted last, unless it is `another`. */
  | ({
      readonly at: 'treatment';
      readonly treatment: string;
      readonly own?: true;
      readonly another?: true;
    } & One)
  | ({ readonly at: 'template'; readonly after?: string; readonly tie?: string; readonly own?: true } & One)
  /** All of it, filled in. */
  | ({ readonly at: 'plan' } & Wording)
  | ({ readonly at: 'part'; readonly part: Part } & Wording)
  /** One component; the next one where there is none yet at that place. */
  | ({ readonly at: 'component'; readonly place: number } & Wording)
  /** With whom, where that is not known. */
  | ({ readonly at: 'who' } & Wording)
  /** The whole of it once more, and the ways to the other. A longer pause and rounding off come here too. */
  | ({
      readonly at: 'look' /** Where it came from, if not from the wording. */;
      readonly back?: Page;
    } & Wording);

/** A page between a word of the owner's and the other. */
export type TellingPage =
  /** What the owner calls themselves, the first time; with `asked` what is proposed then. */
  | ({ readonly at: 'as'; readonly asked?: Wording } & One)
  /** The other does not know it yet. */
  | ({ readonly at: 'tell' } & One)
  | ({ readonly at: 'send'; readonly ready: Ready } & One);

/** A page about what is proposed and agreed. */
export type AgreeingPage =
  /** Both of them at this screen: each says yes. `asked` is not proposed before the first of them did. */
  | ({ readonly at: 'both'; readonly termsId?: string; readonly asked?: Wording } & One)
  /** A proposal whole, and what can be said to it. */
  | ({ readonly at: 'proposal'; readonly termsId: string } & One)
  /** Not agreed yet: a view, and a day to look again. */
  | ({ readonly at: 'not-yet'; readonly termsId: string } & One)
  | ({ readonly at: 'versions' } & One);

/** What is on the screen. */
export type Page =
  | { readonly at: 'home' }
  /** For somebody close: is it safe? */
  | { readonly at: 'safe' }
  | DrawingPage
  | TellingPage
  | AgreeingPage
  | LivingPage;
