import { areas } from '../journal-host/areas.ts';
import { hostInMemory } from '../journal-host/in-memory.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';

/** The journal of a visit of which nothing is kept, by the clock of the one before it. */
export const nothingKept = (before: JournalHost | undefined): JournalHost<typeof areas> =>
  hostInMemory(areas, before && (() => before.now()));
