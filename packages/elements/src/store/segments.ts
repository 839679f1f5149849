import { breath } from './breath.ts';
import type { RecordKey } from './log.ts';
import { sumOf } from './log.ts';
import { seal } from './seal.ts';
import { AT_ONCE, recordName } from './sealed-log.ts';

/** How many lines a record holds that was put together. */
const SEGMENT = 256;

/** Cuts lines into segments, each with its key, one at a time: digests of many lines take a while. */
function* segmentsOf(
  lines: readonly unknown[],
  before = 0,
): Generator<{ readonly key: RecordKey; readonly lines: readonly unknown[] }> {
  for (let from = 0; from < lines.length; from += SEGMENT) {
    const some = lines.slice(from, from + SEGMENT);
    yield { key: [before + from, some.length, sumOf(some).digest], lines: some };
  }
}

/** A record and where it goes. */
interface Sealed {
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
