import type { Json, Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import type { Connection } from './connection.ts';
import { ONLY } from './database.ts';
import type { RecordKey } from './log.ts';
import { coveredBy, markOf } from './log.ts';
import type { Mark, Opened, Portion } from './port.ts';
import { rowsOf } from './rows.ts';
import { unseal } from './seal.ts';
import { checkpointName, joined, openRecords } from './sealed-log.ts';

/** Reads what is needed to show a state: the checkpoint and the lines after it, in one moment. */
export async function open(connection: Connection): Promise<Result<Opened, never>> {
  const { database, key } = connection;
  const tx = database.transaction(['about', 'log', 'checkpoint', 'damaged']);
  const [about, keys, pieces, kept] = await Promise.all([
    rowsOf(tx, 'about').get(ONLY),
    rowsOf(tx, 'log').getAllKeys(),
    rowsOf(tx, 'checkpoint').getAll(),
    rowsOf(tx, 'damaged').count(),
  ]);
  // Another tab erased everything: a new connection begins anew.
  if (!about) throw new DOMException('The journal was erased.', 'InvalidStateError');
  const { log, ...identity } = about;
  const [saved] = pieces;
  const covered = saved?.log === log ? coveredBy(keys, saved.count) : undefined;
  const after = covered ? keys.filter(([before]) => before >= covered.count) : keys;
  const boxes = await boxesOf(rowsOf(tx, 'log'), after);

  const [state, records] = await Promise.all([
    saved && covered && unseal(key, checkpointName(log, saved.count), joined(pieces.map(({ box }) => box))),
    openRecords(key, log, after, boxes),
  ]);
  const checkpoint = covered && state?.ok ? { value: state.value, covered } : undefined;
  if (covered && !checkpoint) {
    const all = await readLines(connection);
    if (all.ok) return success({ ...all.value, checkpoint, tail: all.value.lines });
    // Erased meanwhile, as above: the tail alone is not the journal.
    throw new DOMException('The journal was erased.', 'InvalidStateError');
  }
  const { lines, damaged } = inOrder(records, after);
  return success({ identity, mark: markOf(log, keys), checkpoint, tail: lines, damaged: damaged + kept });
}

/** Reads all lines, or those after a mark, in one moment. */
export async function readLines(
  { database, key }: Connection,
  mark?: Mark,
): Promise<Result<Portion, 'another-was-first'>> {
  const tx = database.transaction(['about', 'log', 'damaged']);
  const [about, keys, kept] = await Promise.all([
    rowsOf(tx, 'about').get(ONLY),
    rowsOf(tx, 'log').getAllKeys(),
    rowsOf(tx, 'damaged').count(),
  ]);
  if (!about || (mark && mark.log !== about.log)) return failure('another-was-first');
  const { log, ...identity } = about;
  const from = mark?.count ?? 0;
  const after = keys.filter(([before, count]) => before + count > from);
  const boxes = await boxesOf(rowsOf(tx, 'log'), after);
  const { lines, damaged } = inOrder(await openRecords(key, log, after, boxes), after, from);
  return success({ identity, lines, mark: markOf(log, keys), damaged: damaged + kept });
}

interface Log {
  getAll(from: IDBKeyRange): Promise<Uint8Array[]>;
}

const boxesOf = async (log: Log, [first]: readonly RecordKey[]): Promise<readonly Uint8Array[]> =>
  first ? log.getAll(IDBKeyRange.lowerBound(first)) : [];

/** The lines one after the other, from a line on that may stand within a record. */
function inOrder(
  records: readonly (readonly Json[] | undefined)[],
  keys: readonly RecordKey[],
  from = 0,
): { readonly lines: readonly Json[]; readonly damaged: number } {
  const before = keys[0]?.[0] ?? 0;
  const [first, ...rest] = records;
  const lines = [
    ...(first?.slice(Math.max(0, from - before)) ?? []),
    ...rest.flatMap((record) => record ?? []),
  ];
  return { lines, damaged: records.filter((record) => !record).length };
}
