/** What the check-in fetches when somebody unfolds it, as one piece. */
export { settingsView } from './settings-view.ts';
export { trendsView } from './trends-view.ts';
export { wear } from './wear.ts';
