import type { TalkCardId } from '@recovery-network/core/expectations/talks';
import type { Handed } from '../pages.ts';

/** What stands beside the agreements, and is fetched when somebody goes there. */
export type BesidePage =
  /** Limits of the person; with `tie` those of somebody else as they said them (E4). `edit`: to change what stands there. */
  | { readonly at: 'limits'; readonly tie?: string; readonly edit?: true }
  /** What the other can do and what not, stated by them on this phone. */
  | ({ readonly at: 'their-limits' } & Handed)
  /** The needs card (E7): to read, to write, or as it will be on paper. */
  | { readonly at: 'needs'; readonly edit?: true; readonly paper?: true }
  /** Cards to prepare a talk (E6). `card`: the one that is asked for; `thread`: where somebody comes from. */
  | { readonly at: 'talks'; readonly card?: TalkCardId; readonly thread?: string }
  /** An agreement on paper, with a blank sheet beside. */
  | { readonly at: 'paper'; readonly thread: string };
