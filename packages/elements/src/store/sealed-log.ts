import type { Json } from '@recovery-network/core/shared';
import { breath } from './breath.ts';
import type { RecordKey } from './log.ts';
import { unseal } from './seal.ts';

/** The name that a record is sealed with; in another log or at another place it does not open. */
export const recordName = (log: string, [before, count, digest]: RecordKey): string =>
  `log/${log}/${before}/${count}/${digest}`;

export const checkpointName = (log: string, count: number): string => `checkpoint/${log}/${count}`;

/** How many records are sealed or opened before the page may breathe; neither lets it by itself. */
export const AT_ONCE = 16;

/** The lines of each record, in the order of the keys; `undefined` for a record that can't be opened. */
export async function openRecords(
  key: CryptoKey,
  log: string,
  keys: readonly RecordKey[],
  boxes: readonly unknown[],
): Promise<readonly (readonly Json[] | undefined)[]> {
  const openOne = async (place: RecordKey, box: unknown): Promise<readonly Json[] | undefined> => {
    const value = await unseal(key, recordName(log, place), box);
    return value.ok && isLines(value.value, place[1]) ? value.value : undefined;
  };
  const opened: (readonly Json[] | undefined)[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    if (from > 0) await breath();
    const some = keys.slice(from, from + AT_ONCE);
    opened.push(...(await Promise.all(some.map((place, n) => openOne(place, boxes[from + n])))));
  }
  return opened;
}

const isLines = (value: unknown, count: number): value is readonly Json[] =>
  Array.isArray(value) && value.length === count;

/** A large box that was cut in pieces, put together again. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const box = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    box.set(piece, at);
    at += piece.length;
  }
  return box;
}
