import type { JournalHost } from './journal-host.ts';

/**
 * Asks the elements around for their journal. Goes up through shadow roots; the first that has a journal answers and
 * stops the event. It carries nothing that a page's script could read from it.
 */
export class HostRequest extends Event {
  static readonly type = 'recovery-network-host';
  readonly #answer: (host: JournalHost) => void;

  constructor(answer: (host: JournalHost) => void) {
    super(HostRequest.type, { bubbles: true, composed: true });
    this.#answer = answer;
  }

  /** Gives the journal, and keeps the question from going further up. */
  answer(host: JournalHost): void {
    this.stopPropagation();
    this.#answer(host);
  }
}
