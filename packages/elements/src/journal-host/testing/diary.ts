import type { Draft } from '@recovery-network/core/state';
import { memoryStore } from '../../store/memory.ts';
import { type FaultyStore, faulty } from '../../store/testing/faulty.ts';
import { areas } from '../areas.ts';
import type { JournalHost } from '../journal-host.ts';
import { createJournalHost } from '../shared-host.ts';

/** A journal in memory with a clock that the test sets, and a store that can refuse, be full, or take its time. */
export interface Diary {
  readonly host: JournalHost<typeof areas>;
  readonly store: FaultyStore;
  /** Sets the clock on the wall: `2026-11-22T15:00:00+01:00`. */
  at(wall: string): void;
  /** Holds every write back until the given function is called. */
  slowly(): () => void;
  /** Entries of a type prefix, as `type data`, in the order of the journal. */
  entries(prefix: string): Promise<readonly { type: string; via: string; data: unknown }[]>;
}

export async function diary(wall = '2026-11-22T15:00:00+01:00'): Promise<Diary> {
  let ms = Date.parse(wall);
  const inner = memoryStore();
  const held: (() => void)[] = [];
  let slow = false;
  const store = faulty({
    ...inner,
    append: async (lines, after) => {
      if (slow) await new Promise<void>((done) => held.push(done));
      return inner.append(lines, after);
    },
  });
  const host = createJournalHost({ areas, store, clock: () => ({ ms, zone: 'Europe/Amsterdam' }) });
  host.subscribe(() => undefined);
  await host.whenReady();
  return {
    host,
    store,
    at: (next) => {
      ms = Date.parse(next);
    },
    slowly: () => {
      slow = true;
      return () => {
        slow = false;
        for (const done of held.splice(0)) done();
      };
    },
    entries: async (prefix) => {
      const file = await host.exportJournal();
      if (!file.ok) throw new Error(file.error);
      return file.value.entries.flatMap((line) => {
        const entry: { type?: string; via: string; data: unknown } = JSON.parse(JSON.stringify(line));
        const { type, via, data } = entry;
        // What was erased has no type any more.
        return type?.startsWith(prefix) ? [{ type, via, data }] : [];
      });
    },
  };
}

/** Writes down people who support: name and number; who has `notOnHardDays` is not called then. */
export async function writeDown(
  { host }: Diary,
  ...people: readonly { name: string; phone?: string; message?: string; notOnHardDays?: boolean }[]
): Promise<readonly string[]> {
  const ids = people.map(() => host.newId());
  const drafts = people.flatMap(({ name, phone, message, notOnHardDays }, n): Draft[] => {
    const id = ids[n] ?? '';
    const reach = { ...(phone && { phone }), ...(message && { message }) };
    return [
      host.draft('tie.added', id, { name, kind: 'friend', ring: 'close', reach }),
      host.draft('tie.supports-already', id, {}),
      ...(notOnHardDays ? [host.draft('tie.not-on-hard-days', id, { on: true })] : []),
    ];
  });
  const done = await host.record(drafts);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return ids;
}
