import { trajectoryOf } from '../aftercare/index.ts';
import { whoMayBeShown } from './person-shown.ts';
import type { States } from './states.ts';

/** Whether a trajectory may not be shown, because it is with somebody who is shown nowhere, ended or died (N7). */
export function isTrajectoryHidden(states: States, id: string | undefined): boolean {
  const tie = id === undefined ? undefined : states.aftercare && trajectoryOf(states.aftercare, id)?.with;
  return tie !== undefined && whoMayBeShown(states, tie) === undefined;
}
