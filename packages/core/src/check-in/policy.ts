import type { Refusal } from '../journal/area.ts';
import type { Level } from '../shared/phases.ts';
import { fitsItsColour } from '../shared/phases.ts';
import { dayNumber } from '../shared/time.ts';

/** Red never counts as a calm day (C3). */
export const refuseOtherLevel = (
  said: { readonly phase: string; readonly level: Level },
  allowed: readonly string[],
): Refusal | undefined => (fitsItsColour(said) ? undefined : { rule: 'C3', key: 'other-level', allowed });

/** A pause until 31 February would never end. */
export const refuseNoDate = (until: string | null, allowed: readonly string[]): Refusal | undefined =>
  until !== null && Number.isNaN(dayNumber(until))
    ? { rule: 'J5', key: 'malformed', allowed, params: { field: 'until' } }
    : undefined;
