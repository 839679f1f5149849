/** One relation; its weight is 1 where nothing else is said. A weight of 0 or less is no relation. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly weight?: number;
}

/** People and who relates to whom. Relations to oneself, or to somebody who is not listed, do not count. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
  /** Whether `from` and `to` differ in meaning: then a pair can have two relations. */
  readonly directed?: boolean;
}

/** For each node its neighbours and the weight between them, both directions added. */
export type Mutual = ReadonlyMap<string, ReadonlyMap<string, number>>;

const counts = ({ from, to, weight = 1 }: Edge, nodes: ReadonlySet<string>): boolean =>
  from !== to && weight > 0 && nodes.has(from) && nodes.has(to);

/** The neighbours of each node, as structural holes look at them: a relation in either direction makes two neighbours. */
export function mutual({ nodes, edges }: Graph): Mutual {
  const known = new Set(nodes);
  const weights = new Map([...known].map((node) => [node, new Map<string, number>()]));
  const add = (from: string, to: string, weight: number) => {
    const row = weights.get(from);
    row?.set(to, (row.get(to) ?? 0) + weight);
  };
  for (const edge of edges) {
    if (!counts(edge, known)) continue;
    add(edge.from, edge.to, edge.weight ?? 1);
    add(edge.to, edge.from, edge.weight ?? 1);
  }
  return weights;
}

/**
 * The share of possible relations that are there: t / (n(n−1)/2), or t / (n(n−1)) where directed. Weights do not count.
 * `undefined` below two nodes. For the density of somebody's network leave that person out of `nodes`.
 */
export function density({ nodes, edges, directed = false }: Graph): number | undefined {
  const known = new Set(nodes);
  const possible = known.size * (known.size - 1) * (directed ? 1 : 0.5);
  if (possible === 0) return undefined;
  const there = new Set(
    edges
      .filter((edge) => counts(edge, known))
      .map(({ from, to }) => JSON.stringify(directed || from < to ? [from, to] : [to, from])),
  );
  return there.size / possible;
}
