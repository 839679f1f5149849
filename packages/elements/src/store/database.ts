import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { RecordKey } from './log.ts';
import type { Identity, StoreProblem } from './port.ts';

/** Raised with every change of the stores below; an older version then leaves the database alone. 2 brought `media`. */
export const VERSION = 2;

/** The one row of the store `about`: no words of a person, so that it may lie open. */
export interface About extends Identity {
  readonly log: string;
}

export interface Schema extends DBSchema {
  about: { key: string; value: About };
  key: { key: string; value: CryptoKey };
  /** Sealed lines: one record for each append, put together now and then. */
  log: { key: RecordKey; value: Uint8Array };
  /** One sealed record, cut into pieces. */
  checkpoint: { key: number; value: { log: string; count: number; box: Uint8Array } };
  /** Records that could not be opened when the log was replaced, under the name that they were sealed with (J5). */
  damaged: { key: string; value: Uint8Array };
  /** The sealed bytes of a picture or a sound (P7), under a name that says neither its id nor when it was added. */
  media: { key: string; value: Uint8Array };
}

export type Database = IDBPDatabase<Schema>;

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
): Promise<Database> => {
  const database = await openDB<Schema>(databaseName(name), VERSION, {
    upgrade(fresh) {
      const there = fresh.objectStoreNames;
      for (const store of STORES) if (!there.contains(store)) fresh.createObjectStore(store);
    },
    blocked,
    blocking() {
      database.close();
      lost();
    },
    terminated: lost,
  });
  return database;
};

/**
 * Does all of the work in a transaction, or none. By itself IndexedDB would commit the steps before an error that
 * comes between two of them. What the work writes it hands to `write`, which waits for it.
 */
export async function allOrNone<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: (write: (request: Promise<unknown>) => void) => Promise<T>,
): Promise<T> {
  const requests: Promise<unknown>[] = [transaction.done];
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

/** What an error of IndexedDB or WebCrypto means for a person. */
export function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  return name === 'VersionError' ? 'newer-version' : 'storage-refused';
}
