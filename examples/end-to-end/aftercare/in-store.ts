/** What a browser keeps, as it stands on its disk: sealed, so that it can be compared and not read. */
import type { Visitor } from '../visitor.ts';

/** Of each journal, everything that is in its database, in one line of text. */
export const onDisk = (you: Visitor): Promise<Readonly<Record<string, string>>> =>
  you.page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const plain = (_: string, value: unknown): unknown => {
      if (value instanceof CryptoKey) return 'a key';
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
      return ArrayBuffer.isView(value)
        ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)]
        : value;
    };
    const all: Record<string, string> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await done(indexedDB.open(name));
      const rows: unknown[] = [];
      for (const store of database.objectStoreNames) {
        const there = database.transaction(store).objectStore(store);
        rows.push([store, await done(there.getAllKeys()), await done(there.getAll())]);
      }
      database.close();
      all[name] = JSON.stringify(rows, plain);
    }
    return all;
  });
