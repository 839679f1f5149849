export type { CalendarOptions } from './write.ts';
export { calendarText } from './write.ts';
