import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

import { databaseName } from '../database.ts';
import type { Schema } from '../rows.ts';

/** The same stores for another hand than ours, which knows nothing of how we ask. */
interface Stores extends Schema, DBSchema {}

/** Does something to a database behind the store's back, as an accident or a curious neighbour would. */
export async function behind<T>(
  name: string,
  work: (database: IDBPDatabase<Stores>) => Promise<T>,
): Promise<T> {
  const database = await openDB<Stores>(databaseName(name));
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Turns one bit of the record at a place in the log; the same again turns it back. */
export const turnBit = (name: string, place: number, byte = 500): Promise<void> =>
  behind(name, async (database) => {
    const keys = await database.getAllKeys('log');
    const key = keys.at(place);
    const box = key && (await database.get('log', key));
    if (!box) throw new Error('there is no such record');
    box[byte] = (box[byte] ?? 0) ^ 1;
    await database.put('log', box, key);
  });

/** Puts something else in the place of a method until `restore` is called. */
export function replacing<T extends object, K extends keyof T>(object: T, name: K, method: T[K]): () => void {
  const original = object[name];
  object[name] = method;
  return () => {
    object[name] = original;
  };
}
