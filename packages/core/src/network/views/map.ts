import type { NetworkState, Qualities, Tie } from '../network-state.ts';
import { pairOf } from '../network-state.ts';
import type { Knowing } from '../vocabulary.ts';
import { stageOf, tiesListed } from './ties.ts';

/** The ties on the map: who ended is in the list only, who died stays where the person wants that (N5). */
export const tiesShown = (state: NetworkState): readonly Tie[] =>
  tiesListed(state).filter((tie) => {
    const stage = stageOf(tie);
    return stage === 'died' ? tie.keepOnMap === true : stage !== 'ended';
  });

/**
 * Ties that are shown nowhere whose name was typed (N7), whatever its case and the space around it. The only way to
 * them; a part of a name finds nothing.
 */
export function findHidden(state: NetworkState, typedName: string): readonly Tie[] {
  const wanted = asTyped(typedName);
  if (wanted === '') return [];
  return Object.values(state.ties).filter((tie) => tie.hidden && asTyped(tie.name) === wanted);
}

const asTyped = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** What no text made for a tie may go beyond (N8): nothing, where nothing was said. */
export const knowingOf = (tie: Tie): { readonly level: Knowing; readonly words?: string | undefined } =>
  tie.knows ?? { level: 'nothing' };

/** What the person thinks of a tie (N4), for its own page only; empty where they skipped it. */
export const qualitiesOf = (tie: Tie): Qualities => tie.qualities ?? {};

/**
 * Whether two ties know each other; `undefined` where nobody said (N16), where one of them is shown nowhere (N7), or is not
 * there at the moment that is looked back on: then nothing tells whether it is shown.
 */
export const knowEachOther = (state: NetworkState, a: string, b: string): boolean | undefined =>
  [a, b].every((id) => state.ties[id] && !state.ties[id].hidden) ? state.links[pairOf(a, b)] : undefined;

/** The pairs of ties on the map that know each other (N16). */
export function linksShown(state: NetworkState): readonly (readonly [Tie, Tie])[] {
  const shown = new Map(tiesShown(state).map((tie) => [tie.id, tie]));
  return Object.entries(state.links).flatMap(([pair, know]) => {
    const [a, b] = pair.split(' ').map((id) => shown.get(id));
    return know && a && b ? [[a, b] as const] : [];
  });
}

/** From how many ties on the table counts as full (N14). */
export const FULL_TABLE = 12;

/** How many ties are on the map, and whether that is a full table: something to know, not a limit (N14). */
export function fullTable(state: NetworkState): { readonly count: number; readonly full: boolean } {
  const count = tiesShown(state).length;
  return { count, full: count >= FULL_TABLE };
}
