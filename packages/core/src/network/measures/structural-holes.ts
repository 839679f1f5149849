import type { Graph, Mutual } from './graph.ts';
import { mutual } from './graph.ts';

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Somebody's own share of weight per neighbour: p in Burt's notation. */
const shares = (weights: Mutual, of: string): ReadonlyMap<string, number> => {
  const row = weights.get(of) ?? new Map<string, number>();
  const total = sum(row.values());
  return new Map([...row].map(([node, weight]) => [node, weight / total]));
};

/**
 * How many contacts that do not repeat each other somebody has (Burt 1992): Σ over contacts v of 1 − Σ over contacts w of
 * p(ego, w) · m(v, w), where p is the share of ego's weight and m the weight relative to v's strongest.
 * `undefined` without contacts.
 */
export function effectiveSize(graph: Graph, ego: string): number | undefined {
  const weights = mutual(graph);
  const own = shares(weights, ego);
  if (own.size === 0) return undefined;
  return sum(
    [...own.keys()].map((v) => {
      const row = weights.get(v) ?? new Map<string, number>();
      const strongest = Math.max(...row.values());
      return 1 - sum([...own].map(([w, p]) => (p * (row.get(w) ?? 0)) / strongest));
    }),
  );
}

/**
 * Borgatti's form for networks without weights and directions: n − 2t/n, with n contacts and t relations among them.
 * `undefined` without contacts.
 */
export const borgattiSize = (contacts: number, relations: number): number | undefined =>
  contacts === 0 ? undefined : contacts - (2 * relations) / contacts;

/** Effective size per contact, from near 0 (all repeat each other) to 1. `undefined` without contacts. */
export function efficiency(graph: Graph, ego: string): number | undefined {
  const size = effectiveSize(graph, ego);
  const contacts = mutual(graph).get(ego)?.size;
  return size === undefined || !contacts ? undefined : size / contacts;
}

/**
 * How much somebody's contacts lead back to one another (Burt 1992): Σ over contacts v of (p(ego, v) + Σ over w of
 * p(ego, w) · p(w, v))². Can exceed 1. `undefined` without contacts.
 */
export function constraint(graph: Graph, ego: string): number | undefined {
  const weights = mutual(graph);
  const own = shares(weights, ego);
  if (own.size === 0) return undefined;
  const theirs = [...own].map(([w, p]) => ({ p, shares: shares(weights, w) }));
  return sum(
    [...own].map(([v, direct]) => {
      const indirect = sum(theirs.map(({ p, shares: their }) => p * (their.get(v) ?? 0)));
      return (direct + indirect) ** 2;
    }),
  );
}
