import { nl as parts } from '../../parts/nl.ts';

/** The parts of the tab about two people. */
export const nl = {
  ...parts,
  sections: 'Onderdelen van Samen',
  expectations: 'Wat we afspreken',
  sharing: 'Delen',
  reciprocity: 'Steun geven en krijgen',
  groups: 'Groepen',
  'small-things': 'Kleine dingen',
} as const;
