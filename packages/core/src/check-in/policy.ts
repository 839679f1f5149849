import type { Refusal } from '../journal/area.ts';
import { dayNumber } from '../shared/time.ts';
import type { Level } from './entries.ts';

/** The level that belongs to a colour, in every plan (C3). */
export const levelOfColour: Readonly<Record<string, Level>> = {
  green: 'steady',
  yellow: 'watch',
  orange: 'watch',
  blue: 'watch',
  red: 'act',
};

/** Whether a phase has the level that it is given: one that is named by its colour always has that of this colour (C3). */
export const fitsItsColour = ({ phase, level }: { readonly phase: string; readonly level: Level }): boolean =>
  !Object.hasOwn(levelOfColour, phase) || levelOfColour[phase] === level;

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
