import { foldOn, openCheckpoint, saveCheckpoint } from '@recovery-network/core';
import { areas } from '@recovery-network/core/all';
import { sortOut } from '@recovery-network/core/journal';
import { fold } from '@recovery-network/core/state';
import { years } from '../../core/bench/ten-years.ts';
import { indexedDbStore } from '../src/store/indexeddb.ts';
import { makeKey, seal, unseal } from '../src/store/seal.ts';

const CODE = 'bench';

const requested = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function plainDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows');
  return requested(request);
}

interface Prepared {
  readonly checkpointBytes: number;
  readonly lines: number;
}

const key = makeKey();

/**
 * Fills a sealed store with so many entries under a checkpoint and a tail after it, and beside it the same without any
 * sealing: one text for the checkpoint, one for the tail.
 */
async function prepare(count: number, tail: number): Promise<Prepared> {
  const { id, owner, entries } = years(count + tail);
  const store = indexedDbStore(`bench-${count}-${tail}`);
  const read = await store.read();
  if (!read.ok) throw new Error(read.error);
  const before = entries.slice(0, count);
  const replaced = await store.replaceAll({ id, owner }, before, read.value.mark);
  if (!replaced.ok) throw new Error(replaced.error);
  const { lines } = sortOut(JSON.parse(JSON.stringify(before)));
  const state = fold({ id, owner, lines, unreadable: [] }, areas);
  const { count: covered, digest } = replaced.value;
  const checkpoint = saveCheckpoint(state, { count: covered, digest }, CODE);
  const saved = await store.saveCheckpoint(checkpoint, replaced.value);
  if (!saved.ok) throw new Error(saved.error);
  let mark = replaced.value;
  for (const entry of entries.slice(count)) {
    const appended = await store.append([entry], mark);
    if (!appended.ok) throw new Error(appended.error);
    mark = appended.value;
  }
  store.close();
  const plain = await plainDatabase(`plain-${count}-${tail}`);
  const rows = plain.transaction('rows', 'readwrite').objectStore('rows');
  const text = JSON.stringify(checkpoint);
  rows.put(JSON.stringify({ id, owner }), 'about');
  rows.put(text, 'checkpoint');
  await requested(rows.put(JSON.stringify(entries.slice(count)), 'tail'));
  const box = await seal(await key, 'all', entries);
  await requested(plain.transaction('rows', 'readwrite').objectStore('rows').put(box, 'all'));
  plain.close();
  return { checkpointBytes: text.length, lines: entries.length };
}

function onward(checkpoint: unknown, identity: { id: string; owner: string }, tail: readonly unknown[]) {
  const covered = coveredIn(checkpoint);
  const state = openCheckpoint(checkpoint, identity, covered, areas, CODE);
  const { lines } = sortOut(JSON.parse(JSON.stringify(tail)));
  const next = state && foldOn(state, areas, lines);
  if (!next) throw new Error('the checkpoint was not taken');
  return next;
}

function coveredIn(checkpoint: unknown): { count: number; digest: string } {
  if (typeof checkpoint === 'object' && checkpoint && 'covered' in checkpoint) {
    const { covered } = checkpoint;
    if (typeof covered === 'object' && covered && 'count' in covered && 'digest' in covered)
      return { count: Number(covered.count), digest: String(covered.digest) };
  }
  throw new Error('no checkpoint');
}

/** From nothing open to a state that can be shown, in ms: the sealed store as the product opens it. */
async function sealed(count: number, tail: number): Promise<number> {
  const start = performance.now();
  const store = indexedDbStore(`bench-${count}-${tail}`);
  const read = await store.read();
  if (!read.ok || !read.value.checkpoint) throw new Error('no checkpoint');
  const { identity, checkpoint, tail: after } = read.value;
  if (checkpoint.covered.count !== count || after.length !== tail) throw new Error('another checkpoint');
  onward(checkpoint.value, { id: identity.journal, owner: identity.owner }, after);
  const took = performance.now() - start;
  store.close();
  return took;
}

async function unsealed(count: number, tail: number): Promise<number> {
  const start = performance.now();
  const database = await plainDatabase(`plain-${count}-${tail}`);
  const rows = database.transaction('rows').objectStore('rows');
  const [about, checkpoint, after] = await Promise.all(
    ['about', 'checkpoint', 'tail'].map((name) => requested<string>(rows.get(name))),
  );
  onward(JSON.parse(checkpoint ?? ''), JSON.parse(about ?? ''), JSON.parse(after ?? ''));
  const took = performance.now() - start;
  database.close();
  return took;
}

/** All lines, as the store reads them where no checkpoint helps. */
async function everything(count: number, tail: number): Promise<number> {
  const start = performance.now();
  const store = indexedDbStore(`bench-${count}-${tail}`);
  const read = await store.readLines();
  if (!read.ok || read.value.lines.length !== count + tail) throw new Error('not everything');
  const took = performance.now() - start;
  store.close();
  return took;
}

async function oneBlob(count: number, tail: number): Promise<number> {
  const start = performance.now();
  const database = await plainDatabase(`plain-${count}-${tail}`);
  const box: unknown = await requested(database.transaction('rows').objectStore('rows').get('all'));
  const lines = await unseal(await key, 'all', box);
  if (!lines.ok) throw new Error(lines.error);
  const took = performance.now() - start;
  database.close();
  return took;
}

Object.assign(globalThis, { bench: { prepare, sealed, unsealed, everything, oneBlob } });
