import { isRecord } from '@recovery-network/core/shared';
import { eraseWhole } from '../journal-host/erase-whole.ts';
import { recordInOrder } from '../journal-host/record-in-order.ts';
import type { Line, Page } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** The id of an entry that says these words. */
function idOfWords(line: unknown, type: string, words: string): string | undefined {
  if (!isRecord(line) || line.type !== type || !isRecord(line.data)) return undefined;
  return line.data.text === words && typeof line.id === 'string' ? line.id : undefined;
}

/** How what is on a page gets into the journal: in its turn, once, and never past what still waits. */
export class Writing {
  readonly #element: RecoverySetbacks;
  #turn: Promise<unknown> = Promise.resolve();
  #ids = new WeakMap<Page, string>();
  /** What was given to be stored last on this page. */
  #sent: { readonly said: string; readonly done: Promise<boolean> } | undefined;

  constructor(element: RecoverySetbacks) {
    this.#element = element;
  }

  /** A page opens: nothing was said there yet. */
  begin(): void {
    this.#sent = undefined;
  }

  /** The id of what is new on the page, the same for as long as that is there; undefined without a journal. */
  get id(): string | undefined {
    const { page, host } = this.#element;
    const id = this.#ids.get(page) ?? host?.newId();
    if (id !== undefined) this.#ids.set(page, id);
    return id;
  }

  /** Whether something about it could not be stored yet. */
  waits(about: string): boolean {
    return this.#waiting(about).length > 0;
  }

  /**
   * Writes down what belongs together; false when it may not be, which the page then says. What can't be saved now waits with the
   * host, and goes along with what comes after.
   */
  write(about: string, ...lines: readonly Line[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const { host } = this.#element;
      if (!host) return false;
      const drafts = lines.map((line) => host.draft(line.type, line.about ?? about, line.data));
      const done = await recordInOrder(host, about, drafts);
      this.#element.refusal = done.ok || typeof done.error === 'string' ? undefined : done.error;
      return this.#element.refusal === undefined;
    });
  }

  /** The same, once: leaving a field and pressing a button say the same thing twice, and so do two quick taps. */
  writeOnce(about: string, ...lines: readonly Line[]): Promise<boolean> {
    // By the last line: what goes before it may be there by now.
    const said = JSON.stringify([about, lines.at(-1)]);
    if (this.#sent?.said === said) return this.#sent.done;
    const sent = { said, done: this.write(about, ...lines) };
    this.#sent = sent;
    void sent.done.then((written) => {
      if (!written && this.#sent === sent) this.#sent = undefined;
    });
    return sent.done;
  }

  /** Stores what stands in the fields, and once more what was typed meanwhile, before the page goes on. */
  async leave(keep: () => Promise<boolean>, to: () => Page): Promise<boolean> {
    const { page } = this.#element;
    let sent: unknown;
    do {
      sent = this.#sent;
      if (!(await keep())) return false;
    } while (sent !== this.#sent && this.#element.page === page);
    return this.#element.onward(page, to());
  }

  /** Puts something out of sight; while the page is there, it can be brought back. */
  async setAside(about: string, type: string, again: Line, to?: Page): Promise<void> {
    const element = this.#element;
    const { page } = element;
    if (!(await this.writeOnce(about, { type, data: {} })) || element.page !== page) return;
    if (to) element.onward(page, to);
    element.aside = { about, again };
    element.notice = element.say('asideNow');
  }

  /** Brings back what was put out of sight last. */
  async bringBack(): Promise<void> {
    const { aside } = this.#element;
    this.#element.aside = undefined;
    this.#element.notice = '';
    if (aside) await this.writeOnce(aside.about, aside.again);
  }

  /** Erases all that was written about each of these (J7); false where one of them stays. */
  erase(...abouts: readonly string[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const { host } = this.#element;
      if (!host) return false;
      const done: boolean[] = [];
      for (const about of abouts) done.push(await eraseWhole(host, about));
      return done.every(Boolean);
    });
  }

  /** Leaves nothing of what was written here; where nothing was stored there is nothing to erase. */
  async notKeep(about: string, isStored: () => boolean): Promise<boolean> {
    // What leaving the field gave to be stored goes first.
    await this.#turn;
    return isStored() || this.waits(about) ? this.erase(about) : true;
  }

  /** Erases own words wherever they stand in entries of a type (J7); the entries stay. */
  eraseWords(type: string, words: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const { host } = this.#element;
      if (!host) return false;
      // What waits would bring the words back later.
      await host.retry();
      const waits = host.pending.flat().some(({ data }) => data.text === words);
      const file = await host.exportJournal();
      if (waits || !file.ok) return false;
      const entries = file.value.entries.flatMap((line) => idOfWords(line, type, words) ?? []);
      const done: boolean[] = [];
      for (const entry of entries) done.push((await host.eraseText(entry, 'text')).ok);
      return done.every(Boolean);
    });
  }

  /** Tries again what could not be saved. */
  retry(): Promise<void> {
    return this.#inTurn(async () => {
      const done = await this.#element.host?.retry();
      this.#element.refusal = done?.ok === false && typeof done.error !== 'string' ? done.error : undefined;
    });
  }

  #waiting(about: string) {
    const { host } = this.#element;
    return host?.pending.filter((drafts) => drafts.some((draft) => draft.about === about)) ?? [];
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done;
    return done;
  }
}
