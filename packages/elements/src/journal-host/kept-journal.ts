import { foldOn, hasAreas, openCheckpoint, saveCheckpoint } from '@recovery-network/core';
import type { Entry, Journal, MergeProblem, Refusal } from '@recovery-network/core/journal';
import { sortOut } from '@recovery-network/core/journal';
import type { Json, Now, Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import type { Areas, Draft, State } from '@recovery-network/core/state';
import { fold, foldUntil, record } from '@recovery-network/core/state';
import { breath } from '../store/breath.ts';
import type { Identity, Mark, MediaStore, Store, StoreChange, StoreProblem } from '../store/port.ts';
import type { Loaded } from './journal-host.ts';
import type { Known } from './known-journal.ts';
import { KnownJournal } from './known-journal.ts';
import type { Amendment, Held } from './whole-journal.ts';

/** What the store has confirmed, and what it means. */
export interface Confirmed {
  readonly areas: Areas;
  readonly identity: Identity;
  readonly state: State;
  readonly mark: Mark;
  readonly damaged: number;
}

/** From how many lines on a fold is long enough to let the page breathe before it. */
const MANY_LINES = 5_000;
/** How many moments of the past are remembered; a slider goes to and fro. */
const MOMENTS = 64;

/**
 * A journal in a store: what is confirmed, and how to change it when other tabs change it too. One call at a time;
 * whoever calls sees to that.
 */
export class KeptJournal {
  readonly #known = new KnownJournal(() => this.#store);
  readonly #code: string | undefined;
  readonly #moments = new Map<number, State>();
  #store: Store;
  #areas: Areas;
  #confirmed: Confirmed | undefined;
  #tidied: Mark | undefined;
  #everKept = false;

  /** The browser keeps nothing here: what is written is gone with the page. */
  notKept = false;

  constructor(store: Store, areas: Areas, code: string | undefined) {
    this.#store = store;
    this.#areas = areas;
    this.#code = code;
  }

  get confirmed(): Confirmed | undefined {
    return this.#confirmed;
  }

  get areas(): Areas {
    return this.#areas;
  }

  /** What is confirmed, where all of these areas are in it. */
  stateOf(areas: Areas): State | undefined {
    const { confirmed } = this;
    return confirmed && lacking(confirmed.areas, areas).length === 0 ? confirmed.state : undefined;
  }

  /** More areas. What is confirmed stays in sight until they are folded too. May come while something is under way. */
  set areas(areas: Areas) {
    this.#areas = areas;
    this.#moments.clear();
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    return this.#store.onChange(listener);
  }

  /** Where the bytes of pictures and sounds are kept: with the journal, or in memory like it. */
  async media(): Promise<MediaStore> {
    await this.open();
    return this.#store.media();
  }

  /** Lets go of everything that is held open or remembered. */
  close(): void {
    this.#store.close();
    this.forget();
  }

  forget(): void {
    this.#known.forget();
    this.#confirmed = undefined;
    this.#moments.clear();
  }

  /** Opens the journal: by its checkpoint where that covers every line, else by a fold. */
  async open(): Promise<Result<Confirmed, StoreProblem>> {
    const areas = this.#areas;
    const before = this.#confirmed;
    if (before?.areas === areas) return success(before);
    if (before) {
      if (hasAreas(before.state, areas)) return success(this.#confirm({ ...before, areas }));
      // What is kept for the next opening has to have them too.
      this.#tidied = undefined;
      return this.#refold();
    }
    let opened = await this.#store.read();
    if (
      !opened.ok &&
      !this.#everKept &&
      (opened.error === 'storage-refused' || opened.error === 'storage-full')
    ) {
      this.notKept = true;
      // Few need it: it is fetched where it is.
      const { memoryStore } = await import('../store/memory.ts');
      this.#store = memoryStore();
      opened = await this.#store.read();
    }
    if (!opened.ok) return opened;
    this.#everKept = true;
    const { identity, mark, checkpoint, tail, damaged } = opened.value;
    if (!checkpoint)
      return success(await this.#fold(this.#known.learn({ identity, lines: tail, mark, damaged })));
    const journal = { id: identity.journal, owner: identity.owner };
    const state = openCheckpoint(checkpoint.value, journal, checkpoint.covered, areas, this.#code);
    const onward = state && this.#onward({ areas, identity, state, mark, damaged }, tail);
    if (!onward) return this.#refold();
    if (tail.length === 0) this.#tidied = mark;
    return success(onward);
  }

  /** Takes in what other tabs wrote. */
  async catchUp(): Promise<Result<Confirmed, StoreProblem>> {
    if (!this.#confirmed) return this.open();
    const news = await this.#store.readLines(this.#confirmed.mark);
    if (!news.ok) return this.#refold();
    const { lines, mark, damaged } = news.value;
    const onward = this.#onward({ ...this.#confirmed, mark, damaged }, lines);
    return onward ? success(onward) : this.#refold();
  }

  /** From a state to the one after more lines, where they say nothing about earlier ones. */
  #onward(before: Confirmed, more: readonly Json[]): Confirmed | undefined {
    if (more.length === 0) return this.#confirm(before);
    const { lines, unreadable } = sortOut(more);
    const state = unreadable.length === 0 ? foldOn(before.state, before.areas, lines) : undefined;
    return state && this.#confirm({ ...before, state });
  }

  record(drafts: readonly Draft[], now: Now): Promise<Result<readonly Entry[], Refusal | StoreProblem>> {
    return this.#untilFirst(async (before) => {
      const { areas, identity, state, mark } = before;
      const recorded = record(state, areas, drafts, { now, device: identity.device });
      if (!recorded.ok) return recorded;
      const { entries } = recorded.value;
      const appended = await this.#store.append(entries, mark);
      if (!appended.ok) return appended.error === 'another-was-first' ? 'again' : failure(appended.error);
      this.#confirm({ ...before, state: recorded.value.state, mark: appended.value });
      return success(entries);
    });
  }

  /** Changes what was written before. */
  async amend(now: Now, change: Amendment): Promise<Result<undefined, Refusal | StoreProblem>> {
    const { amend } = await import('./whole-journal.ts');
    return this.#untilFirst((before) => amend(this.#held(), before, now, change));
  }

  /** Takes in another copy of this journal; where this one is empty, becomes it. */
  async load(theirs: Journal): Promise<Result<Loaded, MergeProblem | StoreProblem>> {
    const { load } = await import('./whole-journal.ts');
    return this.#untilFirst(() => load(this.#held(), theirs));
  }

  /** The whole journal as the store has it now. */
  async journal(): Promise<Result<Journal, StoreProblem>> {
    const opened = await this.open();
    if (!opened.ok) return opened;
    const known = await this.#known.read();
    return known.ok ? success(known.value.journal) : known;
  }

  async stateAt(ms: number): Promise<Result<State, StoreProblem>> {
    const remembered = this.#moments.get(ms);
    if (remembered) return success(remembered);
    const journal = await this.journal();
    if (!journal.ok) return journal;
    const state = foldUntil(journal.value, this.#areas, ms);
    if (this.#moments.size >= MOMENTS) this.#moments.clear();
    this.#moments.set(ms, state);
    return success(state);
  }

  /** Nothing is left; opening makes a new, empty journal. */
  async eraseEverything(): Promise<Result<undefined, StoreProblem>> {
    const destroyed = await this.#store.destroy();
    // Also where only a part could be done: what is still there has to be read again.
    this.forget();
    return destroyed;
  }

  /**
   * Puts small records together and keeps the state for the next opening. All of it only makes opening faster: that
   * it fails is no problem of a person.
   */
  async tidy(): Promise<void> {
    const now = this.#confirmed;
    if (!now || (this.#tidied?.log === now.mark.log && this.#tidied.count === now.mark.count)) return;
    this.#tidied = now.mark;
    await this.#store.compact();
    const covered = { count: now.mark.count, digest: now.mark.digest };
    const checkpoint = saveCheckpoint(now.state, covered, this.#code);
    if (checkpoint) await this.#store.saveCheckpoint(checkpoint, now.mark);
  }

  /** Tries until no other tab was first: what they wrote is taken in, and policy and structure are asked again. */
  async #untilFirst<T, E>(
    attempt: (now: Confirmed) => Promise<Result<T, E | StoreProblem> | 'again'>,
  ): Promise<Result<T, E | StoreProblem>> {
    let now = await this.open();
    while (now.ok) {
      const result = await attempt(now.value);
      if (result !== 'again') return result;
      now = await this.catchUp();
    }
    return now;
  }

  /** What changing more than the end of the journal needs of this. */
  #held(): Held {
    return {
      store: this.#store,
      known: () => this.#known.read(),
      confirm: (confirmed) => this.#confirm(confirmed),
      fold: (known) => this.#fold(this.#known.remember(known)),
    };
  }

  async #refold(): Promise<Result<Confirmed, StoreProblem>> {
    const known = await this.#known.read();
    return known.ok ? success(await this.#fold(known.value)) : known;
  }

  async #fold({ identity, journal, mark, damaged }: Known): Promise<Confirmed> {
    if (journal.lines.length > MANY_LINES) await breath();
    const areas = this.#areas;
    return this.#confirm({ areas, identity, state: fold(journal, areas), mark, damaged });
  }

  #confirm(confirmed: Confirmed): Confirmed {
    this.#moments.clear();
    this.#confirmed = confirmed;
    return confirmed;
  }
}

/** Those of some areas that are not among the known ones. */
export const lacking = (known: Areas, areas: Areas): Areas =>
  areas.filter(({ name }) => !known.some((area) => area.name === name));
