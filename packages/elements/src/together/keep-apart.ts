import { isRecord } from '@recovery-network/core/shared';
import { requestHost } from '../element/surroundings.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { TogetherConfiguration } from '../together/configuration.ts';

/**
 * What somebody who is asked says never gets into the journal of a `<recovery-network>` around (J11): of what that gives, the
 * element receives the configuration, with a journal of its own in the place of the other's.
 */
export function keepApart(element: HTMLElement, ownHost: () => JournalHost): void {
  let asking = false;
  element.addEventListener('recovery-network-host', (event) => {
    if (asking || !(event instanceof CustomEvent) || event.composedPath()[0] !== element) return;
    const detail: unknown = event.detail;
    if (!isRecord(detail) || !(detail['signal'] instanceof AbortSignal)) return;
    const { receive, signal } = detail;
    if (typeof receive !== 'function') return;
    event.stopImmediatePropagation();
    asking = true;
    requestHost<JournalHost, TogetherConfiguration>(
      element,
      ({ configuration }) => void receive({ configuration, host: ownHost() }),
      signal,
    );
    asking = false;
  });
}
