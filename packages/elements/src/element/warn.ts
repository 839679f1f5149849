const told = new Set<string>();

/**
 * Tells the developer of the page, once, and only on a developer's own machine: an element used wrongly shows what it can and
 * never throws. `code` is `RN-E` and a number, listed in the documentation. Never with a person's words in it.
 */
export function warn(code: `RN-E${number}`, sentence: string): void {
  const line = `${code}: ${sentence}`;
  if (told.has(line) || !/^(localhost|127\.0\.0\.1)?$/.test(location.hostname)) return;
  told.add(line);
  console.warn(line);
}
