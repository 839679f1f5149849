import { loadFile, type Read } from './load-file.ts';
import { type HelpPart, readHelp } from './read-help.ts';

/** Fetches a configuration and reads what help now needs of it; see `loadFile`. It never rejects. */
export function loadHelp(address: string): Promise<Read<HelpPart>> {
  return loadFile(address, readHelp);
}
