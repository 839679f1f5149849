import type { HelpConfiguration } from './help-now.ts';

/**
 * What an element that stands alone reads of a provider's file: its lines, places and own texts. Undefined where what reads it
 * can't be had; then the lines of the country and our words stand.
 */
export async function helpFrom(address: string): Promise<HelpConfiguration | undefined> {
  try {
    const { loadHelp } = await import('./configured.ts');
    return (await loadHelp(address)).provider;
  } catch {
    return undefined;
  }
}
