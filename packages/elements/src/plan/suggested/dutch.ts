import { nl, type Suggestions, suggestionsFrom } from '@recovery-network/core/suggestions';
import type { OwnSuggestions } from './suggested.ts';

/** Ours, with a provider's own in the language of the page. */
export const suggestions = (language: string, own: OwnSuggestions | undefined): Suggestions =>
  suggestionsFrom(nl, language, own);
