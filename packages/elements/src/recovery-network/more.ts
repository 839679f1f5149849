/**
 * What the first view does without until it is there: the areas that come later, all at once, so that the journal is folded
 * over them one time; what those add to Today; and what is folded away there.
 */
export { phasesToChoose } from '../check-in/plan-phases.ts';
export { areas } from '../together/areas.ts';
export { dataInside } from './data/data-inside.ts';
export { load } from './data/looking-after.ts';
export { planStep, stepsView } from './steps/steps-view.ts';
export { usedTextOf } from './used-door.ts';
