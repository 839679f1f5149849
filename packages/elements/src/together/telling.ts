import { travels } from '@recovery-network/core/guidance';
import { OWNER } from '@recovery-network/core/journal';
import { isRecord } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';
import type { HostLike } from '../element/surroundings.ts';

/**
 * How far what the owner said about something got, as far as this page can know. `told`: they copied it, handed it to another app,
 * saved it as a file, had it on one screen with the other, or said it aloud. `untold`: none of that since they said it here.
 * `unknown`: it was said before this page was opened. None of it says that something arrived, or was read (D3).
 */
export type Telling = 'told' | 'untold' | 'unknown';

/** In the memory of the page: it is gone with it, and goes nowhere. By the journal, and what it is about. */
const known = new Map<string, Telling>();

/** Whatever has a journal: each of two journals on one page knows of its own words only. */
type Host = (HostLike & { readonly state?: unknown }) | undefined;

const keyOf = (host: Host, about: string): string => {
  const state = host?.state;
  const journal = isRecord(state) ? state['journal'] : undefined;
  return `${String(journal)} ${about}`;
};

export const tellingOf = (host: Host, about: string): Telling => known.get(keyOf(host, about)) ?? 'unknown';

export function noteTelling(host: Host, about: string, telling: Telling): void {
  known.set(keyOf(host, about), telling);
}

/** What goes to another beside the words of a thread. */
const alsoTold: readonly string[] = ['invitation.answered', 'grant.given'];

/**
 * What was written down just now: what goes to another is untold, but for what both have before their eyes. Words before it that
 * nobody got are untold as they were.
 */
export function noteSaid(host: Host, drafts: readonly Draft[]): void {
  for (const { type, about, by = OWNER, via } of drafts)
    if ((travels(type) || alsoTold.includes(type)) && (by === OWNER || via === 'together'))
      noteTelling(host, about, via === 'together' && tellingOf(host, about) !== 'untold' ? 'told' : 'untold');
}
