import type { Areas } from '@recovery-network/core/state';
import { refusingStore } from '../store/refusing.ts';
import type { Clock, JournalHost } from './journal-host.ts';
import { createJournalHost } from './shared-host.ts';

/** A journal that is gone with the page, and says so. */
export const hostInMemory = <const A extends Areas>(areas: A, clock?: Clock): JournalHost<A> =>
  createJournalHost({ areas, store: refusingStore(), ...(clock && { clock }) });
