/** What a page offers to choose from when somebody writes a plan. A page that needs one language imports one. */
export type { Actor } from '../shared/phases.ts';
export { actors } from '../shared/phases.ts';
export { en } from './en.ts';
export { nl } from './nl.ts';
export type { SuggestionProblem, SuggestionProblemKey, Suggestions } from './own.ts';
export { suggestionsFrom } from './own.ts';
export type { ActionSuggestion, BesideSuggestion, SignSuggestion, Suggestion } from './suggestion.ts';
export { suggestionsIn } from './suggestion.ts';
export type { BesideKind, SameSuggestions, SuggestionWords } from './words.ts';
export { besideKinds } from './words.ts';
