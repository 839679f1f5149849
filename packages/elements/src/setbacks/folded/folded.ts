/** What the doors fetch when somebody unfolds it, as one piece. */
export { aboutView } from './about.ts';
export { ownDatesView } from './own-dates.ts';
