import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edge, Graph } from './index.ts';
import {
  borgattiSize,
  constraint,
  density,
  effectiveSize,
  efficiency,
  eiIndex,
  spare,
  spareOfAll,
} from './index.ts';

const star: Graph = { nodes: ['e', 'a', 'b'], edges: [edge('e', 'a'), edge('e', 'b')] };
const triangle: Graph = { nodes: star.nodes, edges: [...star.edges, edge('a', 'b')] };

function edge(from: string, to: string, weight?: number): Edge {
  return weight === undefined ? { from, to } : { from, to, weight };
}

describe('N13: measures by hand', () => {
  it('N13: without contacts nothing is defined, and nothing is 0', () => {
    for (const graph of [
      { nodes: [], edges: [] },
      { nodes: ['e'], edges: [] },
      { nodes: ['e', 'a'], edges: [edge('e', 'a', 0), edge('e', 'e'), edge('e', 'stranger')] },
    ]) {
      expect(effectiveSize(graph, 'e')).toBeUndefined();
      expect(efficiency(graph, 'e')).toBeUndefined();
      expect(constraint(graph, 'e')).toBeUndefined();
    }
    expect(density({ nodes: [], edges: [] })).toBeUndefined();
    expect(density({ nodes: ['a'], edges: [] })).toBeUndefined();
    expect(borgattiSize(0, 0)).toBeUndefined();
    expect(eiIndex('x', [])).toEqual({ value: undefined, missing: 0 });
    expect(spare([])).toBeUndefined();
    expect(spareOfAll({})).toBeUndefined();
  });

  it('N13: one contact is all there is', () => {
    const pair = { nodes: ['e', 'a'], edges: [edge('e', 'a', 7)] };
    expect(effectiveSize(pair, 'e')).toBe(1);
    expect(efficiency(pair, 'e')).toBe(1);
    expect(constraint(pair, 'e')).toBe(1);
  });

  it('N13: two contacts who do not know each other, and two who do', () => {
    expect(effectiveSize(star, 'e')).toBe(2);
    expect(constraint(star, 'e')).toBe(0.5);
    // Each: (1/2 + 1/2 · 1/2)² = 9/16; together 9/8, which is above 1.
    expect(constraint(triangle, 'e')).toBe(1.125);
    expect(effectiveSize(triangle, 'e')).toBe(1);
    expect(efficiency(triangle, 'e')).toBe(0.5);
  });

  it('N13: weights shift shares', () => {
    const weighted = { nodes: ['e', 'a', 'b'], edges: [edge('e', 'a', 3), edge('e', 'b', 1)] };
    expect(constraint(weighted, 'e')).toBeCloseTo(0.75 ** 2 + 0.25 ** 2, 12);
    expect(effectiveSize(weighted, 'e')).toBe(2);
    const known = { ...weighted, edges: [...weighted.edges, edge('a', 'b', 2)] };
    // a: strongest 3, so b counts 2/3 of a quarter; b: strongest 2, so a counts whole for three quarters.
    expect(effectiveSize(known, 'e')).toBeCloseTo(1 - (0.25 * 2) / 3 + (1 - 0.75), 12);
    // p(a,b) = 2/5, p(b,a) = 2/3.
    expect(constraint(known, 'e')).toBeCloseTo((3 / 4 + 1 / 4 / 1.5) ** 2 + (1 / 4 + (3 / 4) * 0.4) ** 2, 12);
  });

  it('N13: a relation in one direction makes two neighbours; both directions count twice', () => {
    const directed = {
      nodes: ['e', 'a', 'b'],
      directed: true,
      edges: [edge('a', 'e'), edge('e', 'a'), edge('b', 'e')],
    };
    expect(constraint(directed, 'e')).toBeCloseTo((2 / 3) ** 2 + (1 / 3) ** 2, 12);
    expect(density(directed)).toBe(0.5);
  });

  it('N13: density leaves weights and repeats out, and isolates in', () => {
    const edges = [edge('a', 'b', 5), edge('b', 'a'), edge('a', 'a')];
    expect(density({ nodes: ['a', 'b'], edges })).toBe(1);
    expect(density({ nodes: ['a', 'b', 'c', 'd'], edges })).toBeCloseTo(1 / 6, 12);
    expect(density({ nodes: ['a', 'b'], edges: [] })).toBe(0);
    expect(density({ nodes: ['a', 'b'], edges: [edge('a', 'b')], directed: true })).toBe(0.5);
  });

  it('N13: E-I is between ego and alters; who is not known is left out and counted', () => {
    expect(eiIndex('x', ['x', 'x'])).toEqual({ value: -1, missing: 0 });
    expect(eiIndex('x', ['y', 'z'])).toEqual({ value: 1, missing: 0 });
    expect(eiIndex('x', ['x', 'y', 'y', undefined])).toEqual({ value: 1 / 3, missing: 1 });
    expect(eiIndex('x', [undefined])).toEqual({ value: undefined, missing: 1 });
  });

  it('N13: how many may fall away before a kind is uncovered', () => {
    expect(spare(['a', 'b', 'c'])).toBe(2);
    expect(spareOfAll({ listening: ['a', 'b', 'c'], lifts: ['a', 'b'] })).toBe(1);
    expect(spareOfAll({ listening: ['a'], lifts: ['a', 'b'] })).toBe(0);
    expect(spareOfAll({ listening: [], lifts: ['a', 'b'] })).toBeUndefined();
  });
});

