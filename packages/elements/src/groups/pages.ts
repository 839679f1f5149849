/** What is on the screen: one question, one main action. What is new on a page has its id when it opens. */
export type Page =
  | { readonly at: 'all' }
  /** Before a first meeting (G2); `tie`: from which group it was asked for. */
  | { readonly at: 'first'; readonly tie?: string }
  | { readonly at: 'add'; readonly tie: string }
  | { readonly at: 'group'; readonly tie: string }
  | { readonly at: 'describe'; readonly tie: string }
  /** A meeting that comes back; new where nothing is known of its id. */
  | { readonly at: 'meeting'; readonly tie: string; readonly id: string }
  /** The single times of a meeting, or one of them that is moved. */
  | { readonly at: 'times'; readonly tie: string; readonly id: string; readonly moving?: string }
  /** Going there: planned beforehand, or written down afterwards. */
  | ({ readonly at: 'plan' } & Going)
  | ({ readonly at: 'was' } & Going)
  | { readonly at: 'visit'; readonly id: string }
  | { readonly at: 'met'; readonly tie: string; readonly id: string };

/** Which time it is of which group; `on`: `YYYY-MM-DD`. */
export interface Going {
  readonly id: string;
  readonly tie: string;
  readonly on?: string;
  readonly meeting?: string;
}
