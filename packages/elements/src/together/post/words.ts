import { en } from './en.ts';
import { nl } from './nl.ts';

/** What is said where something goes to another, or came from one, in both languages. */
export const postWords = { area: 'together', catalogues: { nl, en } };
