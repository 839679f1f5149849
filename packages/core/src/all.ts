import { alerts } from './alerts/index.ts';
import { checkIn } from './check-in/index.ts';
import { network } from './network/index.ts';
import { plan } from './plan/index.ts';
import type { AreaStates, State } from './state.ts';

/** Every area that this version has, for who folds a whole journal. */
export const areas = [network, checkIn, plan, alerts] as const;

/** The states of all areas, by name. */
export type AllStates = AreaStates<typeof areas>;

/** The state of a journal over all areas. */
export type WholeState = State<typeof areas>;
