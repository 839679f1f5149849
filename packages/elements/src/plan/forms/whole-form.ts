import type { Next as NextIn } from '../../forms/storing.ts';
import { storing as storingIn } from '../../forms/storing.ts';
import type { Page } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { asking } from './refused.ts';

/** Where to go when a form of the plan is stored, and what to say there. */
export type Next = NextIn<Page>;

/** Stores a form of the plan whole, and goes on. */
export const storing =
  (plan: RecoveryPlan, store: (form: FormData) => Promise<Next | undefined>) =>
  (event: SubmitEvent): Promise<void> =>
    storingIn(asking(plan), store)(event);
