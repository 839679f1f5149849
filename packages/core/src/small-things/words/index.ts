/** The words of small things (X6). A page that needs one language imports one. */
export { smallWordsEn } from './en.ts';
export { smallWordsNl } from './nl.ts';
export type { SmallWords } from './words.ts';
