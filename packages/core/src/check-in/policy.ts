import type { Refusal } from '../journal/area.ts';
import type { Level } from './entries.ts';

/** The level that belongs to a colour, in every plan (C3). */
export const levelOfColour: Readonly<Record<string, Level>> = {
  green: 'steady',
  yellow: 'watch',
  orange: 'watch',
  blue: 'watch',
  red: 'act',
};

/** A phase that is named by its colour keeps the level of this colour: red never counts as a calm day (C3). */
export function refuseOtherLevel(
  said: { readonly phase: string; readonly level: Level },
  allowed: readonly string[],
): Refusal | undefined {
  const level = Object.hasOwn(levelOfColour, said.phase) ? levelOfColour[said.phase] : said.level;
  return level === said.level ? undefined : { rule: 'C3', key: 'other-level', allowed };
}
