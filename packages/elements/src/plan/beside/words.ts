import { en } from './en.ts';
import { nl } from './nl.ts';

/** What stands beside the phases brings its words along, in both languages. */
export const besideWords = { area: 'plan', catalogues: { nl, en } };
