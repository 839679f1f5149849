import type { Now } from '../../shared/time.ts';
import type { NetworkState, Tie } from '../network-state.ts';
import type { Nature, Support } from '../vocabulary.ts';
import { tiesSupporting } from './ties.ts';

/** Who is there for what (N11), as ids of ties that support now: the ground on which hints stand. */
export interface Coverage {
  /** All who support now. */
  readonly supporting: readonly string[];
  readonly supports: Readonly<Record<Support, readonly string[]>>;
  readonly natures: Readonly<Record<Nature, readonly string[]>>;
  /** Who gives company and is neither a peer nor a professional. */
  readonly companyOutsideRecovery: readonly string[];
}

/** Who is there for what now. */
export function coverage(state: NetworkState, now: Now): Coverage {
  const ties = tiesSupporting(state, now);
  const idsOf = (counts: (tie: Tie) => boolean) => ties.filter(counts).map((tie) => tie.id);
  const giving = (support: Support) => idsOf((tie) => tie.gives.includes(support));
  const of = (nature: Nature) => idsOf((tie) => tie.nature === nature);
  return {
    supporting: idsOf(() => true),
    supports: {
      emotional: giving('emotional'),
      practical: giving('practical'),
      advice: giving('advice'),
      company: giving('company'),
      encouragement: giving('encouragement'),
    },
    natures: { personal: of('personal'), peer: of('peer'), professional: of('professional') },
    companyOutsideRecovery: idsOf((tie) => tie.nature === 'personal' && tie.gives.includes('company')),
  };
}
