/** What a phase asks for (C3). Rules use levels, never colours. */
export const levels = ['steady', 'watch', 'act'] as const;
export type Level = (typeof levels)[number];

export const colours = ['green', 'yellow', 'orange', 'red', 'blue'] as const;
export type ColourName = (typeof colours)[number];

/** Who does something in a phase (P1). */
export const actors = ['me', 'close', 'professional'] as const;
export type Actor = (typeof actors)[number];

/** A phase as a person chooses it: its own label comes from the plan, or from the words beside the element. */
export interface Phase {
  readonly id: string;
  readonly colour: ColourName;
  readonly level: Level;
}

/** The level that belongs to a colour, in every plan (C3). */
export const levelOfColour: Readonly<Record<ColourName, Level>> = {
  green: 'steady',
  yellow: 'watch',
  orange: 'watch',
  blue: 'watch',
  red: 'act',
};

/** Whether a phase has the level that it is given: one that is named by its colour always has that of this colour (C3). */
export function fitsItsColour({ phase, level }: { readonly phase: string; readonly level: Level }): boolean {
  const colour = colours.find((one) => one === phase);
  return colour === undefined || levelOfColour[colour] === level;
}

/** The phases of somebody who has no plan (C3). */
export const defaultPhases: readonly Phase[] = [
  { id: 'green', colour: 'green', level: 'steady' },
  { id: 'orange', colour: 'orange', level: 'watch' },
  { id: 'red', colour: 'red', level: 'act' },
];
