import { type Line, linesFor, type Place, readDirectory, readLines } from '@recovery-network/core/help-now';
import { isRecord } from '@recovery-network/core/shared';

/** What help now takes from a configuration file by itself, without the schema. */
export interface LoadedLines {
  readonly lines: readonly Line[];
  readonly places: readonly Place[];
}

/** Longest configuration that is read, in bytes; a page of lines is a hundredth of it. */
const MOST = 1_000_000;

/** Reads the lines of a provider's configuration; `undefined` when it can't be had or is no JSON object. Never throws. */
export async function loadLines(address: string): Promise<LoadedLines | undefined> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    const text = response.ok ? await response.text() : '';
    const json: unknown = text.length > MOST ? undefined : JSON.parse(text);
    if (!isRecord(json)) return undefined;
    const country = typeof json.country === 'string' ? json.country : 'nl';
    return {
      lines: linesFor(country, readLines(json.lines).lines).lines,
      places: readDirectory(json.directory).places,
    };
  } catch {
    // Unreachable or broken: help now goes on with what it has.
    return undefined;
  }
}
