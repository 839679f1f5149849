import type { Provider } from './provider.ts';

/** The whole file of a provider, for an element that stands alone. Undefined where what reads it can't be had; then what is ours stands. */
export async function providerFrom(address: string): Promise<Provider | undefined> {
  try {
    const { loadProvider } = await import('./load-provider.ts');
    return (await loadProvider(address)).provider;
  } catch {
    return undefined;
  }
}
