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

/** The journals of an element that may be somebody else's than the one around it. */
interface Side {
  /** One of its own, by whose page it is now: kept as elsewhere, or else in memory only. */
  own(keeps: boolean): JournalHost;
  /** Moved to where nobody answers, with one of its own: what was written in memory stays there, and is lost to nobody. */
  movedOut(host: JournalHost): void;
  /** Whether the journal that it has is one of these, and not one that an app gave. */
  hasOwn(): boolean;
  /** Whether it is somebody else's than the journal around; asked each time, since it may be said late, or change. */
  isApart(): boolean;
}

/**
 * What somebody else than the one in recovery says never gets into the journal of a `<recovery-network>` around (J11): of what
 * that gives, now and later, the element, and what is inside it, receive the configuration, with a journal of its own in the place
 * of the other's. It is in memory only: who chose around it that nothing is kept, or erased everything, has nothing left.
 */
export class KeepApart {
  readonly #element: Apart;
  readonly #side: Side;
  /** What was given last by whatever is around; undefined where nothing answers. */
  #around: Around | undefined;
  #stopHearing: (() => void) | undefined;

  constructor(element: Apart, side: Side) {
    this.#element = element;
    this.#side = side;
    let asking = false;
    element.addEventListener('recovery-network-host', (event) => {
      if (asking || !(event instanceof CustomEvent)) return;
      const detail: unknown = event.detail;
      if (!isRecord(detail) || !(detail['signal'] instanceof AbortSignal)) return;
      const { receive, signal } = detail;
      if (typeof receive !== 'function') return;
      event.stopImmediatePropagation();
      const isOwn = event.composedPath()[0] === element;
      // Asked from a new place: what was around before is not.
      const before = this.#around;
      if (isOwn) this.#around = undefined;
      asking = true;
      requestHost<JournalHost, TogetherConfiguration>(
        element,
        (given) => {
          const host = this.#for(given);
          this.#around = given;
          if (isOwn) this.#hear(given.host);
          void receive({ ...given, host });
        },
        signal,
      );
      asking = false;
      const isAlone = isOwn && !this.#around && !networkAround(element);
      if (isAlone && before && element.host && side.hasOwn()) side.movedOut(element.host);
      if (isOwn) signal.addEventListener('abort', () => this.#hear());
    });
  }

  /** Whose page it is has changed, and the journal with it, but where an app gave one. */
  again(): void {
    const { host } = this.#element;
    const around = this.#around;
    if (this.#isAnApps() || (!host && !around)) return;
    this.#element.host = around ? this.#for(around) : this.#side.own(true);
  }

  #for(given: Around): JournalHost | undefined {
    if (!this.#side.isApart()) return given.host;
    const { host, localName } = this.#element;
    const isInside = networkAround(this.#element) !== undefined;
    if (isInside)
      warn('RN-E22', `<${localName}> keeps nothing inside <recovery-network>. Give it a page of its own.`);
    return this.#isAnApps() && host !== given.host ? host : this.#side.own(!isInside);
  }

  #isAnApps(): boolean {
    const { host } = this.#element;
    return host !== undefined && !this.#side.hasOwn() && host !== this.#around?.host;
  }

  /** Where everything around was erased, what is here in memory goes too (J7). A copy that was opened there erases nothing. */
  #hear(around?: JournalHost): void {
    this.#stopHearing?.();
    let journal = around?.state?.journal;
    this.#stopHearing = around?.subscribe(() => {
      const { state } = around;
      if (!state || state.journal === journal) return;
      const isErased = journal !== undefined && state.seq === 0;
      journal = state.journal;
      if (isErased && this.#side.isApart() && this.#side.hasOwn() && networkAround(this.#element))
        void this.#element.host?.eraseEverything();
    });
  }
}

/** Whether anything came into a journal, or waits to. */
export const isWritten = ({ state, pending }: JournalHost): boolean =>
  pending.length > 0 || (state?.seq ?? 0) > 0;

/** The `<recovery-network>` that would give its journal: not where a `<recovery-supporter>` gives one first, once it can. */
export function networkAround(element: Element): Element | undefined {
  for (const one of upwards(element)) {
    if (one.localName === 'recovery-network') return one;
    if (one !== element && one.matches('recovery-supporter:defined')) return undefined;
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
