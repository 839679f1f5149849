import type { AftercareState } from '../aftercare/index.ts';
import type { AgendaState } from '../agenda/index.ts';
import type { AlertState } from '../alerts/index.ts';
import type { CheckInState, Level } from '../check-in/index.ts';
import { currentLevel } from '../check-in/index.ts';
import type { CravingState } from '../craving/index.ts';
import type { ExpectationsState } from '../expectations/index.ts';
import type { GroupsState } from '../groups/index.ts';
import type { NetworkState } from '../network/index.ts';
import type { PlanState } from '../plan/index.ts';
import type { ReciprocityState } from '../reciprocity/index.ts';
import type { SetbacksState } from '../setbacks/index.ts';
import type { Now } from '../shared/time.ts';
import type { SharingState } from '../sharing/index.ts';
import type { SmallThingsState } from '../small-things/index.ts';
import type { TasksState } from '../tasks/index.ts';
import type { WinsState } from '../wins/index.ts';

/**
 * The states of the areas that are loaded: `state.areas`. An area that is missing is an area in which nothing happened;
 * while the journal is locked, all are missing.
 */
export interface States {
  readonly network?: NetworkState;
  readonly 'check-in'?: CheckInState;
  readonly plan?: PlanState;
  readonly alerts?: AlertState;
  readonly setbacks?: SetbacksState;
  readonly craving?: CravingState;
  readonly wins?: WinsState;
  readonly expectations?: ExpectationsState;
  readonly sharing?: SharingState;
  readonly reciprocity?: ReciprocityState;
  readonly groups?: GroupsState;
  readonly 'small-things'?: SmallThingsState;
  readonly tasks?: TasksState;
  readonly agenda?: AgendaState;
  readonly aftercare?: AftercareState;
  /**
   * The network as it is now, where these states are of an earlier moment (J10): who is shown nowhere now is shown nowhere
   * then either, also before their tie was written down (N7).
   */
  readonly networkNow?: NetworkState;
}

/** The level that the person's own colour gives to this moment (C3); `undefined` on a day without a colour. */
export const levelNow = (states: States, now: Now): Level | undefined =>
  states['check-in'] && currentLevel(states['check-in'], now);

/** A day on which only people and help matter (X4): the level is *act*. */
export const isHardDay = (states: States, now: Now): boolean => levelNow(states, now) === 'act';
