/** Keys that none of these sources names: not as a text of its own, and not as one that is put together with others. */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): readonly string[] {
  const named = new Set<string>();
  const made = new Map<string, readonly [before: string, after: string]>();
  for (const source of sources) {
    for (const [, word = ''] of source.matchAll(/['"`]([\w-]+)['"`]/g)) named.add(word);
    for (const [whole, before = '', after = ''] of source.matchAll(/`([\w-]*)\$\{[^`]*\}([\w-]*)`/g))
      if (before || after) made.set(whole, [before, after]);
  }
  const parts = [...made.values()];
  const isMade = (key: string) =>
    parts.some(
      ([before, after]) =>
        key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length,
    );
  return keys.filter((key) => !named.has(key) && !isMade(key));
}
