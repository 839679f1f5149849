import { en } from './en.ts';
import { nl } from './nl.ts';

/** What every form of the plan says, in both languages. */
export const formWords = { area: 'plan', catalogues: { nl, en } };
