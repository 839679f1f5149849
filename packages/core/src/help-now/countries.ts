import type { Line } from './line.ts';
import { nl } from './lines/nl.ts';

/** The countries with a line file of their own. */
export const countryFiles: ReadonlyMap<string, readonly Line[]> = new Map([['nl', nl]]);
