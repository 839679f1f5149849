import type { Now } from '../shared/time.ts';
import type { KeptAsking } from './amendment.ts';
import type { Entry } from './entry.ts';
import type { EntryType } from './entry-type.ts';
import type { Own } from './own.ts';

/** Why something can't be written now (J4): the rule, a key for the sentence, and what is possible instead. */
export interface Refusal {
  readonly rule: string;
  readonly key: string;
  /** Types of entries about the same entity that are allowed now. */
  readonly allowed: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What areas tell the policies of others; a fact of an area that is not loaded is not there. */
export interface Facts {
  /** Whether anything may be asked of a tie now (E8). */
  readonly mayBeAsked?: (tie: string) => boolean;
  /** Whether what a tie answered to being asked leaves anything to ask (N6). */
  readonly mayBeAskedAgain?: (tie: string) => boolean;
  /** Whether a tie can carry one more, by what they said of it (E4). */
  readonly carriesMore?: (tie: string) => boolean;
  /** Whether a tie is among the people that are listed: known, and not shown nowhere (N7). */
  readonly isListed?: (tie: string) => boolean;
  /** Whether what there was with a tie is over, and how (D1). */
  readonly over?: (tie: string) => 'ended' | 'died' | undefined;
}

/** What policies may look at, beside the state of their own area. */
export interface PolicyContext {
  readonly now: Now;
  /** The owner of the journal. */
  readonly owner?: string;
  readonly facts?: Facts;
}

/** An entry with its data read by the schema of its type. */
export type EntryOf<D> = Omit<Entry, 'data'> & { readonly data: D };

/** Why an entry does not apply: `data` does not fit its schema, or structure does not let it follow. */
export type Unfit = 'schema' | 'structure';

/** What an area does with one type of entry. */
export interface Handler<S> {
  readonly entryType: EntryType;
  /** Structure: the state after the entry, or why it does not apply. Never looks at a clock or at settings. */
  apply(state: S, entry: Entry, own: Own): S | Unfit;
  /** Policy: why it is not wise or not allowed now. Runs only when an entry is recorded. */
  judge(state: S, entry: Entry, context: PolicyContext): Refusal | undefined;
}

/** One area of life: the entries that it writes down, what may follow what, and what is allowed now. */
export interface Area<Name extends string = string, S = unknown> {
  readonly name: Name;
  /** The first parts of the names of its entry types. */
  readonly prefixes: readonly string[];
  readonly handlers: readonly Handler<S>[];
  /** The state before anything happened: a plain JSON value. */
  empty(): S;
  /** The state in which some entities that were erased stay out of sight (N7). */
  hiding?(state: S, erased: readonly string[]): S;
  /** The state after something was erased in which somebody had answered to being asked: what they said of it holds (N6). */
  keeping?(state: S, asked: KeptAsking, own: Own): S;
  /** Entry types about an entity that structure and policy allow now. */
  allowed(state: S, about: string, now: Now): readonly string[];
  /** What it tells the policies of other areas. */
  facts?(state: S, now: Now): Facts;
  /** Says whether a value from a checkpoint is a state of this area. */
  isState(value: unknown): value is S;
}

/** How an area treats entries of one type, with their data already read. */
export interface Treatment<S, D> {
  apply(state: S, entry: EntryOf<D>, own: Own): S | undefined;
  judge?(state: S, entry: EntryOf<D>, context: PolicyContext): Refusal | undefined;
}

/**
 * Binds entry types to what an area with state `S` does with them:
 * `const on = handlersOf<NetworkState>(); export const handlers = [on(tieAdded, { apply … }), …]`.
 */
export const handlersOf =
  <S extends object>() =>
  <D>(entryType: EntryType<D>, treatment: Treatment<S, D>): Handler<S> => ({
    entryType,
    apply(state, entry, own) {
      const data = entryType.read(entry.data);
      return data === undefined ? 'schema' : (treatment.apply(state, { ...entry, data }, own) ?? 'structure');
    },
    judge(state, entry, context) {
      const data = entryType.read(entry.data);
      return data === undefined ? undefined : treatment.judge?.(state, { ...entry, data }, context);
    },
  });
