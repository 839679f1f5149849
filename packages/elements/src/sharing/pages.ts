import type { GrantWished } from '@recovery-network/core/guidance';
import type { Envelope, Section } from '@recovery-network/core/sharing';
import type { Ready } from '../together/post/post.ts';

/** What somebody is to see, before the person decides. */
export interface Wish extends GrantWished {
  /** The id that the grant has, or will have: made once, so that two taps give it once. */
  readonly grant: string;
  /** What the owner calls themselves to the other, the first time. */
  readonly as?: string;
}

/** What is on the screen: one question, one main action. */
export type Page =
  | { readonly at: 'all' }
  | { readonly at: 'whom' }
  /** `apart`: one of the parts that a professional is given by itself (D3). `before`: what was chosen already. */
  | {
      readonly at: 'what';
      readonly tie: string;
      readonly grant: string;
      readonly apart?: Section;
      readonly before?: Omit<Wish, 'grant'>;
    }
  | { readonly at: 'sure'; readonly wish: Wish }
  | { readonly at: 'preview'; readonly wish: Wish }
  /** `grant`: what is shown by it; once that is stopped it may not be sent any more. */
  | {
      readonly at: 'send';
      readonly tie: string;
      readonly ready: Ready;
      readonly what: 'ask' | 'show';
      readonly grant?: string;
    }
  | { readonly at: 'seen'; readonly grant: string }
  | { readonly at: 'stop'; readonly grant: string }
  | { readonly at: 'person'; readonly tie: string }
  | { readonly at: 'stop-all'; readonly tie: string }
  /** The secret is made when the page opens, so that two taps are one. */
  | { readonly at: 'key'; readonly tie: string; readonly secret: string }
  | { readonly at: 'invite' }
  /** `named`: the other knows already what the owner calls themselves, as it was when the page opened. */
  | { readonly at: 'ask'; readonly tie: string; readonly named: boolean }
  /** What was pasted stays in its field. `secret`: a key that came by a link of its own; `file`: what waits for its key. */
  | { readonly at: 'open'; readonly text?: string; readonly secret?: string; readonly file?: string }
  | { readonly at: 'came'; readonly tie: string; readonly envelope: Envelope }
  /** Somebody else invites: that is for the page for family and friends. */
  | { readonly at: 'elsewhere'; readonly text: string; readonly secret?: string };
