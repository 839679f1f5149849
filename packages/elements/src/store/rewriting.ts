import { failure, success } from '@recovery-network/core/shared';
import type { Connection } from './connection.ts';
import { allOrNone, ONLY } from './database.ts';
import type { RecordKey } from './log.ts';
import { emptyLog, markOf } from './log.ts';
import type { Mark } from './port.ts';
import type { About } from './rows.ts';
import { rowsOf } from './rows.ts';
import { seal } from './seal.ts';
import { checkpointName, openRecords, recordName } from './sealed-log.ts';
import { cut, sealLines, smallRecords } from './segments.ts';
import { type Done, endOf, type Race, STRICT } from './writing.ts';

/** How many small records may gather before they are put together. */
const MANY = 128;

export async function replaceAll(
  { database, key }: Connection,
  journal: { readonly id: string; readonly owner: string },
  lines: readonly unknown[],
  after: Mark,
): Race {
  const { log: name } = emptyLog();
  const sealed = await sealLines(key, name, lines);
  const mark = markOf(
    name,
    sealed.map((one) => one.key),
  );
  const now = rowsOf(database.transaction('log'), 'log');
  const [keys, boxes] = await Promise.all([now.getAllKeys(), now.getAll()]);
  const opened = await openRecords(key, after.log, keys, boxes);

  const tx = database.transaction(['about', 'log', 'checkpoint', 'damaged'], 'readwrite', STRICT);
  return allOrNone(tx, async (write) => {
    const log = rowsOf(tx, 'log');
    const [about, present] = await Promise.all([rowsOf(tx, 'about').get(ONLY), log.getAllKeys()]);
    if (about?.log !== after.log || endOf(present.at(-1)) !== after.count || !same(present, keys)) {
      return failure('another-was-first');
    }
    const next: About = { journal: journal.id, owner: journal.owner, device: about.device, log: mark.log };
    write(log.clear());
    write(rowsOf(tx, 'checkpoint').clear());
    for (const [at, place] of keys.entries()) {
      const box = boxes[at];
      if (box && !opened[at]) write(rowsOf(tx, 'damaged').put(box, recordName(after.log, place)));
    }
    for (const one of sealed) write(log.add(one.box, one.key));
    write(rowsOf(tx, 'about').put(next, ONLY));
    return success(mark);
  });
}

export async function saveCheckpoint(
  { database, key }: Connection,
  value: unknown,
  { log, count }: Mark,
): Done {
  const box = await seal(key, checkpointName(log, count), value);
  const tx = database.transaction(['about', 'checkpoint'], 'readwrite');
  return allOrNone(tx, async (write) => {
    const about = await rowsOf(tx, 'about').get(ONLY);
    if (about?.log !== log) return success(undefined);
    const checkpoint = rowsOf(tx, 'checkpoint');
    write(checkpoint.clear());
    for (const [n, piece] of cut(box).entries()) write(checkpoint.put({ log, count, box: piece }, n));
    return success(undefined);
  });
}

export async function compact({ database, key }: Connection): Done {
  const reading = database.transaction(['about', 'log']);
  const about = await rowsOf(reading, 'about').get(ONLY);
  const keys = smallRecords(await rowsOf(reading, 'log').getAllKeys(), MANY);
  const [first] = keys;
  if (!about || !first) return success(undefined);
  const boxes = await rowsOf(reading, 'log').getAll(IDBKeyRange.lowerBound(first));
  const opened = await openRecords(key, about.log, keys, boxes);
  // A record that can't be opened stays as it is; what comes after it is put together.
  const from = opened.lastIndexOf(undefined) + 1;
  const old = keys.slice(from);
  if (old.length < 2) return success(undefined);
  const lines = opened.slice(from).flatMap((record) => record ?? []);
  const sealed = await sealLines(key, about.log, lines, old[0]?.[0]);

  const tx = database.transaction(['about', 'log'], 'readwrite', STRICT);
  return allOrNone(tx, async (write) => {
    const log = rowsOf(tx, 'log');
    const [now, present] = await Promise.all([rowsOf(tx, 'about').get(ONLY), log.getAllKeys()]);
    const at = present.findIndex(([before]) => before === old[0]?.[0]);
    if (now?.log === about.log && same(present.slice(at, at + old.length), old)) {
      for (const one of old) write(log.delete(one));
      for (const one of sealed) write(log.add(one.box, one.key));
    }
    return success(undefined);
  });
}

const same = (a: readonly RecordKey[], b: readonly RecordKey[]): boolean => String(a) === String(b);
