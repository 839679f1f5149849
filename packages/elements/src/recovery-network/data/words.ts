import { en } from './en.ts';
import { nl } from './nl.ts';

/** What is said where somebody looks after their own data, in both languages. */
export const dataWords = { area: 'recovery-network', catalogues: { nl, en } };
