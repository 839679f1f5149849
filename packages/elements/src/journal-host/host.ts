import type { Entry, JournalFile, Refusal } from '@recovery-network/core/journal';
import type { Now, Result } from '@recovery-network/core/shared';
import { success, uuidv7 } from '@recovery-network/core/shared';
import type { Areas, Draft, State } from '@recovery-network/core/state';
import type { MediaStore, Store, StoreChange, StoreProblem } from '../store/port.ts';
import { BeforeLeaving } from './before-leaving.ts';
import type {
  Clock,
  DraftExtra,
  HostProblem,
  HostStatus,
  JournalHost,
  Loaded,
  LoadProblem,
} from './journal-host.ts';
import { KeptJournal, lacking } from './kept-journal.ts';
import { Pending } from './pending.ts';
import { seen } from './seen.ts';
import { isStoreProblem, stumbled } from './trouble.ts';
import { Turns } from './turns.ts';
import type { Amendment } from './whole-journal.ts';

/** How long after the last change the journal is tidied, in ms. */
const SOON = 2_000;

/** The journal host: one thing after the other, what went wrong, who has to hear of it, and when to let go. */
export class Host implements JournalHost {
  readonly #kept: KeptJournal;
  readonly #clock: Clock;
  readonly #turns = new Turns();
  readonly #listeners = new Set<() => void>();
  readonly #pending = new Pending();
  readonly #leaving = new BeforeLeaving();
  #trouble: StoreProblem | 'blocked' | undefined;
  #saving = 0;
  #tidying: ReturnType<typeof setTimeout> | undefined;
  #catchingUp = false;
  #rest: (() => void) | undefined;

  constructor(store: Store, areas: Areas, clock: Clock, code: string | undefined) {
    this.#kept = new KeptJournal(store, areas, code);
    this.#clock = clock;
  }

  get state(): State | undefined {
    return this.#kept.confirmed?.state;
  }

  get status(): HostStatus {
    if (!this.#kept.confirmed) return this.#trouble && this.#trouble !== 'blocked' ? 'failed' : 'opening';
    if (this.#saving > 0) return 'saving';
    return this.#trouble ? 'failed' : 'ready';
  }

  get problem(): HostProblem | undefined {
    if (this.#trouble) return this.#trouble;
    if (this.#kept.notKept) return 'not-kept';
    return this.#kept.confirmed?.damaged ? 'damaged' : undefined;
  }

  get areas(): Areas {
    return this.#kept.areas;
  }

  get pending(): readonly (readonly Draft[])[] {
    return this.#pending.list;
  }

  now(): Now {
    return this.#clock();
  }

  newId(): string {
    return uuidv7(this.now().ms, crypto.getRandomValues(new Uint8Array(10)));
  }

  draft(type: string, about: string, data: Draft['data'], extra: DraftExtra = {}): Draft {
    return { id: this.newId(), type, about, data, ...extra };
  }

  async record(drafts: readonly Draft[]): Promise<Result<readonly Entry[], Refusal | StoreProblem>> {
    if (drafts.length === 0) return success([]);
    const now = this.now();
    return this.#write(async () => {
      const recorded = await this.#kept.record(drafts, this.now()).catch(stumbled);
      if (recorded.ok || typeof recorded.error !== 'string') this.#pending.settle(drafts);
      else this.#pending.keep(drafts, now);
      return recorded;
    });
  }

  async retry(): Promise<Result<undefined, Refusal | StoreProblem>> {
    if (this.#pending.list.length === 0) return this.#write(() => this.#open());
    let result: Result<undefined, Refusal | StoreProblem> = success(undefined);
    for (const drafts of this.#pending.list) {
      const recorded = await this.record(drafts);
      if (recorded.ok) continue;
      if (typeof recorded.error === 'string') return recorded;
      // A refusal is no reason to let the others wait.
      result = recorded;
    }
    return result;
  }

  stateAt(ms: number): Promise<Result<State, StoreProblem>> {
    return this.#turns.take(() => this.#kept.stateAt(ms)).catch(stumbled);
  }

  correct(entry: string, data: Entry['data']): Promise<Result<undefined, Refusal | StoreProblem>> {
    const correction = { id: this.newId(), entry, data };
    return this.#amend(
      ({ correct }) =>
        (journal, areas, context) =>
          correct(journal, areas, correction, context),
    );
  }

  eraseEntity(about: string): Promise<Result<undefined, Refusal | StoreProblem>> {
    const erasure = { id: this.newId(), about };
    return this.#amend(
      ({ eraseEntity }) =>
        (journal, areas, context) =>
          eraseEntity(journal, areas, erasure, context),
    );
  }

  eraseText(entry: string, field: string): Promise<Result<undefined, Refusal | StoreProblem>> {
    const erasure = { id: this.newId(), entry, field };
    return this.#amend(
      ({ eraseText }) =>
        (journal, areas, context) =>
          eraseText(journal, areas, erasure, context),
    );
  }

