import { failure, success } from '@recovery-network/core/shared';
import type { Connections } from './connection.ts';
import { allOrNone } from './database.ts';
import type { MediaStore } from './port.ts';
import { rowsOf } from './rows.ts';
import { sealBytes, unsealBytes } from './seal.ts';

const STRICT = { durability: 'strict' } as const;

/** Bytes in this browser's IndexedDB, beside the journal and sealed with its key. */
export function mediaIn(connections: Connections): MediaStore {
  return {
    keep: (id, bytes) =>
      connections.use(async ({ database, key }) => {
        const [place, box] = await Promise.all([placeOf(id), sealBytes(key, nameOf(id), bytes)]);
        const tx = database.transaction('media', 'readwrite', STRICT);
        return allOrNone(tx, async (write) => {
          write(rowsOf(tx, 'media').put(box, place));
          return success(undefined);
        });
      }),
    read: (id) =>
      connections.use(async ({ database, key }): ReturnType<MediaStore['read']> => {
        const place = await placeOf(id);
        const box = await rowsOf(database.transaction('media'), 'media').get(place);
        if (!box) return success(undefined);
        const bytes = await unsealBytes(key, nameOf(id), box);
        return bytes.ok ? bytes : failure('damaged');
      }),
    among: (ids) =>
      connections.use(async ({ database }) => {
        const places = await Promise.all(ids.map(placeOf));
        const there = new Set(await rowsOf(database.transaction('media'), 'media').getAllKeys());
        const here = new Set(ids.filter((_, n) => there.has(places[n] ?? '')));
        return success({ here, others: there.size - here.size });
      }),
    remove: (ids) =>
      connections.use(async ({ database }) => {
        const places = await Promise.all(ids.map(placeOf));
        const tx = database.transaction('media', 'readwrite', STRICT);
        return allOrNone(tx, async (write) => {
          for (const place of places) write(rowsOf(tx, 'media').delete(place));
          return success(undefined);
        });
      }),
    keepOnly: (ids) =>
      connections.use(async ({ database }) => {
        const places = new Set(await Promise.all(ids.map(placeOf)));
        const tx = database.transaction('media', 'readwrite', STRICT);
        return allOrNone(tx, async (write) => {
          for (const place of await rowsOf(tx, 'media').getAllKeys())
            if (!places.has(place)) write(rowsOf(tx, 'media').delete(place));
          return success(undefined);
        });
      }),
  };
}

/** What a box is sealed under: bytes that were put in the place of others do not open. */
const nameOf = (id: string): string => `media/${id}`;

/** An id holds the time at which it was made, and what lies open must hold none: its digest says nothing of it. */
async function placeOf(id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(nameOf(id)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes that are gone with the page, as the journal beside them is. */
export const mediaInMemory = (kept: Map<string, Uint8Array<ArrayBuffer>>): MediaStore => ({
  async keep(id, bytes) {
    kept.set(id, bytes.slice());
    return success(undefined);
  },
  read: async (id) => success(kept.get(id)?.slice()),
  async among(ids) {
    const here = new Set(ids.filter((id) => kept.has(id)));
    return success({ here, others: kept.size - here.size });
  },
  async remove(ids) {
    for (const id of ids) kept.delete(id);
    return success(undefined);
  },
  async keepOnly(ids) {
    for (const id of [...kept.keys()]) if (!ids.includes(id)) kept.delete(id);
    return success(undefined);
  },
});
