import type { Ready } from '../together/post/post.ts';

/** Something that was asked: a thread with somebody, or their invitation itself, which has the id of the tie. */
export interface About {
  readonly tie: string;
  readonly thread: string;
}

/** What is on the screen. */
export type Page =
  | { readonly at: 'home' }
  | { readonly at: 'person'; readonly tie: string }
  | ({ readonly at: 'question' } & About)
  | ({ readonly at: 'no' } & About)
  /** Something else is proposed, under a mark of its own: sent twice it is one proposal. */
  | ({ readonly at: 'other'; readonly mark: string } & About)
  | ({ readonly at: 'pause' } & About)
  | ({ readonly at: 'limits' } & About)
  | ({ readonly at: 'send'; readonly ready: Ready } & About)
  /** What came by an envelope to be read. */
  | { readonly at: 'copy'; readonly tie: string; readonly id: string }
  | { readonly at: 'stop'; readonly tie: string }
  /** What is agreed for the time after a treatment: a thread with somebody, or what this side has for itself. */
  | { readonly at: 'aftercare'; readonly tie?: string; readonly thread?: string };
