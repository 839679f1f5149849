import { aftercare } from './aftercare/index.ts';
import { agenda } from './agenda/index.ts';
import { alerts } from './alerts/index.ts';
import { checkIn } from './check-in/index.ts';
import { craving } from './craving/index.ts';
import { expectations } from './expectations/index.ts';
import { groups } from './groups/index.ts';
import { network } from './network/index.ts';
import { plan } from './plan/index.ts';
import { reciprocity } from './reciprocity/index.ts';
import { setbacks } from './setbacks/index.ts';
import { sharing } from './sharing/index.ts';
import { smallThings } from './small-things/index.ts';
import type { AreaStates, State } from './state.ts';
import { tasks } from './tasks/index.ts';
import { wins } from './wins/index.ts';

/** Every area that this version has, for who folds a whole journal. */
export const areas = [
  network,
  checkIn,
  plan,
  alerts,
  setbacks,
  craving,
  wins,
  expectations,
  reciprocity,
  groups,
  smallThings,
  sharing,
  tasks,
  agenda,
  aftercare,
] as const;

/** The states of all areas, by name. */
export type AllStates = AreaStates<typeof areas>;

/** The state of a journal over all areas. */
export type WholeState = State<typeof areas>;
