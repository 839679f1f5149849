import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import type { Connection } from './connection.ts';
import { allOrNone, ONLY, STORES } from './database.ts';
import type { RecordKey } from './log.ts';
import { plus, sumOf } from './log.ts';
import type { Mark } from './port.ts';
import { rowsOf } from './rows.ts';
import { seal } from './seal.ts';
import { recordName } from './sealed-log.ts';

/** Confirmed means on the disk, not on its way there. */
export const STRICT = { durability: 'strict' } as const;

export type Race = Promise<Result<Mark, 'another-was-first'>>;
export type Done = Promise<Result<undefined, never>>;

// Sealing takes turns of its own, and a transaction does not wait for them: all is sealed before it begins.

export async function append({ database, key }: Connection, lines: readonly unknown[], after: Mark): Race {
  if (lines.length === 0) return success(after);
  const sum = sumOf(lines);
  const place: RecordKey = [after.count, sum.count, sum.digest];
  const box = await seal(key, recordName(after.log, place), lines);

  const tx = database.transaction(['about', 'log'], 'readwrite', STRICT);
  return allOrNone(tx, async (write) => {
    const log = rowsOf(tx, 'log');
    const [about, last] = await Promise.all([rowsOf(tx, 'about').get(ONLY), log.last()]);
    if (about?.log !== after.log || endOf(last?.key) !== after.count) return failure('another-was-first');
    write(log.add(box, place));
    return success({ log: after.log, ...plus(after, sum) });
  });
}

/** How many lines there are, by the key of the last record. */
export const endOf = (last: RecordKey | undefined): number => (last ? last[0] + last[1] : 0);

/** Empties everything, the key first of all. */
export async function empty({ database }: Connection): Done {
  const tx = database.transaction(STORES, 'readwrite', STRICT);
  return allOrNone(tx, async (write) => {
    for (const store of STORES) write(rowsOf(tx, store).clear());
    return success(undefined);
  });
}
