import { download } from '../element/download.ts';
import { areas } from '../journal-host/areas.ts';
import type { JournalHost, LoadProblem } from '../journal-host/journal-host.ts';
import { problems } from '../journal-host/problem-words.ts';
import { createJournalHost } from '../journal-host/shared-host.ts';
import { refusingStore } from '../store/refusing.ts';
import type { nl } from './nl.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

type Sentence = keyof typeof nl;

const loadProblems = {
  'not-json': 'loadNotJson',
  'not-a-journal': 'loadNotAJournal',
  'newer-version': 'loadNewerVersion',
  'other-journal': 'loadOtherJournal',
  'storage-full': 'loadFailed',
  'storage-refused': 'loadFailed',
  damaged: 'loadFailed',
} as const satisfies Record<LoadProblem, Sentence>;

/** What taking in a file came to, with the sentence that the person reads. */
export interface LoadResult {
  readonly ok: boolean;
  readonly message: string;
}

/** Where a sentence about the journal stands: beside the button that was pressed, or on top where the page asked. */
type Place = 'top' | 'data';

/** How the journal is looked after: kept or not, copied, opened, erased, and what came of it in words. */
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
    this.asked = true;
    this.keepsNothing = true;
    this.#element.host = createJournalHost({
      areas,
      store: refusingStore(),
      ...(before && { clock: () => before.now() }),
    });
    // When all inside have let go of it, nothing is opened anew.
    await this.#element.updateComplete;
    await new Promise((done) => setTimeout(done));
    await before?.eraseEverything();
  }

  /** Takes in a copy: its text, or JSON that was parsed already. Never rejects. */
  async load(file: unknown, at: Place): Promise<LoadResult> {
    const element = this.#element;
    if (!this.#host) return this.#tell(false, element.say('opening'), at);
    const done = await this.#host.load(file);
    if (!done.ok) return this.#tell(false, element.say(loadProblems[done.error]), at);
    const { how, added } = done.value;
    const text = how === 'adopted' ? element.say('adopted') : element.say('merged', { count: added });
    return this.#tell(true, text, at);
  }

  /** Tries again what could not be saved; what may not be any more is said. */
  async retry(): Promise<void> {
    const done = await this.#host?.retry();
    if (done && !done.ok && typeof done.error !== 'string')
      this.#tell(false, this.#element.say('noLongerPossible'), 'top');
  }

  async askToErase(erasing: boolean): Promise<void> {
    this.erasing = erasing;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>(erasing ? '#erase-sure' : '#erase')?.focus();
  }

  async eraseAll(): Promise<void> {
    const done = await this.#host?.eraseEverything();
    if (done) this.#tell(done.ok, this.#element.say(done.ok ? 'erased' : 'eraseFailed'), 'data');
    await this.askToErase(false);
  }

  async keepSafe(): Promise<void> {
    const kept = (await this.#host?.requestPersistence()) ?? false;
    this.#tell(kept, this.#element.say(kept ? 'keptSafe' : 'notKeptSafe'), 'data');
  }

  async saveCopy(): Promise<void> {
    const file = await this.#host?.exportJournal();
    const name = `${this.#element.say('copyName')}.json`;
    if (file?.ok) download(new File([JSON.stringify(file.value)], name, { type: 'application/json' }));
    else if (file) this.#tell(false, this.#element.say(problems[file.error]), 'data');
  }

  get #host(): JournalHost<typeof areas> | undefined {
    return this.#element.host;
  }

  get #seq(): number {
    return this.#host?.state?.seq ?? 0;
  }

  #tell(ok: boolean, text: string, at: Place): LoadResult {
    this.#notice = { text, at, seq: this.#seq };
    this.#element.requestUpdate();
    return { ok, message: text };
  }
}
