import type { OutsideLock } from '@recovery-network/core/plan';

export type PaperWhat = 'plan' | 'card' | 'blank-plan' | 'blank-card';

/** A page of what writing brings along. */
export type WritingPage =
  /** The draft: an overview, or one of its phases. */
  | { readonly at: 'write'; readonly phase?: string }
  | { readonly at: 'adopt' }
  /** All versions, or one of them. */
  | { readonly at: 'versions'; readonly version?: string };

/** A page of what stands beside the phases. */
export type BesidePage =
  | { readonly at: 'tools' }
  | { readonly at: 'media' }
  /** All special days, or the form for one: an id, of a new one too. */
  | { readonly at: 'days'; readonly day?: string }
  | { readonly at: 'card'; readonly edit?: true }
  /** What stands outside the lock, the form for it, or a choice to look at before it is stored. */
  | { readonly at: 'outside'; readonly edit?: true; readonly look?: OutsideLock }
  /** What there is to print, or one of those. */
  | { readonly at: 'paper'; readonly what?: PaperWhat };

/** What is on the screen: the plan at one of its pages, or one thing to do with it. */
export type Page = { readonly at: 'plan'; readonly phase?: string } | WritingPage | BesidePage;
