const told = new Set<string>();

/** True on a developer's own machine, or when the page says `recoveryNetworkDevelopment = true` before the script. */
export function inDevelopment(): boolean {
  if ('recoveryNetworkDevelopment' in globalThis)
    return Reflect.get(globalThis, 'recoveryNetworkDevelopment') === true;
  return /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost|)$/.test(globalThis.location?.hostname ?? 'none');
}

/**
 * Tells the developer of the page, once per code and sentence, and only in development: an element used wrongly shows what it
 * can and never throws. `code` is `RN-E` and a number, listed in the documentation. Never with a person's words in it.
 */
export function warn(code: `RN-E${number}`, sentence: string): void {
  const line = `[recovery-network ${code}] ${sentence}`;
  if (told.has(line) || !inDevelopment()) return;
  told.add(line);
  console.warn(line);
}
