export { unfoldedBytes } from './content-lines.ts';
export type { ImportOptions } from './importing.ts';
export { importDrafts } from './importing.ts';
export type { CalendarProblem, CalendarProblemKey } from './problems.ts';
export { calendarProblems } from './problems.ts';
export type { CalendarRead, ReadAppointment, ReadOptions } from './read.ts';
export { readCalendar } from './read.ts';
export type { CalendarOptions } from './write.ts';
export { calendarText } from './write.ts';
