import type { Now } from '../../shared/time.ts';
import type { Stage } from '../machine.ts';
import type { NetworkState, Tie } from '../network-state.ts';
import type { Ring, Support, TieKind } from '../vocabulary.ts';
import { RINGS } from '../vocabulary.ts';
import { stageNow, stageOf, tiesListed } from './ties.ts';

/** One thing that became different between two moments. */
export type Change =
  | { readonly what: 'added'; readonly tie: string; readonly stage: Stage }
  | { readonly what: 'moved'; readonly tie: string; readonly from: Ring; readonly to: Ring }
  | { readonly what: 'stage'; readonly tie: string; readonly from: Stage; readonly to: Stage }
  | { readonly what: 'support'; readonly tie: string; readonly more: readonly Support[] };

/**
 * What changed between two states of one network: who came, who moved, whose place in life changed, who gives more.
 * Who is shown nowhere in either is in none of it (N7). Nobody "lost": less support is no news here.
 */
export function changes(then: NetworkState, now: NetworkState): readonly Change[] {
  return tiesListed(now).flatMap((tie): readonly Change[] => {
    const before = then.ties[tie.id];
    if (!before) return [{ what: 'added', tie: tie.id, stage: stageOf(tie) }];
    if (before.hidden) return [];
    const found: Change[] = [];
    if (before.ring !== tie.ring) found.push({ what: 'moved', tie: tie.id, from: before.ring, to: tie.ring });
    const [from, to] = [stageOf(before), stageOf(tie)];
    if (from !== to) found.push({ what: 'stage', tie: tie.id, from, to });
    const more = tie.gives.filter((support) => !before.gives.includes(support));
    if (more.length > 0) found.push({ what: 'support', tie: tie.id, more });
    return found;
  });
}

/** One tie in the summary: who, and what for. */
export interface Summarised {
  readonly tie: string;
  readonly name: string;
  readonly kind: TieKind;
  readonly stage: Stage;
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

/**
 * The summary of a network now, with what changed since `then` where that is given. Who ended, and who is shown
 * nowhere, is not in it; what someone knows and the person's private thoughts never are.
 */
export function summary(state: NetworkState, now: Now, then?: NetworkState): Summary {
  const ties = tiesListed(state);
  const living = ties.filter((tie) => !['ended', 'died'].includes(stageOf(tie)));
  const told = (tie: Tie): Summarised => ({
    tie: tie.id,
    name: tie.name,
    kind: tie.kind,
    stage: stageNow(tie, now),
    ...(tie.why && { why: tie.why }),
    ...(tie.goodFor && { goodFor: tie.goodFor }),
    gives: tie.gives,
  });
  return {
    rings: RINGS.map((ring) => ({ ring, ties: living.filter((tie) => tie.ring === ring).map(told) })).filter(
      (one) => one.ties.length > 0,
    ),
    remembered: ties.filter((tie) => stageOf(tie) === 'died' && tie.keepOnMap).map(told),
    changes: then ? changes(then, state) : [],
  };
}
