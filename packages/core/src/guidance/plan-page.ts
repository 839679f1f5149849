import type { Now } from '../shared/time.ts';
import type { NextStep, PlanPage } from './next-steps.ts';
import { nextStepsWith } from './next-steps.ts';
import { planPlace } from './place.ts';
import { pageToOpen, planShown } from './plan-shown.ts';
import type { States } from './states.ts';
import { levelNow } from './states.ts';

/** The page that the plan has for this day, where something stands on it. */
export const planPage: PlanPage = (states, now, reason) => {
  if (!planShown(states)) return [];
  const { id, level, signs, actions } = pageToOpen(states, now);
  const isInUse = level === levelNow(states, now) && signs.length + actions.length > 0;
  return isInUse ? [{ key: 'open-plan', reason, place: planPlace(id) }] : [];
};

/** What can be done now (X4): at most three, each with its reason, never none (X2). */
export const nextSteps = (states: States, now: Now): readonly NextStep[] =>
  nextStepsWith(planPage, states, now);
