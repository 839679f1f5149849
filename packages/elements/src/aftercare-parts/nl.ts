import { nl as parts } from '../parts/nl.ts';

/** The parts of the tab about the time after treatment. */
export const nl = {
  ...parts,
  sections: 'Onderdelen van Nazorg',
  aftercare: 'Mijn nazorg',
  agenda: 'Agenda',
  tasks: 'Wat ik wil doen',
} as const;
