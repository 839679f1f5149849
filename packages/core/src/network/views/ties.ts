import type { Now } from '../../shared/time.ts';
import type { NetworkState, Tie } from '../network-state.ts';
import { restHolds } from '../rest.ts';
import { tieLife } from '../tie-life.ts';
import type { Stage } from '../vocabulary.ts';
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

/** The ties that support now: listed, supporting, not at rest. */
export const tiesSupporting = (state: NetworkState, now: Now): readonly Tie[] =>
  tiesListed(state).filter((tie) => stageNow(tie, now) === 'supporting');

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
