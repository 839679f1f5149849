import type { Json } from '@recovery-network/core/shared';
import { breath } from './breath.ts';
import type { RecordKey } from './log.ts';
import { SEGMENT, segmentsOf } from './log.ts';
import { seal, unseal } from './seal.ts';

/** The name that a record is sealed with; in another log or at another place it does not open. */
export const recordName = (log: string, [before, count, digest]: RecordKey): string =>
  `log/${log}/${before}/${count}/${digest}`;

export const checkpointName = (log: string, count: number): string => `checkpoint/${log}/${count}`;

/** How many records are sealed or opened before the page may breathe; neither lets it by itself. */
const AT_ONCE = 16;

/** A record and where it goes. */
export interface Sealed {
  readonly key: RecordKey;
  readonly box: Uint8Array;
}

/** Seals lines in segments, to stand after the lines that are there. */
export async function sealLines(
  key: CryptoKey,
  log: string,
  lines: readonly unknown[],
  before = 0,
): Promise<readonly Sealed[]> {
  const sealed: Sealed[] = [];
  for (const segment of segmentsOf(lines, before)) {
    if (sealed.length % AT_ONCE === AT_ONCE - 1) await breath();
    sealed.push({ key: segment.key, box: await seal(key, recordName(log, segment.key), segment.lines) });
  }
  return sealed;
}

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

/** The small records at the end of the log, when there are enough of them to put together. */
export function smallRecords(keys: readonly RecordKey[], enough: number): readonly RecordKey[] {
  const last = keys.findLastIndex(([, count]) => count >= SEGMENT);
  const small = keys.slice(last + 1);
  return small.length >= enough ? small : [];
}

/** Chromium puts a value above 64 KiB in a file of its own, and takes four times as long to read 128 KiB from there. */
const PIECE = 60 * 1024;

/** A large box in pieces that a browser reads quickly. */
export const cut = (box: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(box.length / PIECE) }, (_, n) => box.slice(n * PIECE, (n + 1) * PIECE));

/** What was cut, put together again. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const box = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    box.set(piece, at);
    at += piece.length;
  }
  return box;
}
