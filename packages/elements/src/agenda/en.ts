import { en as together } from '../together/en.ts';
import type { Words } from '../words/words.ts';
import type { nl } from './nl.ts';

export const en: Words<typeof nl> = {
  ...together,
  title: 'Calendar',
};
