import { travels } from '@recovery-network/core/guidance';
import { OWNER } from '@recovery-network/core/journal';
import type { Draft } from '@recovery-network/core/state';

/**
 * How far what the owner said about something got, as far as this page can know. `told`: they copied it, handed it to another app,
 * saved it as a file, had it on one screen with the other, or said it aloud. `untold`: none of that since they said it here.
 * `unknown`: it was said before this page was opened. None of it says that something arrived, or was read (D3).
 */
export type Telling = 'told' | 'untold' | 'unknown';

/** In the memory of the page: it is gone with it, and goes nowhere. By the journal, and what it is about. */
const known = new WeakMap<object, Map<string, Telling>>();

export const tellingOf = (host: object | undefined, about: string): Telling =>
  (host && known.get(host)?.get(about)) ?? 'unknown';

export function noteTelling(host: object | undefined, about: string, telling: Telling): void {
  if (!host) return;
  const before = known.get(host) ?? new Map<string, Telling>();
  known.set(host, before.set(about, telling));
}

/** What goes to another beside the words of a thread. */
const alsoTold: readonly string[] = ['invitation.answered', 'grant.given'];

/** What was written down just now: what goes to another is untold, but for what both have before their eyes. */
export function noteSaid(host: object | undefined, drafts: readonly Draft[]): void {
  for (const { type, about, by = OWNER, via } of drafts)
    if ((travels(type) || alsoTold.includes(type)) && (by === OWNER || via === 'together'))
      noteTelling(host, about, via === 'together' ? 'told' : 'untold');
}
