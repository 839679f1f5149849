import type { Now } from '../shared/time.ts';
import type { NextStep } from './next-steps.ts';
import { planPlace } from './place.ts';
import { pageToOpen, planShown } from './plan-shown.ts';
import type { States } from './states.ts';
import { levelNow } from './states.ts';

/** The page that the plan has for this day, where something stands on it. */
export function planPage(
  states: States,
  now: Now,
  reason: 'act-day' | 'watch-day',
): readonly [] | readonly [NextStep] {
  if (!planShown(states)) return [];
  const { id, level, signs, actions } = pageToOpen(states, now);
  const isInUse = level === levelNow(states, now) && signs.length + actions.length > 0;
  return isInUse ? [{ key: 'open-plan', reason, place: planPlace(id) }] : [];
}
