import { failure, success } from '@recovery-network/core/shared';
import { Connections } from './connection.ts';
import { databaseName, deleteDatabase, problemOf } from './database.ts';
import type { Store } from './port.ts';
import { open, readLines } from './reading.ts';
import { compact, replaceAll, saveCheckpoint } from './rewriting.ts';
import { Tabs } from './tabs.ts';
import { append, empty } from './writing.ts';

/** A store in this browser's IndexedDB, sealed from the first line. Tabs with the same name share one journal. */
export function indexedDbStore(name: string): Store {
  const tabs = new Tabs(databaseName(name));
  const connections = new Connections(name, () => tabs.hear('blocked'));
  const written = async <R extends { readonly ok: boolean }>(result: Promise<R>): Promise<R> => {
    if ((await result).ok) tabs.tell('written');
    return result;
  };
  return {
    read: () => connections.use(open),
    readLines: (after) => connections.use((connection) => readLines(connection, after)),
    append: (lines, after) => written(connections.use((connection) => append(connection, lines, after))),
    replaceAll: (journal, lines, after) =>
      written(connections.use((connection) => replaceAll(connection, journal, lines, after))),
    saveCheckpoint: (value, mark) => connections.use((connection) => saveCheckpoint(connection, value, mark)),
    compact: () => connections.use(compact),
    media: async () => (await import('./media.ts')).mediaIn(connections),
    async destroy() {
      const emptied = await connections.use(empty);
      await connections.close();
      const deleted = await deleteDatabase(name, () => tabs.hear('blocked')).then(
        () => success(undefined),
        (error: unknown) => (emptied.ok ? failure(problemOf(error)) : emptied),
      );
      // An empty database that stays is erased for the other tabs too.
      if (emptied.ok || deleted.ok) tabs.tell('destroyed');
      return deleted;
    },
    onChange: (listener) => tabs.listen(listener),
    close() {
      void connections.close();
      tabs.close();
    },
  };
}
