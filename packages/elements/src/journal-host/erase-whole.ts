import type { JournalHost } from './journal-host.ts';

/** Erases all that was written about something (J7); false where that failed. */
export async function eraseWhole(host: JournalHost, about: string): Promise<boolean> {
  const waiting = () => host.pending.filter((drafts) => drafts.some((draft) => draft.about === about));
  // What waits about it would bring it back later: it is stored first, and goes with the rest.
  for (const drafts of waiting()) await host.record(drafts);
  return waiting().length === 0 && (await host.eraseEntity(about)).ok;
}
