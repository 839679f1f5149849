/*
 * How much of the person's own the plan takes along (P7). Our own choice: browsers promise a site no room at all, and a
 * phone that is nearly full throws out first what is large.
 */

/** One picture or sound, in bytes: a photo of 1600 points takes about a third of it. */
export const LARGEST_MEDIUM = 2_000_000;
/** All together, in bytes. */
export const MOST_MEDIA_BYTES = 20_000_000;
export const MOST_MEDIA = 40;
