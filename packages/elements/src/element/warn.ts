const told = new Set<string>();

/**
 * Tells whoever looks after the page, once: an element used wrongly shows what it can and never throws. Also on a live site,
 * where a provider's own file may be broken. `code` is `RN-E` and a number, listed in the documentation. Never with a
 * person's words in it.
 */
export function warn(code: `RN-E${number}`, sentence: string): void {
  const line = `${code}: ${sentence}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
