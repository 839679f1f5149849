import type { Now } from '../../shared/time.ts';
import type { NetworkState } from '../network-state.ts';
import { coverage } from '../views/coverage.ts';
import { tiesSupporting } from '../views/ties.ts';
import type { Support } from '../vocabulary.ts';
import type { EIIndex, KindsByTies } from './composition.ts';
import { eiIndex, spare, spareOfAll } from './composition.ts';
import type { Edge, Graph } from './graph.ts';
import { density } from './graph.ts';
import { constraint, effectiveSize, efficiency } from './structural-holes.ts';

/** The person in the middle, as a node. */
export const EGO = 'ego';

/** The ties that support now, the person among them, and who is said to know whom; without weights or directions. */
export function graphOf(state: NetworkState, now: Now): Graph {
  const alters = tiesSupporting(state, now).map((tie) => tie.id);
  const there = new Set(alters);
  const known = Object.entries(state.links).flatMap(([pair, know]): readonly Edge[] => {
    const [from = '', to = ''] = pair.split(' ');
    return know && there.has(from) && there.has(to) ? [{ from, to }] : [];
  });
  return { nodes: [EGO, ...alters], edges: [...alters.map((to) => ({ from: EGO, to })), ...known] };
}

/** Measures of a personal network (N13), for research and professionals: a start of a talk, not a mark for a life. */
export interface Measures {
  /** How many ties support now. */
  readonly number: number;
  readonly coverage: KindsByTies<Support>;
  /** Per kind of support, how many ties could fall away while it is still given. */
  readonly spare: Readonly<Record<Support, number | undefined>>;
  readonly spareOfAll: number | undefined;
  /** Among ties; pairs of whom nobody said anything count as not knowing each other. */
  readonly density: number | undefined;
  /** Of how many pairs somebody said whether they know each other. */
  readonly pairsSaid: number;
  readonly effectiveSize: number | undefined;
  readonly efficiency: number | undefined;
  readonly constraint: number | undefined;
  /** By lived experience, which the person has. */
  readonly eiLivedExperience: EIIndex;
}

/** All measures of the ties that support now. What is not defined is `undefined`, never 0. */
export function measures(state: NetworkState, now: Now): Measures {
  const ties = tiesSupporting(state, now);
  const graph = graphOf(state, now);
  const alters = ties.map((tie) => tie.id);
  const { supports } = coverage(state, now);
  return {
    number: ties.length,
    coverage: supports,
    spare: {
      emotional: spare(supports.emotional),
      practical: spare(supports.practical),
      advice: spare(supports.advice),
      company: spare(supports.company),
      encouragement: spare(supports.encouragement),
    },
    spareOfAll: spareOfAll(supports),
    density: density({ nodes: alters, edges: graph.edges }),
    pairsSaid: pairsSaid(state, alters),
    effectiveSize: effectiveSize(graph, EGO),
    efficiency: efficiency(graph, EGO),
    constraint: constraint(graph, EGO),
    eiLivedExperience: eiIndex(
      true,
      ties.map((tie) => tie.livedExperience),
    ),
  };
}

function pairsSaid(state: NetworkState, alters: readonly string[]): number {
  const there = new Set(alters);
  const pairs = Object.keys(state.links).map((pair) => pair.split(' '));
  return pairs.filter((pair) => pair.every((id) => there.has(id))).length;
}

export type { EIIndex, KindsByTies } from './composition.ts';
export { eiIndex, spare, spareOfAll } from './composition.ts';
export type { Edge, Graph } from './graph.ts';
export { density } from './graph.ts';
export { borgattiSize, constraint, effectiveSize, efficiency } from './structural-holes.ts';
