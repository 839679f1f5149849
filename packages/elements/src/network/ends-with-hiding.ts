import { endsWithHiding } from '@recovery-network/core/guidance';
import { network } from '@recovery-network/core/network';
import { sharing } from '@recovery-network/core/sharing';
import type { Draft } from '@recovery-network/core/state';
import type { JournalHost } from '../journal-host/journal-host.ts';

/** What is written down together with "show nowhere": everything that is shared with a tie ends, in silence (N7). */
export async function draftsOfHiding(host: JournalHost, tie: string): Promise<readonly Draft[]> {
  const whole = host.withAreas([network, sharing]);
  await host.whenReady();
  const states = whole.state?.areas;
  if (!states) return [];
  return endsWithHiding(states, tie, host.now()).map(({ type, about }) => host.draft(type, about, {}));
}
