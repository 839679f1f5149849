export { unfoldedBytes } from './content-lines.ts';
export type { ImportOptions } from './importing.ts';
export { importDrafts, importer } from './importing.ts';
export type { CalendarProblem, CalendarProblemKey } from './problems.ts';
export { calendarProblems } from './problems.ts';
export type { CalendarRead, CalendarReader, ReadAppointment, ReadOptions } from './read.ts';
export { calendarReader, readCalendar } from './read.ts';
export type { CalendarOptions } from './write.ts';
export { calendarText } from './write.ts';
