import type { Pillar } from '@recovery-network/core/small-things';

/** What is on the screen: one question, one main action. What is new on a page has its id when it opens. */
export type Page =
  | { readonly at: 'all' }
  /** The note on why, new or anew. */
  | { readonly at: 'why'; readonly id: string }
  /** One pillar of a look; the next comes after it. */
  | { readonly at: 'look'; readonly id: string; readonly pillar: Pillar }
  /** What was said in a look. */
  | { readonly at: 'looked'; readonly id: string }
  | { readonly at: 'looks' }
  /** Whom somebody thinks of; `tie`: who was meant elsewhere. */
  | { readonly at: 'nod'; readonly tie?: string }
  /** After it: nothing was sent, and a wave can be. */
  | { readonly at: 'nodded'; readonly tie: string };
