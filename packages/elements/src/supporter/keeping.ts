import { type JournalFile, OWNER } from '@recovery-network/core/journal';
import { isRecord } from '@recovery-network/core/shared';
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
  // After everything was erased another tab may have left an empty one: nobody chose that. What is one's own needs no connection.
  const file = host.state && (await host.exportJournal());
  const isEmpty = file?.ok === true && file.value.entries.length === 0;
  leave();
  return isEmpty ? undefined : host;
}

/** Why something could not be kept: this browser keeps nothing, something else is kept here already, or it was erased here. */
export type KeepingProblem = 'keepFailed' | 'keptBefore' | 'keepErased';

/** Copies a journal onto this device; the problem where that could not be. */
export async function keepHere(host: JournalHost, name: string): Promise<JournalHost | KeepingProblem> {
  const file = await host.exportJournal();
  if (!file.ok) return 'keepFailed';
  const kept = sharedHost(name, areas);
  const loaded = await oneAtATime(name, () => kept.load(file.value));
  if (kept.problem === 'not-kept') return 'keepFailed';
  if (!loaded.ok) {
    await destroyEmpty(kept, name);
    return loaded.error === 'other-journal' ? 'keptBefore' : 'keepFailed';
  }
  void kept.requestPersistence();
  return kept;
}

/**
 * Copies what is in memory into what is kept already, because somebody chose that: its lines are added as those that were written
 * on another device of theirs.
 */
export async function keepBeside(
  host: JournalHost,
  kept: JournalHost,
  name: string,
): Promise<JournalHost | KeepingProblem> {
  const [file, before] = [await host.exportJournal(), await kept.exportJournal()];
  if (!file.ok || !before.ok) return 'keepFailed';
  const { entries } = file.value;
  // An erasure holds for whatever is added later (J7).
  if (await erasedIn(kept, aboutIn(entries))) return 'keepErased';
  const loaded = await oneAtATime(name, () => kept.load({ ...before.value, entries }));
  return loaded.ok ? kept : 'keepFailed';
}

/** Takes a kept journal away where nothing is in it; what another tab keeps there meanwhile stays. */
export const destroyEmpty = (kept: JournalHost, name: string): Promise<void> =>
  oneAtATime(name, async () => {
    const file = await kept.exportJournal();
    if (file.ok && file.value.entries.length === 0) await kept.eraseEverything();
  });

/** Whether something about one of these was erased from a journal. */
export async function erasedIn(host: JournalHost, about: readonly string[]): Promise<boolean> {
  const file = await host.exportJournal();
  return file.ok && file.value.entries.some((one) => isErased(one) && about.includes(String(one['about'])));
}

/** A journal without what is written about some entities, and without the word that they were erased. */
export const without = (file: JournalFile, about: readonly string[]): JournalFile => ({
  ...file,
  entries: file.entries.filter((one) => !isRecord(one) || !about.includes(String(one['about']))),
});

/** Whether somebody said more in a journal than who there is and what they opened. */
export async function saidIn(host: JournalHost): Promise<boolean> {
  const file = await host.exportJournal();
  return file.ok && file.value.entries.some(isOwnWord);
}

const isOwnWord = (one: unknown): boolean =>
  isRecord(one) && one['by'] === OWNER && !/^(tie|connection|envelope)\./.test(String(one['type']));

const isErased = (one: unknown): one is Readonly<Record<string, unknown>> =>
  isRecord(one) && one['erased'] === true;

const aboutIn = (entries: readonly unknown[]): readonly string[] => [
  ...new Set(entries.flatMap((one) => (isRecord(one) ? [String(one['about'])] : []))),
];

/** Among the tabs of this browser: what looks whether something is kept, and then takes it away, keeps out who keeps it. */
const oneAtATime = async <T>(name: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? await navigator.locks.request(`keeping ${name}`, work) : await work();

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
