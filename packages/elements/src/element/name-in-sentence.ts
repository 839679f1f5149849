const LONGEST = 60;

/** Words without the signs that turn around what stands after them, or end what keeps a name apart from its sentence. */
export const withoutTurning = (words: string): string => words.replace(/\p{Bidi_C}/gu, '');

/** A name that never fills the screen. */
export function shortName(name: string): string {
  const tidy = withoutTurning(name).trim();
  // Never half an emoji.
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…` : tidy;
}

/** A name for use in a sentence: short, and with no letters that turn the rest of the sentence around. */
export function nameInSentence(name: string): string {
  const short = shortName(name);
  return /^[\p{sc=Latin}\p{N}\p{P}\p{Zs}]*$/u.test(short) ? short : `\u2068${short}\u2069`;
}
