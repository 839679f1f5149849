import { stageOf, type Tie, tiesListed } from '@recovery-network/core/network';
import type { RecoveryPlan } from '../plan.ts';

/** The people to choose from: those who are still there, and never who is shown nowhere. */
export const peopleOf = (plan: RecoveryPlan): readonly Tie[] => {
  const network = plan.journal?.state?.areas.network;
  return network ? tiesListed(network).filter((tie) => !['ended', 'died'].includes(stageOf(tie))) : [];
};
