/** `"a", "b" or "c"`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' or ');
}

/** The word that was probably meant; undefined where none comes near. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const allowed = (word: string) => Math.max(2, Math.min(given.length, word.length) / 3);
  const near = [...known]
    // So many letters differ at least; two long words are not compared for nothing.
    .filter((word) => Math.abs(given.length - word.length) <= allowed(word))
    .map((word) => ({ word, far: distance(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, far }) => far <= allowed(word))
    .sort((a, b) => a.far - b.far);
  return near[0]?.word;
}

/** Levenshtein: letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    let before = i;
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = before + (letter === other ? 0 : 1);
      before = row[j + 1] ?? 0;
      next.push(Math.min(changed, before + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
