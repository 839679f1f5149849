import type { Known } from '../noting/noting.ts';

/** Whether an end of treatment lies ahead, or was in the last weeks (A12). */
export const isAroundAnEnd = (
  _states: Known,
  _now: { readonly ms: number; readonly zone: string },
): boolean => false;
