import type { Tie } from '../network/index.ts';
import { tieLife } from '../network/index.ts';
import { currentPlan } from '../plan/index.ts';
import type { PhaseShown } from './plan-shown.ts';
import { phaseShown } from './plan-shown.ts';
import type { States } from './states.ts';

/** Somebody whose name the person left outside the lock, with the numbers that are known. */
export interface PersonOutside {
  readonly id: string;
  readonly name: string;
  readonly phone?: string;
  readonly message?: string;
}

/** What stands outside the lock (P3). Whoever holds the device can read it, and the person is told so before. */
export interface OutsideLockShown {
  readonly people: readonly PersonOutside[];
  /** The first *act* page of the plan that holds. */
  readonly actPage?: PhaseShown;
}

/**
 * What the person left outside the lock (P3): at most three names, and the page for a day of *act*. Who is shown nowhere,
 * ended, died or said *not now* is not among them (N6, N7).
 */
export function outsideLock(states: States): OutsideLockShown {
  const { plan, network } = states;
  const { names, actPage } = plan?.outsideLock ?? { names: [], actPage: false };
  const people = [...new Set(names)].flatMap((id): readonly PersonOutside[] => {
    const tie = network?.ties[id];
    if (!tie || tie.hidden || isSilent(tie)) return [];
    const { name, reach } = tie;
    return [
      {
        id,
        name,
        ...(reach.phone && { phone: reach.phone }),
        ...(reach.message && { message: reach.message }),
      },
    ];
  });
  const page = actPage && plan && currentPlan(plan)?.phases.find(({ level }) => level === 'act');
  if (!page) return { people };
  const shown = phaseShown(states, page);
  // Who does something on that page is named only where the person left that name outside too.
  const isOutside = (id: string | undefined) => people.some((one) => one.id === id);
  const actions = shown.actions.map(({ who, ...action }) => ({
    ...action,
    ...(who && isOutside(who.id) && { who }),
  }));
  return { people, actPage: { ...shown, actions } };
}

/** A *not now* holds until a yes, wherever the tie went since. */
const isSilent = (tie: Tie): boolean => {
  const { life, answer } = tieLife.regions(tie.life);
  return life === 'ended' || life === 'died' || answer === 'declined';
};
