import type { WordSet } from './words.ts';

/** After this long in ms the words that are here already are shown: better in another language than nothing. */
const PATIENCE = 1500;

/**
 * Asks for the catalogues that `chain` wants before Dutch and that come over the network; an `import()` that is asked for again
 * fetches nothing anew, except after it failed. Undefined when all are here; else a promise that never rejects and is kept soon.
 * `arrived` is called when they come, also when that is later.
 */
export function fetchWords(
  { catalogues, later = {} }: WordSet,
  chain: readonly string[],
  arrived: () => void,
): Promise<unknown> | undefined {
  const waits = chain.slice(0, chain.indexOf('nl')).flatMap((tag) => {
    const load = later[tag];
    if (catalogues[tag] || !load) return [];
    const coming = load().then((found) => Object.assign(catalogues, found));
    // Not to be had: the next language of the chain is shown.
    return coming.then(arrived, () => undefined);
  });
  if (waits.length === 0) return undefined;
  return Promise.race([Promise.all(waits), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