/** The formulas once more, over full matrices. */
function byMatrix(graph: Graph, ego: string) {
  const ids = [...new Set(graph.nodes)];
  const n = ids.length;
  const a = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const { from, to, weight = 1 } of graph.edges) {
    const [i, j] = [ids.indexOf(from), ids.indexOf(to)];
    const row = a[i];
    if (row && j >= 0 && i !== j && weight > 0) row[j] = (row[j] ?? 0) + weight;
  }
  const at = (matrix: readonly (readonly number[])[], i: number, j: number) => matrix[i]?.[j] ?? 0;
  const index = ids.map((_, i) => i);
  const z = index.map((i) => index.map((j) => at(a, i, j) + at(a, j, i)));
  const total = z.map((row) => row.reduce((x, y) => x + y, 0));
  const most = z.map((row) => Math.max(...row));
  const p = z.map((row, i) => row.map((x) => (total[i] ? x / total[i] : 0)));
  const p2 = index.map((i) => index.map((j) => index.reduce((x, k) => x + at(p, i, k) * at(p, k, j), 0)));
  const u = ids.indexOf(ego);
  const contacts = index.filter((j) => at(z, u, j) > 0);
  if (contacts.length === 0) return { size: undefined, constraint: undefined };
  let redundancy = 0;
  let held = 0;
  for (const j of contacts) {
    held += (at(p, u, j) + at(p2, u, j)) ** 2;
    for (const q of index) if (q !== j && q !== u) redundancy += (at(p, u, q) * at(z, j, q)) / (most[j] ?? 1);
  }
  return { size: contacts.length - redundancy, constraint: held };
}

const nodes = ['e', 'a', 'b', 'c', 'd', 'f', 'g'];
const randomGraph = fc.record({
  nodes: fc.subarray(nodes, { minLength: 1 }).map((some) => [...new Set(['e', ...some])]),
  directed: fc.boolean(),
  edges: fc.array(
    fc.record({
      from: fc.constantFrom(...nodes),
      to: fc.constantFrom(...nodes),
      weight: fc.double({ min: 0, max: 20, noNaN: true }).map((w) => (w < 0.01 ? 0 : w)),
    }),
    { maxLength: 30 },
  ),
});

const near = (mine: number | undefined, other: number | undefined) => {
  if (other === undefined) expect(mine).toBeUndefined();
  else expect(Math.abs((mine ?? Number.NaN) - other)).toBeLessThan(1e-9);
};

describe('N13: measures against others', () => {
  it('N13: a second implementation over matrices agrees within 1e-9', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const other = byMatrix(graph, 'e');
        near(effectiveSize(graph, 'e'), other.size);
        near(constraint(graph, 'e'), other.constraint);
      }),
      { numRuns: 300 },
    );
  });

  it("N13: without weights and directions the general form is Borgatti's", () => {
    fc.assert(
      fc.property(randomGraph, (random) => {
        const pairs = new Map(
          random.edges
            .filter(({ from, to }) => from !== to && random.nodes.includes(from) && random.nodes.includes(to))
            .map(({ from, to }) => [[from, to].sort().join(), { from, to }]),
        );
        const edges = [...pairs.values()];
        const contacts = new Set(
          edges.flatMap(({ from, to }) => (from === 'e' ? [to] : to === 'e' ? [from] : [])),
        );
        const among = edges.filter(({ from, to }) => contacts.has(from) && contacts.has(to)).length;
        near(effectiveSize({ nodes: random.nodes, edges }, 'e'), borgattiSize(contacts.size, among));
      }),
      { numRuns: 200 },
    );
  });

  it('N13: the printed values of Borgatti and UCINET come out, where their file lies beside the repository', () => {
    const file = fileURLToPath(
      new URL('../../../../../../shared/data/networks/burt-structural-holes.json', import.meta.url),
    );
    if (!existsSync(file)) {
      console.info(
        'N13: no printed values beside the repository; compared by hand and with a second implementation only.',
      );
      expect(constraint(triangle, 'e')).toBe(1.125);
      return;
    }
    const told = JSON.parse(readFileSync(file, 'utf8'));
    let compared = 0;
    for (const form of ['undirected', 'directed']) {
      const all: Edge[] = told[form].edges.map(([from, to, weight]: [unknown, unknown, number]) =>
        edge(String(from), String(to), weight),
      );
      for (const weighing of ['unweighted', 'weighted']) {
        const edges = weighing === 'weighted' ? all : all.map(({ from, to }) => ({ from, to }));
        const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
        const graph = { nodes: names, edges, directed: form === 'directed' };
        const { constraint: held, effectiveSize: size } = told[form][weighing];
        for (const [node, value] of Object.entries<number>(held)) {
          expect(Math.abs((constraint(graph, node) ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-3);
          compared++;
        }
        for (const [node, value] of Object.entries<number>(size)) {
          expect(Math.abs((effectiveSize(graph, node) ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-2);
          compared++;
        }
      }
    }
    expect(compared).toBe(24);
  });
});
