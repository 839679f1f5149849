/** What nobody needs to read a question and to say yes or no: fetched when that is on the screen. */
export { limitsView } from './limits-view.ts';
export { otherView } from './other-view.ts';
export { pauseView } from './pause-view.ts';
export { personView } from './person-view.ts';
export { stopView } from './stop-view.ts';
export { withLimits } from './with-limits.ts';
