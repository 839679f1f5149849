import type { Entry, FileProblem, JournalFile, MergeProblem, Refusal } from '@recovery-network/core/journal';
import type { Now, Result } from '@recovery-network/core/shared';
import type { Areas, Draft, State } from '@recovery-network/core/state';
import type { MediaStore, StoreProblem } from '../store/port.ts';

export type { HostOptions } from './shared-host.ts';
export { createJournalHost, sharedHost } from './shared-host.ts';

/** `opening`: nothing can be shown yet. `saving`: something is on its way to the disk. `failed`: see `problem`. */
export type HostStatus = 'opening' | 'ready' | 'saving' | 'failed';

/** What a person has to know about how their journal is kept; a key of a sentence. */
export type HostProblem =
  /** The browser keeps nothing here: all works until the page closes. */
  | 'not-kept'
  /** What the store says. `damaged` with a state: some of what was written can't be opened. It is kept. */
  | StoreProblem
  /** Another tab has to be closed first. */
  | 'blocked';

/** The present, and the zone of the person who looks; the device's own when none is given. */
export type Clock = () => Now;

/** What a draft may say beyond its type, its subject and its data. */
export type DraftExtra = Partial<Pick<Draft, 'at' | 'by' | 'via'>>;

/** Why a file was not taken in. Nothing has changed then. */
export type LoadProblem = FileProblem | MergeProblem | StoreProblem;

/** What taking in a file did. */
export interface Loaded {
  /** `adopted`: this journal was empty and has become that of the file. `merged`: another copy of this journal. */
  readonly how: 'adopted' | 'merged';
  /** How many lines came in that were not here. */
  readonly added: number;
}

/**
 * The one controller between the journal and what is on the screen. `state` is what the store has confirmed, never
 * what is hoped. Nothing here throws or rejects: a refusal is an object, a problem with storage is a text.
 */
export interface JournalHost<A extends Areas = Areas> {
  /** `undefined` while opening, and when opening failed. */
  readonly state: State<A> | undefined;
  readonly status: HostStatus;
  readonly problem: HostProblem | undefined;
  /** What could not be saved: each a set of drafts that belong together. Kept until `retry`, or until it may not be written any more. */
  readonly pending: readonly (readonly Draft[])[];
  /** All that is known of the journal by now. */
  readonly areas: Areas;
  now(): Now;
  newId(): string;
  /** Makes a draft with an id of its own. */
  draft(type: string, about: string, data: Draft['data'], extra?: DraftExtra): Draft;
  /** Writes down one draft, or several that belong together: all or none (J4). Resolves when they are on the disk. */
  record(drafts: readonly Draft[]): Promise<Result<readonly Entry[], Refusal | StoreProblem>>;
  /** Tries to save what is pending again. A refusal says what may not be any more; that is no longer pending. */
  retry(): Promise<Result<undefined, Refusal | StoreProblem>>;
  /** The state as it was at an instant (ms), as known now (J10). */
  stateAt(ms: number): Promise<Result<State<A>, StoreProblem>>;
  /** Replaces what an entry says (J7). */
  correct(entry: string, data: Entry['data']): Promise<Result<undefined, Refusal | StoreProblem>>;
  /** Erases all entries about an entity (J7). */
  eraseEntity(about: string): Promise<Result<undefined, Refusal | StoreProblem>>;
  /** Erases one free text of an entry (J7). */
  eraseText(entry: string, field: string): Promise<Result<undefined, Refusal | StoreProblem>>;
  /** Takes in a journal file: its text, or JSON that was parsed already. */
  load(file: unknown): Promise<Result<Loaded, LoadProblem>>;
  /** The whole journal as a file that opens without us (J13). */
  exportJournal(): Promise<Result<JournalFile, StoreProblem>>;
  /** Erases journal, key and database (J7), and begins a new, empty journal where somebody listens. */
  eraseEverything(): Promise<Result<undefined, StoreProblem>>;
  /** Where the bytes of the person's own pictures and sounds are (P7); an exported journal has none of them. */
  media(): Promise<Result<MediaStore, StoreProblem>>;
  /** Asks the browser not to throw the journal away when it needs room. Some ask the person, and take their time. */
  requestPersistence(): Promise<boolean>;
  /** This host, seen as one that has these areas. Where some were not loaded, `state` is `undefined` until they are. */
  withAreas<const B extends Areas>(areas: B): JournalHost<B>;
  /** Resolves when it is open, or has failed to open, and all that was asked before is done. */
  whenReady(): Promise<void>;
  /** Calls a listener after every change. The journal is open while somebody listens. Gives the way to stop. */
  subscribe(listener: () => void): () => void;
}
