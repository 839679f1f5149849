import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';

/** The pages on which something was refused. */
const refusedOn = new WeakSet<Page>();

/** Whether a form that folds is open: from the first refusal on, so that the next try does not close it around the keyboard. */
export function unfolded({ page, refusal }: RecoveryAftercare): boolean {
  if (refusal) refusedOn.add(page);
  return refusedOn.has(page);
}
