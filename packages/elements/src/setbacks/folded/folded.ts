/** What is fetched when somebody unfolds it, as one piece. */
export { aboutView, begin } from './about.ts';
export { concernChoice } from './concern-choice.ts';
export { ownDatesView } from './own-dates.ts';
