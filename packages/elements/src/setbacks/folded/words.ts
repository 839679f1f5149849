import { en } from './en.ts';
import { nl } from './nl.ts';

/** What is folded away brings its words along, in both languages: they are few. A provider finds them beside the others. */
export const foldedWords = { area: 'setbacks', catalogues: { nl, en } };
