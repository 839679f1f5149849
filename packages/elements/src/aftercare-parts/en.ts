import { en as parts } from '../parts/en.ts';
import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  ...parts,
  sections: 'Parts of Aftercare',
  aftercare: 'My aftercare',
  agenda: 'Calendar',
  tasks: 'What I want to do',
};
