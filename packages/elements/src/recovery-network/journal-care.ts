import type { areas } from '../journal-host/areas.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

/** What taking in a file came to, with the sentence that the person reads. */
export interface LoadResult {
  readonly ok: boolean;
  readonly message: string;
}

/** Where a sentence about the journal stands: beside the button that was pressed, or on top where the page asked. */
export type Place = 'top' | 'data';

/** How the journal is looked after: kept or not, and what came of all else in words. Copies and erasing come later (`data/`). */
export class JournalCare {
  readonly #element: RecoveryNetwork;
  #notice: { readonly text: string; readonly at: Place; readonly seq: number } | undefined;
  /** The first question on a device was answered. */
  asked = false;
  /** The person chose that nothing is kept. */
  keepsNothing = false;
  /** Erasing everything waits for a yes. */
  erasing = false;

  constructor(element: RecoveryNetwork) {
    this.#element = element;
  }

  /** What was said last, until something is written down: it has nothing to say to that. */
  notice(at: Place): string {
    return this.#notice?.at === at && this.#notice.seq >= this.#seq ? this.#notice.text : '';
  }

  /** What was said is not said again on the next view. */
  forgetNotice(): void {
    this.#notice = undefined;
  }

  keep(): void {
    this.asked = true;
    void this.#host?.requestPersistence();
    this.#element.requestUpdate();
  }

  /** Nothing of this visit is kept: what was made to keep it in goes too. */
  async keepNothing(): Promise<void> {
    const before = this.#host;
    const found = await import('./nothing-kept.ts').catch(() => undefined);
    if (!found) return void this.tell(false, this.#element.say('notHere'), 'top');
    this.asked = true;
    this.keepsNothing = true;
    this.#element.host = found.nothingKept(before);
    // When all inside have let go of it, nothing is opened anew.
    await this.#element.updateComplete;
    await new Promise((done) => setTimeout(done));
    await before?.eraseEverything();
  }

  /** Tries again what could not be saved; what may not be any more is said. */
  async retry(): Promise<void> {
    const done = await this.#host?.retry();
    if (done && !done.ok && typeof done.error !== 'string')
      this.tell(false, this.#element.say('noLongerPossible'), 'top');
  }

  get #host(): JournalHost<typeof areas> | undefined {
    return this.#element.host;
  }

  get #seq(): number {
    return this.#host?.state?.seq ?? 0;
  }

  /** Says once what came of something. */
  tell(ok: boolean, text: string, at: Place): LoadResult {
    this.#notice = { text, at, seq: this.#seq };
    this.#element.requestUpdate();
    return { ok, message: text };
  }
}
