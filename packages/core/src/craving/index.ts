export { craving } from './area.ts';
export { cravingLife } from './craving-life.ts';
export type { CravingStep } from './entries.ts';
export { cravingSteps } from './entries.ts';
export { cravingMachine } from './machine.ts';
export type { Craving, CravingState, Helped } from './state.ts';
export { cravingOf } from './state.ts';
export { helpedLately } from './views.ts';
