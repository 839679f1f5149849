import { forThePerson, ofAftercare, ofAgenda, ofTasks } from './views/aftercare.ts';
import { besideSetbacks, ofCheckIn, ofGuidance, ofPlan, ofSetbacks } from './views/days.ts';
import { ofNetwork } from './views/people.ts';
import { ofSharing, ofTwo } from './views/together.ts';
import type { View } from './views/view.ts';

/**
 * The views that show a setback, the hint to give something, which is silent for two weeks after one (R4), and the
 * suggestion of more help, which names it (A7); both are made for nobody else. Every other view is the same with and
 * without it (L1, L3).
 */
export const viewsOfSetbacks: readonly string[] = [
  ...Object.keys(ofSetbacks),
  'givingHint',
  ...Object.keys(forThePerson),
];

export const views: Readonly<Record<string, View>> = {
  ...ofNetwork,
  ...ofCheckIn,
  ...ofGuidance,
  ...ofPlan,
  ...ofSetbacks,
  ...besideSetbacks,
  ...ofSharing,
  ...ofTwo,
  ...ofAftercare,
  ...forThePerson,
  ...ofAgenda,
  ...ofTasks,
};
