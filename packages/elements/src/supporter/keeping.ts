import type { JournalHost } from '../journal-host/journal-host.ts';
import { createJournalHost, sharedHost } from '../journal-host/shared-host.ts';
import { databaseName } from '../store/database.ts';
import { memoryStore } from '../store/memory.ts';
import { areas } from './areas.ts';

/** The journal of somebody who keeps nothing: gone with the page. */
export const inMemory = (): JournalHost => createJournalHost({ areas, store: memoryStore() });

/** The journal that somebody chose to keep here, where there is one; nothing is written to know that (D4). */
export async function keptHere(name: string): Promise<JournalHost | undefined> {
  if (!(await isThere(databaseName(name)))) return undefined;
  const host = sharedHost(name, areas);
  const leave = host.subscribe(() => undefined);
  await host.whenReady();
  // After everything was erased another tab may have left an empty one: nobody chose that.
  const isEmpty = host.state !== undefined && host.state.areas.sharing.envelopes.length === 0;
  leave();
  return isEmpty ? undefined : host;
}

/** Why something could not be kept: this browser keeps nothing, or something else is kept here already. */
export type KeepingProblem = 'keepFailed' | 'keptBefore';

/** Copies a journal onto this device; the problem where that could not be. */
export async function keepHere(host: JournalHost, name: string): Promise<JournalHost | KeepingProblem> {
  const file = await host.exportJournal();
  if (!file.ok) return 'keepFailed';
  const kept = sharedHost(name, areas);
  const loaded = await kept.load(file.value);
  if (kept.problem === 'not-kept') return 'keepFailed';
  if (!loaded.ok) return loaded.error === 'other-journal' ? 'keptBefore' : 'keepFailed';
  void kept.requestPersistence();
  return kept;
}

async function isThere(name: string): Promise<boolean> {
  try {
    if (!indexedDB.databases) return await opens(name);
    return (await indexedDB.databases()).some((one) => one.name === name);
  } catch {
    return false;
  }
}

/** For browsers that do not list what they keep: opening is broken off before a database is made. */
const opens = (name: string): Promise<boolean> =>
  new Promise((answer) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      request.result.close();
      answer(true);
    };
    request.onerror = () => answer(false);
  });
