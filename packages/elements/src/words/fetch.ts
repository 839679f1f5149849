import type { WordSet } from './words.ts';

/** After this long in ms the words that are here already are shown: better in another language than nothing. */
const PATIENCE = 1500;

/**
 * Asks for the catalogues that `chain` wants before Dutch and that come over the network, once. Undefined when all are here or
 * asked for; else a promise that never rejects and is kept soon. `arrived` is called when they come, also when that is later.
 */
export function fetchWords(
  { catalogues, later = {} }: WordSet,
  chain: readonly string[],
  arrived: () => void,
): Promise<unknown> | undefined {
  const wanted = chain.slice(0, chain.indexOf('nl')).flatMap((tag) => {
    const load = later[tag];
    delete later[tag];
    return load ?? [];
  });
  if (wanted.length === 0) return undefined;
  const coming = Promise.all(
    wanted.map(async (load) => {
      try {
        Object.assign(catalogues, await load());
      } catch {
        // Not to be had: the next language of the chain is shown.
      }
    }),
  ).then(arrived);
  return Promise.race([coming, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
