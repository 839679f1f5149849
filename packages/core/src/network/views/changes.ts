import type { Now } from '../../shared/time.ts';
import type { NetworkState, Tie } from '../network-state.ts';
import type { Ring, Stage, Support, TieKind } from '../vocabulary.ts';
import { RINGS } from '../vocabulary.ts';
import { stageNow, stageOf, tiesListed } from './ties.ts';

/** One thing that became different between two moments. */
export type Change =
  | { readonly what: 'added'; readonly tie: string }
  | { readonly what: 'moved'; readonly tie: string; readonly from: Ring; readonly to: Ring }
  | { readonly what: 'stage'; readonly tie: string; readonly to: Stage }
  | { readonly what: 'support'; readonly tie: string; readonly more: readonly Support[] };

/**
 * What changed between two states of one network: who came, who moved, whose place in life changed, who gives more.
 * Who is shown nowhere in either is in none of it (N7). Nobody "lost": less support is no news here.
 */
export function changes(then: NetworkState, now: NetworkState): readonly Change[] {
  return tiesListed(now).flatMap((tie): readonly Change[] => {
    const before = then.ties[tie.id];
    if (!before) return [{ what: 'added', tie: tie.id }];
    if (before.hidden) return [];
    const found: Change[] = [];
    if (before.ring !== tie.ring) found.push({ what: 'moved', tie: tie.id, from: before.ring, to: tie.ring });
    const to = stageOf(tie);
    if (to !== stageOf(before)) found.push({ what: 'stage', tie: tie.id, to });
    const more = tie.gives.filter((support) => !before.gives.includes(support));
    if (more.length > 0) found.push({ what: 'support', tie: tie.id, more });
    return found;
  });
}

const STAGES_TOLD = ['supporting', 'resting', 'repairing', 'died'] as const satisfies readonly Stage[];
/** The places in life that a summary tells. */
export type StageTold = (typeof STAGES_TOLD)[number];

const stageTold = (stage: Stage): StageTold | undefined => STAGES_TOLD.find((told) => told === stage);

/** One tie in the summary: who, and what for. */
export interface Summarised {
  readonly tie: string;
  readonly name: string;
  readonly kind: TieKind;
  /** Left out where the tie is an idea, asked or refused: paper goes to other hands, and tells none of these apart (N6). */
  readonly stage?: StageTold;
  readonly why?: string;
  readonly goodFor?: string;
  readonly gives: readonly Support[];
}

/** The network as a page to read or print (N17): per ring who is there and what for, and what changed. */
export interface Summary {
  readonly rings: readonly { readonly ring: Ring; readonly ties: readonly Summarised[] }[];
  /** Who died and stays on the map. */
  readonly remembered: readonly Summarised[];
  readonly changes: readonly Change[];
}

/** Who ended is not in a summary; of a stage only that somebody is there, at rest, or remembered. */
const isTold = (change: Change, { ties }: NetworkState): boolean => {
  const tie = ties[change.tie];
  return (
    tie !== undefined &&
    stageOf(tie) !== 'ended' &&
    (change.what !== 'stage' || stageTold(change.to) !== undefined)
  );
};

/**
 * The summary of a network now, with what changed since `then` where that is given. Who ended, and who is shown
 * nowhere, is not in it; what someone knows, an ask, a refusal and the person's private thoughts never are.
 */
export function summary(state: NetworkState, now: Now, then?: NetworkState): Summary {
  const ties = tiesListed(state);
  const living = ties.filter((tie) => !['ended', 'died'].includes(stageOf(tie)));
  const told = (tie: Tie): Summarised => {
    const stage = stageTold(stageNow(tie, now));
    return {
      tie: tie.id,
      name: tie.name,
      kind: tie.kind,
      ...(stage && { stage }),
      ...(tie.why && { why: tie.why }),
      ...(tie.goodFor && { goodFor: tie.goodFor }),
      gives: tie.gives,
    };
  };
  return {
    rings: RINGS.map((ring) => ({ ring, ties: living.filter((tie) => tie.ring === ring).map(told) })).filter(
      (one) => one.ties.length > 0,
    ),
    remembered: ties.filter((tie) => stageOf(tie) === 'died' && tie.keepOnMap).map(told),
    changes: then ? changes(then, state).filter((change) => isTold(change, state)) : [],
  };
}
