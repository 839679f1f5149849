import type { One } from '../pages.ts';

/** A page about living with a trajectory that there is. Each writes its word, and leads on to `tell` or to `one`. */
export type LivingPage =
  | ({ readonly at: 'review' } & One)
  | ({ readonly at: 'pause' } & One)
  | ({ readonly at: 'stop' } & One)
  | ({ readonly at: 'transfer' } & One)
  /** The person asks for more, or for something else; without a trajectory from the first page. */
  | ({ readonly at: 'more' } & One)
  | ({ readonly at: 'waiting' } & One)
  | ({ readonly at: 'imposed' } & One)
  | ({ readonly at: 'rounding-off' } & One)
  | ({ readonly at: 'back' } & One)
  | ({ readonly at: 'talk' } & One)
  | ({ readonly at: 'print' } & One)
  /** What could be suggested, seen by the person only. */
  | { readonly at: 'suggestions' };

const living: readonly string[] = [
  'review',
  'pause',
  'stop',
  'transfer',
  'more',
  'waiting',
  'imposed',
  'rounding-off',
  'back',
  'talk',
  'print',
  'suggestions',
] satisfies readonly LivingPage['at'][];

export const isLiving = (page: { readonly at: string }): page is LivingPage => living.includes(page.at);
