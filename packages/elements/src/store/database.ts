import type { StoreProblem } from './port.ts';
import { answerOf } from './rows.ts';

/** Raised with every change of the stores; an older version then leaves the database alone. 2 brought `media`. */
export const VERSION = 2;

/** Each of these stores has one row, with this key. */
export const ONLY = 'device';

/** The key first: that is the order in which everything is emptied. */
export const STORES = ['key', 'about', 'log', 'checkpoint', 'damaged', 'media'] as const;

export const databaseName = (name: string): string => `recovery-network/${name}`;

/** Opens the database. `lost`: the connection is gone, because another tab needs that or the browser took it. */
export const openDatabase = async (
  name: string,
  blocked: () => void,
  lost: () => void,
): Promise<IDBDatabase> => {
  const opening = indexedDB.open(databaseName(name), VERSION);
  opening.onblocked = blocked;
  opening.onupgradeneeded = () => {
    const { result: fresh } = opening;
    const there = fresh.objectStoreNames;
    for (const store of STORES) if (!there.contains(store)) fresh.createObjectStore(store);
  };
  const database = await answerOf<IDBDatabase>(opening);
  database.onclose = lost;
  database.onversionchange = () => {
    database.close();
    lost();
  };
  return database;
};

/** Deletes the database. Waits for other tabs that hold it open, and says so. */
export const deleteDatabase = async (name: string, blocked: () => void): Promise<void> => {
  const deleting = indexedDB.deleteDatabase(databaseName(name));
  deleting.onblocked = blocked;
  await answerOf(deleting);
};

/**
 * Does all of the work in a transaction, or none. By itself IndexedDB would commit the steps before an error that
 * comes between two of them. What the work writes it hands to `write`, which waits for it.
 */
export async function allOrNone<T>(
  transaction: IDBTransaction,
  work: (write: (request: Promise<unknown>) => void) => Promise<T>,
): Promise<T> {
  const requests = [doneOf(transaction)];
  try {
    const result = await work((request) => requests.push(request));
    await Promise.all(requests);
    return result;
  } catch (error) {
    // All of them end with the transaction, and the first error says enough.
    for (const request of requests) request.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It was broken off already.
    }
    throw error;
  }
}

const doneOf = (transaction: IDBTransaction): Promise<unknown> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });

/** What an error of IndexedDB or WebCrypto means for a person. */
export function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  return name === 'VersionError' ? 'newer-version' : 'storage-refused';
}
