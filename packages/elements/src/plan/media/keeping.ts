import type { Entry, Refusal } from '@recovery-network/core/journal';
import type { Result } from '@recovery-network/core/shared';
import { failure, isRecord } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import type { StoreProblem } from '../../store/port.ts';

/** Held by every tab while bytes are there and their entry is not yet. */
const LOCK = 'recovery-network/media';

type Recorded = Result<readonly Entry[], Refusal | StoreProblem>;

/** Keeps bytes and then their entry: what stands in the journal was kept. Of what is refused nothing is left. */
export async function keep(host: JournalHost, draft: Draft, bytes: Uint8Array): Promise<Recorded> {
  const media = await host.media();
  if (!media.ok) return media;
  return new Promise((answer) => {
    const work = async (): Promise<void> => {
      const kept = await media.value.keep(draft.about, bytes);
      if (!kept.ok) return answer(kept);
      const recorded = await host.record([draft]);
      if (!recorded.ok && typeof recorded.error !== 'string') await media.value.remove([draft.about]);
      answer(recorded);
      await noLongerWaits(host, draft);
    };
    let begun = false;
    const once = (): Promise<void> => {
      begun = true;
      return work();
    };
    const held = navigator.locks?.request(LOCK, { mode: 'shared' }, once) ?? once();
    // Where a page may hold no locks, in a sandbox or without cookies, its journal is in memory and no other tab has it.
    held.catch(() => (begun ? answer(failure('storage-refused')) : once()));
  });
}

/** What could not be saved waits with the journal, to be tried again. Its bytes have to be there then. */
const noLongerWaits = (host: JournalHost, draft: Draft): Promise<void> =>
  new Promise((done) => {
    const waits = () => host.pending.some((drafts) => drafts.some(({ id }) => id === draft.id));
    if (!waits()) return done();
    const stop = host.subscribe(() => {
      if (waits()) return;
      stop();
      done();
    });
  });

/**
 * Removes bytes that belong to no entry: a page was closed between the two, or could not remove what was erased. Not while any
 * tab adds something, nor where a part of the journal can't be read: what that says of them is not known.
 */
export async function tidy(host: JournalHost): Promise<void> {
  if (host.problem || !navigator.locks) return;
  const work = async (lock: Lock | null): Promise<void> => {
    if (!lock) return;
    const media = await host.media();
    const file = await host.exportJournal();
    if (!media.ok || !file.ok) return;
    const known = file.value.entries.flatMap((line) =>
      isRecord(line) && !('erased' in line) && String(line.type).startsWith('plan.')
        ? [String(line.about)]
        : [],
    );
    await media.value.keepOnly(known);
  };
  // Where no lock can be held, nobody knows what another tab is adding.
  await navigator.locks.request(LOCK, { ifAvailable: true }, work).catch(() => undefined);
}
