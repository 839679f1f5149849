import type { LifeState } from '../journal/life.ts';

/** What was said about one proposal. Without `terms` only an answer to it came in so far. */
export interface Proposal<T> {
  /** Its name: `termsIdOf` what it says. */
  readonly id: string;
  /** State of the chart `terms`. */
  readonly life: LifeState;
  readonly terms?: T;
  readonly instead?: string;
  /** When it was proposed, or noted as spoken, in ms since 1970. */
  readonly at?: number;
}

/** A proposal whose words came in. */
export interface Seen<T> extends Proposal<T> {
  readonly terms: T;
  readonly at: number;
}

export const isSeen = <T>(one: Proposal<T>): one is Seen<T> =>
  one.terms !== undefined && one.at !== undefined;

/** What two people share and nobody else (J11). A tie is an id here: `guidance` says who may be shown (N7). */
export interface ThreadOfTwo<T> {
  readonly id: string;
  /** The tie with whom it is; absent while nothing told. */
  readonly with?: string;
  readonly proposals: readonly Proposal<T>[];
}
