import { en } from './en.ts';
import { nl } from './nl.ts';

/** Writing brings its words along, in both languages. A provider finds them beside the others of the plan. */
export const writingWords = { area: 'plan', catalogues: { nl, en } };
