export type { Level, Phase } from '../shared/phases.ts';
export { defaultPhases, levels } from '../shared/phases.ts';
export { checkIn } from './area.ts';
export { checkInLife } from './check-in-life.ts';
export type { Answer, Item, Length, Rhythm } from './entries.ts';
export { answers, items, lengths, rhythms } from './entries.ts';
export { checkInMachine } from './machine.ts';
export type { Wish } from './questions.ts';
export { itemsOf, nextItem, showsPeopleNow, suicideLineFirst, wishes, wishOf } from './questions.ts';
export { remindsNow } from './reminder.ts';
export type { ReminderOptions } from './reminder-calendar.ts';
export { reminderCalendar } from './reminder-calendar.ts';
export type { CheckIn, CheckInState, Colour, Moment } from './state.ts';
export { checkInOf, checkInsIn } from './state.ts';
export type { Trend, TrendChange, TrendWeek, TrendWords, Weeks } from './trends.ts';
export { trends } from './trends.ts';
export {
  ACT_LASTS,
  checkInsByTime,
  checkInsSince,
  coloursSince,
  currentColour,
  currentLevel,
  currentPhase,
  due,
  openCheckIn,
} from './views.ts';
