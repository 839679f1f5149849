import { currentPhase } from '@recovery-network/core/check-in';
import { phasesToday } from '@recovery-network/core/guidance';
import type { RecoveryNetwork } from '../recovery-network.ts';

/** Whether the colour of today is that of "it is getting too hard", in whatever words the plan has for it. */
export function isTooHard(element: RecoveryNetwork): boolean {
  const states = element.laterStates;
  const phase = states && currentPhase(states['check-in'], element.now(), phasesToday(states));
  return phase?.colour === 'orange';
}
