import type { Covered } from '@recovery-network/core';
import type { Json, Result } from '@recovery-network/core/shared';

/** Whose lines a store keeps, and which device writes them. Random ids that say nothing. */
export interface Identity {
  readonly journal: string;
  readonly owner: string;
  readonly device: string;
}

/**
 * How far a log goes: which log, how many lines it holds, and the sum of their digests. A number of the last line
 * would not do: a merge puts lines between older ones, and an erasure changes them.
 */
export interface Mark extends Covered {
  /** A random name that a log gets when it begins, and again whenever it is replaced. */
  readonly log: string;
}

/** Why a store can't do what it was asked; a caller can act on each. */
export type StoreProblem =
  /** There is no room left. Nothing of this append was kept. */
  | 'storage-full'
  /** The browser keeps nothing here: private mode, blocked by the person, no secure connection. */
  | 'storage-refused'
  /** A newer version of this software wrote the store; this one leaves it alone. */
  | 'newer-version'
  /** The key is missing, or not of the kind that we make: nothing can be opened. All is left as it is (J5). */
  | 'damaged';

/** What opening gives: all that is needed to show a state without reading every line. */
export interface Opened {
  readonly identity: Identity;
  readonly mark: Mark;
  /** What was saved as a checkpoint, unchecked, and what the log itself says about the lines under it. */
  readonly checkpoint: { readonly value: unknown; readonly covered: Covered } | undefined;
  /** The lines after the checkpoint; all lines where there is none. */
  readonly tail: readonly Json[];
  /** How many records can't be opened. They are kept as they are (J5). */
  readonly damaged: number;
}

/** Lines as they were read at one moment. */
export interface Portion {
  readonly identity: Identity;
  readonly lines: readonly Json[];
  readonly mark: Mark;
  readonly damaged: number;
}

/**
 * The bytes of the person's own pictures and sounds (P7), each under the id of its entry. Sealed like the lines where those are;
 * destroyed with them. Nothing here throws or rejects.
 */
export interface MediaStore {
  /** Keeps the bytes, on the disk when it is confirmed; in the place of those of the same id. */
  keep(id: string, bytes: Uint8Array): Promise<Result<undefined, StoreProblem>>;
  /** `undefined` where they are not here; `damaged` where they can't be opened. */
  read(id: string): Promise<Result<Uint8Array<ArrayBuffer> | undefined, StoreProblem>>;
  /** Which of these are here, and how many others are. */
  among(
    ids: readonly string[],
  ): Promise<Result<{ readonly here: ReadonlySet<string>; readonly others: number }, StoreProblem>>;
  remove(ids: readonly string[]): Promise<Result<undefined, StoreProblem>>;
  /** Removes all but these. */
  keepOnly(ids: readonly string[]): Promise<Result<undefined, StoreProblem>>;
}

/** `written`: another tab added or replaced lines. `blocked`: another tab holds an older version open, and opening waits. */
export type StoreChange = 'written' | 'destroyed' | 'blocked';

/**
 * What a journal is kept in. A log of lines that grows at its end; it is replaced as a whole only by a merge, an
 * erasure or a loaded file. Nothing here throws or rejects: what can go wrong is a value.
 */
export interface Store {
  /** Opens the store; makes it, with an empty log and a new identity, where there is none. */
  read(): Promise<Result<Opened, StoreProblem>>;
  /** All lines, or those after a mark. With a mark of a log that was replaced: `another-was-first`. */
  readLines(after?: Mark): Promise<Result<Portion, StoreProblem | 'another-was-first'>>;
  /**
   * Adds lines: all or none, on the disk when it is confirmed. `another-was-first` when the log no longer ends at
   * the mark, because another tab wrote; then nothing was added.
   */
  append(lines: readonly unknown[], after: Mark): Promise<Result<Mark, StoreProblem | 'another-was-first'>>;
  /** Puts other lines in the place of all; what was there before is gone, apart from records that can't be opened. */
  replaceAll(
    journal: { readonly id: string; readonly owner: string },
    lines: readonly unknown[],
    after: Mark,
  ): Promise<Result<Mark, StoreProblem | 'another-was-first'>>;
  /** Keeps a state for the next opening, when the log still begins with what the mark covers. */
  saveCheckpoint(value: unknown, mark: Mark): Promise<Result<undefined, StoreProblem>>;
  /** Puts many small records together, so that reading stays fast. Changes no line and no mark. */
  compact(): Promise<Result<undefined, StoreProblem>>;
  /** Where bytes are kept: fetched when somebody first needs it. Rejects where it can't be fetched. */
  media(): Promise<MediaStore>;
  /** Erases everything, the key included. The next `read` makes a new, empty store. */
  destroy(): Promise<Result<undefined, StoreProblem>>;
  /** Hears of what other tabs did, and of a store that has to wait for them. Gives the way to stop hearing. */
  onChange(listener: (change: StoreChange) => void): () => void;
  /** Lets go of everything that is held open. The store can be used again after. */
  close(): void;
}
