import type { Areas } from '@recovery-network/core/state';
import { deviceZone } from '../element/device-zone.ts';
import { indexedDbStore } from '../store/indexeddb.ts';
import type { Store } from '../store/port.ts';
import { Host } from './host.ts';
import type { Clock, JournalHost } from './journal-host.ts';

/** What a journal host is made with. */
export interface HostOptions<A extends Areas> {
  readonly areas: A;
  /** Where the journal is kept. */
  readonly store: Store;
  /** Tests and examples have their own. */
  readonly clock?: Clock;
  /** The version that checkpoints are kept under; that of the built core when none is given. */
  readonly code?: string;
}

const deviceClock: Clock = () => ({ ms: Date.now(), zone: deviceZone() });

/** Makes a journal host over a store. It opens when the first subscribes or asks, and lets go when the last leaves. */
export const createJournalHost = <const A extends Areas>(options: HostOptions<A>): JournalHost<A> =>
  new Host(options.store, options.areas, options.clock ?? deviceClock, options.code).withAreas(options.areas);

const hosts = new Map<string, JournalHost>();

/** The one journal host of this page with this name, kept in this browser; it gets the areas that it does not have yet. */
export function sharedHost<const A extends Areas>(name: string, areas: A): JournalHost<A> {
  const known = hosts.get(name);
  if (known) return known.withAreas(areas);
  const host = createJournalHost({ areas, store: indexedDbStore(name) });
  hosts.set(name, host);
  return host;
}
