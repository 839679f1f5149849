import type { HelpConfiguration } from '../help-now/help-now.ts';
import type { OwnSuggestions } from './suggested/suggested.ts';

/** What a plan reads of a provider's file: its lines, places and own texts, and its suggestions (P4). */
export interface PlanConfiguration extends HelpConfiguration {
  readonly suggestions?: OwnSuggestions | undefined;
}
