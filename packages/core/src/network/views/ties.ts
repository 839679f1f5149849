import type { Now } from '../../shared/time.ts';
import type { NetworkState, Qualities, Tie } from '../network-state.ts';
import { pairOf } from '../network-state.ts';
import { restHolds } from '../rest.ts';
import { tieLife } from '../tie-life.ts';
import type { Knowing, Stage } from '../vocabulary.ts';
import { STAGES } from '../vocabulary.ts';

/** Where a tie is in its life, as it was written down. */
export function stageOf(tie: Tie): Stage {
  const { life } = tieLife.regions(tie.life);
  return STAGES.find((stage) => stage === life) ?? 'idea';
}

/** Where a tie is in its life today: a rest whose date is past counts as over (N5). */
export function stageNow(tie: Tie, now: Now): Stage {
  const stage = stageOf(tie);
  return stage === 'resting' && !restHolds(tie, now) ? 'supporting' : stage;
}

/** All ties but those that are shown nowhere (N7), in the order in which they were written down. */
export const tiesListed = (state: NetworkState): readonly Tie[] =>
  Object.values(state.ties).filter((tie) => !tie.hidden);

/** The ties on the map: who ended is in the list only, who died stays where the person wants that (N5). */
export const tiesShown = (state: NetworkState): readonly Tie[] =>
  tiesListed(state).filter((tie) => {
    const stage = stageOf(tie);
    return stage === 'died' ? tie.keepOnMap === true : stage !== 'ended';
  });

/** The ties that support now: listed, supporting, not at rest. */
export const tiesSupporting = (state: NetworkState, now: Now): readonly Tie[] =>
  tiesListed(state).filter((tie) => stageNow(tie, now) === 'supporting');

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

/** The person's own first three, in their order; shorter where places are empty. */
export const firstThree = (state: NetworkState): readonly Tie[] =>
  ['1', '2', '3'].flatMap((position) => {
    const tie = state.ties[state.first[position] ?? ''];
    return tie && !tie.hidden ? [tie] : [];
  });

/**
 * Ties that may be brought up as somebody to ask: an idea, never one that refused (N6) or whose death was written down
 * (N5). Ending a tie and opening it again changes neither.
 */
export const ideasToAsk = (state: NetworkState): readonly Tie[] =>
  tiesListed(state).filter((tie) => {
    const at = tieLife.regions(tie.life);
    const died = tie.keepOnMap !== undefined;
    return at.life === 'idea' && at.answer === 'none' && at.asking !== 'closed' && !died;
  });

/** What no text made for a tie may go beyond (N8): nothing, where nothing was said. */
export const knowingOf = (tie: Tie): { readonly level: Knowing; readonly words?: string | undefined } =>
  tie.knows ?? { level: 'nothing' };

/** What the person thinks of a tie (N4), for its own page only; empty where they skipped it. */
export const qualitiesOf = (tie: Tie): Qualities => tie.qualities ?? {};

/** Whether two ties know each other; `undefined` where nobody said (N16), or one of them is shown nowhere (N7). */
export const knowEachOther = (state: NetworkState, a: string, b: string): boolean | undefined =>
  state.ties[a]?.hidden || state.ties[b]?.hidden ? undefined : state.links[pairOf(a, b)];

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
