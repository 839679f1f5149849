import { failure } from '@recovery-network/core/shared';
import type { Store } from './port.ts';

/** A store that takes nothing, as in a private window: who opens a journal in it keeps that in memory. */
export function refusingStore(): Store {
  const refused = async () => failure('storage-refused' as const);
  return {
    read: refused,
    readLines: refused,
    append: refused,
    replaceAll: refused,
    saveCheckpoint: refused,
    compact: refused,
    media: async () => ({
      keep: refused,
      read: refused,
      among: refused,
      remove: refused,
      keepOnly: refused,
    }),
    destroy: refused,
    onChange: () => () => undefined,
    close: () => undefined,
  };
}
