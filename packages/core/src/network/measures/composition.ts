/** An E-I index, and how many alters it leaves out because nothing is known of them. */
export interface EIIndex {
  /** (E − I) / (E + I): −1 where all are like ego, 1 where none is; `undefined` where nothing is known of anybody. */
  readonly value: number | undefined;
  readonly missing: number;
}

/** Krackhardt and Stern's index between ego and alters (not among alters): E differ from ego in an attribute, I share it. */
export function eiIndex<T>(ego: T, alters: readonly (T | undefined)[]): EIIndex {
  const known = alters.filter((alter) => alter !== undefined);
  const internal = known.filter((alter) => alter === ego).length;
  const external = known.length - internal;
  return {
    value: known.length === 0 ? undefined : (external - internal) / known.length,
    missing: alters.length - known.length,
  };
}

/** Which ties give which kind: kinds × ties, as lists. */
export type KindsByTies<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/**
 * How many ties could fall away, whichever they are, while this kind is still given: one less than who give it.
 * `undefined` where nobody gives it.
 */
export const spare = (givers: readonly string[]): number | undefined =>
  givers.length === 0 ? undefined : new Set(givers).size - 1;

/**
 * How many ties could fall away, whichever they are, while every kind is still given: the least of all kinds.
 * `undefined` where a kind is given by nobody already, or there are no kinds.
 */
export function spareOfAll<Kind extends string>(table: KindsByTies<Kind>): number | undefined {
  let least: number | undefined;
  for (const givers of Object.values<readonly string[]>(table)) {
    const left = spare(givers);
    if (left === undefined) return undefined;
    least = least === undefined ? left : Math.min(least, left);
  }
  return least;
}
