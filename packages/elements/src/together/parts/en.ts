import { en as parts } from '../../parts/en.ts';
import type { Words } from '../../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  ...parts,
  sections: 'Parts of Together',
  expectations: 'What we agree',
  sharing: 'Sharing',
  reciprocity: 'Giving and getting support',
  groups: 'Groups',
  'small-things': 'Small things',
};
