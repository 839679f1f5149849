import { lastTreatmentEnd, nextTreatmentEnd } from '@recovery-network/core/aftercare';
import { addDays, dateNow } from '@recovery-network/core/shared';
import type { Known } from '../noting/noting.ts';

/** So many days after a treatment the list for its end still stands first. */
const AFTER = 28;

/** Whether an end of treatment lies ahead, or was in the last weeks (A12). */
export function isAroundAnEnd(
  { aftercare }: Known,
  now: { readonly ms: number; readonly zone: string },
): boolean {
  if (nextTreatmentEnd(aftercare, now) !== undefined) return true;
  const last = lastTreatmentEnd(aftercare, now);
  return last !== undefined && last >= addDays(dateNow(now), -AFTER);
}

/** What the list is called: by the end that lies ahead; after it, and before none, by what it is then. */
export const listName = (
  { aftercare }: Known,
  now: { readonly ms: number; readonly zone: string },
): 'checklist' | 'checklist-after' =>
  nextTreatmentEnd(aftercare, now) === undefined && lastTreatmentEnd(aftercare, now) !== undefined
    ? 'checklist-after'
    : 'checklist';
