import type { HelpConfiguration } from '../help-now/help-now.ts';
import type { OwnSuggestions } from './suggested/suggested.ts';

/** What a plan reads of a provider's file: its lines, places and own texts, and its suggestions (P4). */
export interface PlanConfiguration extends HelpConfiguration {
  readonly suggestions?: OwnSuggestions | undefined;
}

/** That of a plan that stands alone. Undefined where what reads it can't be had; then what is ours stands. */
export async function configurationFrom(address: string): Promise<PlanConfiguration | undefined> {
  try {
    const { loadProvider } = await import('../provider/load-provider.ts');
    return (await loadProvider(address)).provider;
  } catch {
    return undefined;
  }
}
