import type { ChecklistItem, SelfCareDomain, TaskKind } from '@recovery-network/core/tasks';

/** What is on the screen: one question, one main action. What is new on a page has its id when it opens. */
export type Page =
  | { readonly at: 'all' }
  /** Something to do; new where nothing is known of its id. */
  | { readonly at: 'write'; readonly id: string; readonly kind?: TaskKind; readonly domain?: SelfCareDomain }
  | { readonly at: 'task'; readonly id: string }
  | { readonly at: 'kind'; readonly kind: TaskKind }
  /** What was done, and what was put away. */
  | { readonly at: 'done' }
  /** A new contact came of it: whom it is about. */
  | { readonly at: 'met'; readonly id: string; readonly tie: string }
  /** Before a treatment ends (A12). */
  | { readonly at: 'checklist'; readonly list?: string; readonly typed?: TypedOf }
  | { readonly at: 'item'; readonly list: string; readonly item: ChecklistItem; readonly typed: TypedOf };

/** What was typed about things of the list and is not stored: going back to it loses nothing. */
export type TypedOf = Map<ChecklistItem, { readonly note: string; readonly helper: string }>;
