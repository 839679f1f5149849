import { en } from './en.ts';
import { nl } from './nl.ts';

/** What is said of what can be done now, in both languages. */
export const stepWords = { area: 'recovery-network', catalogues: { nl, en } };
