import { en } from './en.ts';
import { nl } from './nl.ts';

/** What says terms in sentences, in both languages. */
export const termsWords = { area: 'together', catalogues: { nl, en } };