  async load(file: unknown): Promise<Result<Loaded, LoadProblem>> {
    const journal = await import('./copies.ts').then(({ readFile }) => readFile(file)).catch(stumbled);
    return journal.ok ? this.#write(() => this.#kept.load(journal.value)) : journal;
  }

  async exportJournal(): Promise<Result<JournalFile, StoreProblem>> {
    try {
      const { toFile } = await import('./copies.ts');
      const journal = await this.#turns.take(() => this.#kept.journal());
      return journal.ok ? success(toFile(journal.value)) : journal;
    } catch (error) {
      return stumbled(error);
    }
  }

  eraseEverything(): Promise<Result<undefined, StoreProblem>> {
    return this.#write(async () => {
      const erased = await this.#kept.eraseEverything();
      if (erased.ok) this.#pending.clear();
      // Where nobody looks, not even an empty journal is left behind.
      const opened = this.#listeners.size > 0 ? await this.#open() : erased;
      return erased.ok ? opened : erased;
    });
  }

  media(): Promise<Result<MediaStore, StoreProblem>> {
    return this.#turns.take(async () => success(await this.#kept.media())).catch(stumbled);
  }

  async requestPersistence(): Promise<boolean> {
    try {
      return await navigator.storage.persist();
    } catch {
      return false;
    }
  }

  withAreas<const B extends Areas>(areas: B): JournalHost<B> {
    const missing = lacking(this.#kept.areas, areas);
    if (missing.length > 0) {
      this.#kept.areas = [...this.#kept.areas, ...missing];
      if (this.#rest) void this.#opening().then(() => this.#tidySoon());
    }
    return seen<B>(this, () => this.#kept.stateOf(areas));
  }

  async whenReady(): Promise<void> {
    await this.#opening();
  }

  subscribe(listener: () => void): () => void {
    // The same function may listen twice, each with a way to stop of its own.
    const own = (): void => listener();
    this.#listeners.add(own);
    this.#wake();
    return () => {
      this.#listeners.delete(own);
      // An element that is moved leaves and comes back at once.
      if (this.#listeners.size === 0) setTimeout(() => void this.#sleep());
    };
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Amends by what is fetched for it, in its turn: what was asked before and after keeps its place. */
  #amend(change: (amending: typeof import('./amending.ts')) => Amendment) {
    return this.#write(async () => this.#kept.amend(this.now(), change(await import('./amending.ts'))));
  }

  /** Does something that changes the journal, in its turn. */
  async #write<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | StoreProblem>> {
    this.#saving++;
    this.#tell();
    const result = await this.#turns.take(work).catch(stumbled);
    this.#saving--;
    this.#note(result);
    this.#tidySoon();
    this.#tell();
    return result;
  }

  /** What went wrong is said as long as something waits for it; else only to who asked for it. */
  #note(result: Result<unknown, unknown>): void {
    const unsaved = this.#pending.list.length > 0;
    this.#leaving.ask(unsaved);
    if (!unsaved && this.#kept.stateOf(this.#kept.areas)) this.#trouble = undefined;
    else if (!result.ok && isStoreProblem(result.error)) this.#trouble = result.error;
  }

  async #open(): Promise<Result<undefined, StoreProblem>> {
    const opened = await this.#kept.open().catch(stumbled);
    this.#note(opened);
    return opened.ok ? success(undefined) : opened;
  }

  async #opening(): Promise<void> {
    await this.#turns.take(() => this.#open());
    this.#tell();
  }

  #tidySoon(): void {
    clearTimeout(this.#tidying);
    this.#tidying = setTimeout(() => void this.#tidy(), SOON);
  }

  async #tidy(): Promise<void> {
    await this.#turns.take(() => this.#kept.tidy()).catch(stumbled);
  }

  #wake(): void {
    if (this.#rest) return;
    const stop = this.#kept.onChange((change) => this.#hear(change));
    const looked = (): void => {
      if (document.visibilityState === 'visible') this.#catchUp();
      else void this.#tidy();
    };
    document.addEventListener('visibilitychange', looked);
    this.#rest = () => {
      stop();
      document.removeEventListener('visibilitychange', looked);
    };
    void this.#opening();
  }

  async #sleep(): Promise<void> {
    await this.#turns.take(async () => {
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#tidying);
      await this.#kept.tidy().catch(stumbled);
      this.#kept.close();
      this.#rest?.();
      this.#rest = undefined;
    });
    if (this.#listeners.size > 0) this.#wake();
  }

  #hear(change: StoreChange): void {
    if (change === 'written') this.#catchUp();
    else if (change === 'blocked') this.#trouble = 'blocked';
    else void this.#beginAnew();
    this.#tell();
  }

  /** Another tab erased everything: nothing of it may come back from here. */
  async #beginAnew(): Promise<void> {
    await this.#turns.take(async () => {
      this.#kept.forget();
      this.#pending.clear();
      return this.#open();
    });
    this.#tell();
  }

  #catchUp(): void {
    if (this.#catchingUp) return;
    this.#catchingUp = true;
    void this.#turns.take(async () => {
      this.#catchingUp = false;
      this.#note(await this.#kept.catchUp().catch(stumbled));
      this.#tell();
    });
  }
}
