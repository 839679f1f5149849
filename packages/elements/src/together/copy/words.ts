import { en } from './en.ts';
import { nl } from './nl.ts';

/** What stands around the parts of a copy, in both languages. */
export const copyWords = { area: 'together', catalogues: { nl, en } };
