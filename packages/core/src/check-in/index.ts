export { checkIn } from './area.ts';
export type { Answer, Item, Length, Level, Rhythm } from './entries.ts';
export { answers, items, lengths, levels, rhythms } from './entries.ts';
export type { Phase } from './phases.ts';
export { defaultPhases } from './phases.ts';
export type { Wish } from './questions.ts';
export { itemsOf, nextItem, showsPeopleNow, suicideLineFirst, wishes, wishOf } from './questions.ts';
export type { CheckIn, CheckInState, Colour, Moment } from './state.ts';
export type { KnownCheckIn } from './views.ts';
export {
  ACT_LASTS,
  checkInsByTime,
  currentColour,
  currentLevel,
  currentPhase,
  due,
  openCheckIn,
} from './views.ts';
