/** Longer than any name; what is behind it could only cost time. */
const READ = 300;

/** Marks that turn the direction of a text or have no width: alone they would be an empty shape. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Signs of Latin script, each of which stands for itself: most names, and they need no segmenter. */
const PLAIN = /^[ -\u024f]*$/;

const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    : undefined;

/** What a person sees as letters: an emoji of several parts is one. */
export function lettersOf(text: string): string[] {
  const read = text.slice(0, READ);
  return segmenter && !PLAIN.test(read)
    ? Array.from(segmenter.segment(read), ({ segment }) => segment)
    : Array.from(read);
}

/** The first letters of the first two words; `?` where a name has none. */
export function initialsOf(name: string): string {
  const words = name.slice(0, READ).replace(UNSEEN, '').trim().split(/\s+/u);
  const first = words.slice(0, 2).map((word) => lettersOf(word)[0] ?? '');
  return first.join('').toLocaleUpperCase() || '?';
}

/** At most `most` letters, the last of them a sign that more follows. */
export function shortened(name: string, most: number): string {
  const letters = lettersOf(name.trim());
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}
