import type { WordSet } from '../words/words.ts';
import { en } from './doors-en.ts';
import { nl } from './doors-nl.ts';

/** The words on the doors, for a place that shows those alone: in both languages at once, so that no door waits for its name. */
export const doorWords: WordSet<typeof nl> = { area: 'setbacks', catalogues: { nl, en } };
