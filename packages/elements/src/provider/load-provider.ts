import { loadFile, type Read, readFile } from './load-file.ts';
import { type Provider, readProvider } from './read-provider.ts';

/** Fetches and reads a whole configuration; see `loadFile`. It never rejects. */
export function loadProvider(address: string): Promise<Read<Provider>> {
  return loadFile(address, readProvider);
}

/** Reads the text of a whole configuration file. Never throws. */
export function parseProvider(text: string): Read<Provider> {
  return readFile(text, readProvider);
}
