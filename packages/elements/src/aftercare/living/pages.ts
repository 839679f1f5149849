import type { SuggestionRule } from '@recovery-network/core/aftercare';
import type { Ready } from '../../together/post/post.ts';
import type { One, Page, Wording } from '../pages.ts';

/** A page about living with a trajectory that there is. Each writes its word, and leads on to `tell` or to `one`. */
export type LivingPage =
  /** One trajectory: how it stands, and what may be done with it now. */
  | ({ readonly at: 'one' } & One)
  | ({ readonly at: 'review' } & One)
  /** How a review goes where the two of them are at this screen. */
  | ({ readonly at: 'review-both'; readonly review: string } & One)
  | ({ readonly at: 'pause' } & One)
  | ({ readonly at: 'stop' } & One)
  /** It was stopped just now: what stays, and one step back. */
  | ({ readonly at: 'stopped' } & One)
  | ({ readonly at: 'transfer' } & One)
  /** The person asks for more, or for something else. `because`: the rules of a suggestion (A7), of which the other reads none that is not chosen. */
  | ({
      readonly at: 'more';
      readonly wants?: 'more' | 'other';
      readonly because?: readonly SuggestionRule[];
    } & One)
  /** An ask is kept: whom to call now, and sending it, which may be ready to go. */
  | ({ readonly at: 'asked'; readonly ask: string; readonly ready?: Ready } & One)
  | ({ readonly at: 'less' } & One)
  /** What goes along with what is shared for the first time (A10): with a proposal, or with a yes to one. */
  | ({
      readonly at: 'along';
      readonly yes?: 'here' | 'together' /** Where it came from, if not from the wording. */;
      readonly back?: Page;
    } & Wording)
  /** The same before a link is made for anything else. */
  | ({ readonly at: 'along-sent' } & One)
  | ({ readonly at: 'waiting' } & One)
  | ({ readonly at: 'imposed' } & One)
  | ({ readonly at: 'rounding-off' } & One)
  /** Not agreed yet: both views, and the ways on. */
  | ({ readonly at: 'disagree' } & One)
  | ({ readonly at: 'back' } & One)
  | ({ readonly at: 'talk' } & One)
  /** Appointments that did not happen are normal: the next dates. */
  | ({ readonly at: 'missed' } & One)
  /** Nothing is planned in the week after treatment. */
  | { readonly at: 'gap' }
  | ({ readonly at: 'print' } & One)
  /** What could be suggested, seen by the person only. */
  | { readonly at: 'suggestions' };

const living: readonly string[] = [
  'one',
  'review',
  'review-both',
  'pause',
  'stop',
  'stopped',
  'transfer',
  'more',
  'asked',
  'less',
  'along',
  'along-sent',
  'waiting',
  'imposed',
  'rounding-off',
  'disagree',
  'back',
  'talk',
  'missed',
  'gap',
  'print',
  'suggestions',
] satisfies readonly LivingPage['at'][];

export const isLiving = (page: { readonly at: string }): page is LivingPage => living.includes(page.at);
