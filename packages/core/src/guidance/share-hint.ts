import { stageNow, tiesListed } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import { agreementsShown } from './agreements.ts';
import type { Place } from './place.ts';
import { addPlace } from './place.ts';
import type { States } from './states.ts';
import { isHardDay } from './states.ts';

/** Much of what is agreed rests on one person (N11): somebody may be added. */
export interface ShareHint {
  /** What `network.hint-dismissed` names; dismissed once, it never comes back. */
  readonly id: 'one-carries-most';
  readonly place: Place;
}

/** From this share on, of at least this many agreements. */
const SHARE = 0.6;
const FEWEST_AGREED = 3;
const FEWEST_TIES = 3;

/**
 * One tie carries 60 % or more of what others agreed to do (N11): for the network view, beside `hints`, and under the same
 * conditions: none below three ties, none on a hard day, none once it was dismissed. Whoever it is is not named: nobody is to do less (N12).
 */
export function shareHint(states: States, now: Now): ShareHint | undefined {
  const { network } = states;
  if (!network || isHardDay(states, now) || network.dismissed.includes('one-carries-most')) return undefined;
  const living = tiesListed(network).filter((tie) => !['ended', 'died'].includes(stageNow(tie, now)));
  if (living.length < FEWEST_TIES) return undefined;
  const carriers = agreementsShown(states, now, 0).flatMap(({ who, standing, current }) =>
    current?.does === 'them' && standing !== 'over' && who.id !== undefined ? [who.id] : [],
  );
  const most = Math.max(0, ...living.map(({ id }) => carriers.filter((one) => one === id).length));
  return carriers.length >= FEWEST_AGREED && most / carriers.length >= SHARE
    ? { id: 'one-carries-most', place: addPlace() }
    : undefined;
}
