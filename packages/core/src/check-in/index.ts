export { checkIn } from './area.ts';
export { checkInLife } from './check-in-life.ts';
export type { Answer, Item, Length, Level, Rhythm } from './entries.ts';
export { answers, items, lengths, levels, rhythms } from './entries.ts';
export { checkInMachine } from './machine.ts';
export type { Phase } from './phases.ts';
export { defaultPhases } from './phases.ts';
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
  currentColour,
  currentLevel,
  currentPhase,
  due,
  openCheckIn,
} from './views.ts';
