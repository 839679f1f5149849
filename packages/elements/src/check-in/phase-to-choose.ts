import type { Phase } from '@recovery-network/core/check-in';

/** A phase that somebody chooses among (C3): in the words of their plan where they wrote some, else in those of its colour. */
export interface PhaseToChoose extends Phase {
  readonly symbol?: string | undefined;
  readonly title?: string | undefined;
  /** How they know it, in their own words. */
  readonly signs?: readonly string[] | undefined;
}
