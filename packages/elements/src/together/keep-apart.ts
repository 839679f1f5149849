import { isRecord } from '@recovery-network/core/shared';
import { upwards } from '../element/ancestors.ts';
import { requestHost, type Surroundings } from '../element/surroundings.ts';
import { warn } from '../element/warn.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { TogetherConfiguration } from './configuration.ts';
import { journalOf } from './own-journal.ts';
import type { Other } from './whose-page.ts';

interface Apart extends HTMLElement {
  host: JournalHost | undefined;
}

type Around = Surroundings<JournalHost, TogetherConfiguration>;

/**
 * What somebody else than the one in recovery says never gets into the journal of a `<recovery-network>` around (J11): of what
 * that gives, now and later, the element, and what is inside it, receive the configuration, with a journal of its own in the place
 * of the other's.
 */
export class KeepApart {
  readonly #element: Apart;
  readonly #own: () => JournalHost;
  readonly #isApart: () => boolean;
  /** What was given last by whatever is around; undefined where nothing answers. */
  #around: Around | undefined;
  /** The journal that was put here by this, and not by an app. */
  #put: JournalHost | undefined;

  /**
   * @param own The journal of its own, by whose page it is now.
   * @param isApart Whether it is somebody else's than the journal around; asked each time, since it may be said late, or change.
   */
  constructor(element: Apart, own: () => JournalHost, isApart: () => boolean) {
    this.#element = element;
    this.#own = own;
    this.#isApart = isApart;
    let asking = false;
    element.addEventListener('recovery-network-host', (event) => {
      if (asking || !(event instanceof CustomEvent)) return;
      const detail: unknown = event.detail;
      if (!isRecord(detail) || !(detail['signal'] instanceof AbortSignal)) return;
      const { receive, signal } = detail;
      if (typeof receive !== 'function') return;
      event.stopImmediatePropagation();
      // Asked from a new place: what was around before is not.
      if (event.composedPath()[0] === element) this.#around = undefined;
      asking = true;
      requestHost<JournalHost, TogetherConfiguration>(
        element,
        (given) => {
          const host = this.#for(given);
          this.#around = given;
          void receive({ ...given, host });
        },
        signal,
      );
      asking = false;
    });
  }

  /** The journal for an element around which nothing gives one. */
  alone(): JournalHost {
    this.#put = this.#own();
    return this.#put;
  }

  /** Whose page it is has changed, and the journal with it, but where an app gave one. */
  again(): void {
    const { host } = this.#element;
    const around = this.#around;
    if (this.#isAnApps(host) || (!host && !around)) return;
    this.#element.host = around ? this.#for(around) : this.alone();
  }

  #for(given: Around): JournalHost | undefined {
    if (!this.#isApart()) return given.host;
    warn('RN-E22', `<${this.#element.localName}> keeps a journal of its own here.`);
    const { host } = this.#element;
    return this.#isAnApps(host) && host !== given.host ? host : this.alone();
  }

  #isAnApps(host: JournalHost | undefined): host is JournalHost {
    return host !== undefined && host !== this.#put && host !== this.#around?.host;
  }
}

/** The `<recovery-network>` that would give its journal: not where a `<recovery-supporter>` gives one first. */
export function networkAround(element: Element): Element | undefined {
  for (const one of upwards(element)) {
    if (one.localName === 'recovery-network') return one;
    if (one !== element && one.localName === 'recovery-supporter') return undefined;
  }
  return undefined;
}

/**
 * The name of the own journal: what is usual, or `store` with whose it is. The same word means another journal to each, wherever
 * they stand, so that nobody's gets into that of somebody else by a name.
 */
export function ownStore(store: string | undefined, whose: Other | undefined): string {
  return store && whose ? `${store}-${whose}` : (store ?? journalOf(whose));
}
