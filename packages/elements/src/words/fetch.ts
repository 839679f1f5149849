import type { WordSet } from './words.ts';

/** After this long in ms the words that are here already are shown: better in another language than nothing. */
const PATIENCE = 1500;

/** Whoever shows words, to be told when they come. */
interface Asker {
  readonly requestUpdate: () => unknown;
}

type Load = NonNullable<WordSet['later']>[string];

/** What is under way, with who asked for it: elements share words, and each has its own update. */
const underWay = new WeakMap<Load, { readonly coming: Promise<unknown>; readonly askers: Set<Asker> }>();
/** Asked for again at each update, which does not wait for them any more. */
const failed = new WeakSet<Load>();

/**
 * Asks for the catalogues that `chain` wants before Dutch and that come over the network. Undefined when all are here, or asked
 * for by this one already; else a promise that never rejects and is kept soon. Every asker is told when they come, also
 * when that is later.
 */
export function fetchWords(
  { catalogues, later = {} }: WordSet,
  chain: readonly string[],
  asker: Asker,
): Promise<unknown> | undefined {
  const waits = chain.slice(0, chain.indexOf('nl')).flatMap((tag) => {
    const load = catalogues[tag] ? undefined : later[tag];
    const there = load && underWay.get(load);
    if (!load || there?.askers.has(asker)) return [];
    const isWaited = !failed.has(load);
    const { coming, askers } = there ?? begin(load, catalogues);
    askers.add(asker);
    return isWaited ? coming : [];
  });
  if (waits.length === 0) return undefined;
  return Promise.race([Promise.all(waits), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

function begin(load: Load, catalogues: object) {
  const askers = new Set<Asker>();
  const fetch = async () => {
    try {
      Object.assign(catalogues, await load());
      for (const asker of askers) asker.requestUpdate();
    } catch {
      // Not to be had now: the next language of the chain is shown.
      failed.add(load);
    }
    underWay.delete(load);
  };
  const begun = { coming: fetch(), askers };
  underWay.set(load, begun);
  return begun;
}
