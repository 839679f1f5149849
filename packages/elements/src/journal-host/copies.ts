import type { FileProblem, Journal } from '@recovery-network/core/journal';
import { fromFile } from '@recovery-network/core/journal';
import type { Result } from '@recovery-network/core/shared';
import { breath } from '../store/breath.ts';

// What a copy is made of and read from: fetched when somebody saves or opens one.
export { toFile } from '@recovery-network/core/journal';

/** From how many characters on reading takes long enough to be felt. */
const LONG = 1_000_000;

/**
 * Reads a journal from a file's text, or from JSON that was parsed already: of that a copy is made, so that nobody
 * changes what we keep.
 */
export async function readFile(file: unknown): Promise<Result<Journal, FileProblem>> {
  const text = typeof file === 'string' ? file : textOf(file);
  const rest = async (): Promise<void> => {
    if (text.length > LONG) await breath();
  };
  await rest();
  const json = jsonOf(text);
  await rest();
  const journal = fromFile(json);
  await rest();
  return journal;
}

/** `''`, which is no JSON either, where there is no text for it. */
function textOf(json: unknown): string {
  try {
    return JSON.stringify(json) ?? '';
  } catch {
    return '';
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
