import { isRecord } from '@recovery-network/core/shared';
import { upwards } from '../element/ancestors.ts';
import { requestHost } from '../element/surroundings.ts';
import { warn } from '../element/warn.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { TogetherConfiguration } from './configuration.ts';
import { journalOf } from './own-journal.ts';

interface Apart extends HTMLElement {
  readonly host: JournalHost | undefined;
  readonly store: string | undefined;
}

/**
 * What somebody else than the one in recovery says never gets into the journal of a `<recovery-network>` around (J11): of what
 * that gives, the element, and what is inside it, receive the configuration, with a journal of its own in the place of the other's.
 *
 * @param isApart Whether it is somebody else's; asked each time.
 */
export function keepApart(element: Apart, ownHost: () => JournalHost, isApart: () => boolean): void {
  let asking = false;
  element.addEventListener('recovery-network-host', (event) => {
    if (asking || !(event instanceof CustomEvent) || !isApart()) return;
    const detail: unknown = event.detail;
    if (!isRecord(detail) || !(detail['signal'] instanceof AbortSignal)) return;
    const { receive, signal } = detail;
    if (typeof receive !== 'function') return;
    event.stopImmediatePropagation();
    asking = true;
    requestHost<JournalHost, TogetherConfiguration>(
      element,
      ({ configuration }) => {
        warn('RN-E22', `<${element.localName}> keeps a journal of its own here.`);
        void receive({ configuration, host: ownHost() });
      },
      signal,
    );
    asking = false;
  });
}

/** The `<recovery-network>` that would give its journal: not where a `<recovery-supporter>` gives one first. */
export function networkAround(element: Element): Element | undefined {
  for (const one of upwards(element)) {
    if (one.localName === 'recovery-network') return one;
    if (one !== element && one.localName === 'recovery-supporter') return undefined;
  }
  return undefined;
}

/** The name of the own journal: what `store` says, or what is usual; never that of the `<recovery-network>` around. */
export function ownStore(element: Apart, whose: string | undefined): string {
  const name = element.store ?? journalOf(whose);
  const around = networkAround(element);
  const theirs = around && (around.getAttribute('store') ?? journalOf(undefined));
  return name === theirs ? `${name}-${whose}` : name;
}
