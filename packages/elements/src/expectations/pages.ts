import type { Terms } from '@recovery-network/core/expectations';
import type { Ready } from '../together/post/post.ts';
import type { BesidePage } from './beside/pages.ts';

/** What is said or asked next in a thread; `mark` names the proposal that may come of it. */
export interface Wording {
  readonly thread: string;
  readonly tie: string;
  readonly mark: string;
}

/** What something else is proposed in the place of, and who would do it. */
export interface Answered {
  readonly terms: Terms;
  readonly does: 'me' | 'them';
}

/** A page on which something is worded, and goes to the other. */
export type AskingPage =
  | { readonly at: 'who' }
  /** Something smaller, once (N6). */
  | { readonly at: 'smaller'; readonly tie: string }
  | ({ readonly at: 'what' } & Wording)
  /** When, how often, until when, by which way, limits. */
  | ({
      readonly at: 'more';
      readonly terms: Terms;
      readonly answers?: Answered;
      readonly handed?: Handed;
    } & Wording)
  /** The whole of it, and the ways to the other. */
  | ({ readonly at: 'look'; readonly terms: Terms } & Wording);

/** Something that is worded whole, and not proposed yet. */
export type Asked = Wording & { readonly terms: Terms };

/** A page between a word of the owner's and the other. */
export type TellingPage =
  /** What the owner calls themselves, the first time; with `asked` what is asked then. */
  | { readonly at: 'as'; readonly thread: string; readonly asked?: Asked }
  /** The other does not know it yet. */
  | { readonly at: 'tell'; readonly thread: string }
  | { readonly at: 'send'; readonly thread: string; readonly ready: Ready };

/** What the other answers on this phone. */
export interface Handed {
  readonly thread: string;
  readonly tie: string;
  readonly termsId: string;
}

/** A page for the two of them, on one phone. */
export type TogetherPage =
  /** Hand the phone over, with what waits for the other; or with `asked`, which is proposed once they have it. */
  | ({ readonly at: 'hand' } & Handed)
  | { readonly at: 'hand'; readonly thread: string; readonly tie: string; readonly asked: Asked }
  /** What the other reads and answers. */
  | ({ readonly at: 'theirs' } & Handed)
  /** Give the phone back. */
  | { readonly at: 'returned'; readonly thread: string; readonly unanswered?: true };

/** What is on the screen. */
export type Page =
  /** All agreements, or those with somebody. */
  | { readonly at: 'all'; readonly tie?: string }
  | { readonly at: 'one'; readonly thread: string }
  /** A no to what the other asks. */
  | { readonly at: 'decline'; readonly thread: string; readonly termsId: string }
  /** The other said no. */
  | { readonly at: 'no'; readonly thread: string }
  | { readonly at: 'pause'; readonly thread: string }
  | AskingPage
  | TellingPage
  | TogetherPage
  | BesidePage;

const beside: readonly string[] = [
  'limits',
  'their-limits',
  'needs',
  'talks',
  'paper',
] satisfies readonly BesidePage['at'][];

export const isBeside = (page: Page): page is BesidePage => beside.includes(page.at);

/** Of what is over the latest, and as many more each time that more is asked for. */
export const MOST_PAST = 20;
