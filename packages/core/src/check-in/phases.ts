import type { Level } from './entries.ts';

/** A phase as a person chooses it: its own label comes from the plan, or from the words beside the element. */
export interface Phase {
  readonly id: string;
  readonly colour: 'green' | 'yellow' | 'orange' | 'red' | 'blue';
  readonly level: Level;
}

/** The phases of somebody who has no plan (C3). */
export const defaultPhases: readonly Phase[] = [
  { id: 'green', colour: 'green', level: 'steady' },
  { id: 'orange', colour: 'orange', level: 'watch' },
  { id: 'red', colour: 'red', level: 'act' },
];
