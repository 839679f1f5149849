import { en } from './en.ts';
import { nl } from './nl.ts';

/** What says the terms of a trajectory in sentences, in both languages. */
export const courseWords = { area: 'aftercare', catalogues: { nl, en } };
