import type { Refusal } from '@recovery-network/core/journal';
import type { Result } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';
import type { StoreProblem } from '../store/port.ts';
import type { JournalHost } from './journal-host.ts';

/**
 * Writes down what belongs together, after what still waits about the same thing: tried again later, that would be the last
 * word. Refused is what was said last, and not what waited.
 */
export async function recordInOrder(
  host: JournalHost,
  about: string,
  drafts: readonly Draft[],
): Promise<Result<unknown, Refusal | StoreProblem>> {
  const waiting = host.pending.find(([first]) => first?.about === about) ?? [];
  const done = await host.record([...waiting, ...drafts]);
  if (!done.ok && typeof done.error !== 'string') await host.record(waiting);
  return done;
}
