import { en } from './en.ts';
import { nl } from './nl.ts';

/** What stands beside the agreements brings its words along, in both languages. */
export const besideWords = { area: 'expectations', catalogues: { nl, en } };
