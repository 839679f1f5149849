import type { RecordKey } from './log.ts';
import type { Identity } from './port.ts';

/** The one row of the store `about`: no words of a person, so that it may lie open. */
export interface About extends Identity {
  readonly log: string;
}

/** The stores, with what stands in a row and under which key. */
export interface Schema {
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

/** What a request of IndexedDB comes to. What is in it only our schema says: IndexedDB itself does not know. */
export const answerOf = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The rows of one store, as far as a transaction lasts. What throws at once, such as a key that is none, throws here too. */
export interface Rows<Key, Value> {
  get(key: Key): Promise<Value | undefined>;
  getAll(from?: IDBKeyRange): Promise<Value[]>;
  getAllKeys(): Promise<Key[]>;
  /** The cursor at the last row; `null` where there is none. */
  last(): Promise<{ readonly key: Key } | null>;
  count(): Promise<number>;
  add(value: Value, key: Key): Promise<unknown>;
  put(value: Value, key: Key): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
  clear(): Promise<unknown>;
}

export function rowsOf<Name extends keyof Schema>(
  transaction: IDBTransaction,
  name: Name,
): Rows<Schema[Name]['key'], Schema[Name]['value']> {
  const store = transaction.objectStore(name);
  return {
    get: (key) => answerOf(store.get(key)),
    getAll: (from) => answerOf(store.getAll(from)),
    getAllKeys: () => answerOf(store.getAllKeys()),
    last: () => answerOf(store.openKeyCursor(null, 'prev')),
    count: () => answerOf(store.count()),
    add: (value, key) => answerOf(store.add(value, key)),
    put: (value, key) => answerOf(store.put(value, key)),
    delete: (key) => answerOf(store.delete(key)),
    clear: () => answerOf(store.clear()),
  };
}
