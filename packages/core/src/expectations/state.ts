import type { Proposal as ProposalOf, Seen as SeenOf, ThreadOfTwo } from '../agreement/proposal.ts';
import type { Side } from '../agreement/side.ts';
import { termsLife } from '../agreement/terms-life.ts';
import type { ById } from '../journal/by-id.ts';
import { allById, findById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import type { StatedLimits } from './limits.ts';
import { needsCardLife } from './needs-card-life.ts';
import { pauseLife } from './pause-life.ts';
import { reviewLife } from './review-life.ts';
import type { Terms } from './terms.ts';
import type { Outcome } from './vocabulary.ts';

export type Proposal = ProposalOf<Terms>;

/** A proposal whose words came in. */
export type Seen = SeenOf<Terms>;

export interface Pause {
  /** The entry that began it. */
  readonly id: string;
  readonly side: Side;
  readonly life: LifeState;
  /** Its last day. */
  readonly until?: string;
}

export interface Review {
  /** The entry that opened it. */
  readonly id: string;
  readonly life: LifeState;
  /** The terms that it is about; absent where only an answer came in so far. */
  readonly termsId?: string;
}

/** Stated limits, and the entry that states them: of two, what they said themselves, and then the one with the greater id. */
export interface LimitsOf {
  readonly entry: string;
  readonly limits: StatedLimits;
  /** The owner told it of them. */
  readonly reported?: true;
}

/** One expectation: a thread of two (J11). */
export interface Expectation extends ThreadOfTwo<Terms> {
  /** The place in the journal at which it begins. */
  readonly begun: number;
  readonly draft?: Terms;
  /** The other said no aloud. */
  readonly refusedAloud?: true;
  readonly pauses: readonly Pause[];
  readonly reviews: readonly Review[];
  readonly limits: { readonly mine?: LimitsOf; readonly theirs?: LimitsOf };
  /** How it went, in the order of the journal; `at` in ms since 1970. */
  readonly tries: readonly { readonly how: Outcome; readonly at: number }[];
}

/** What a tie said to being asked (N6): it outlives every thread. */
export interface Asking {
  /** The tie. */
  readonly id: string;
  /** Their last word to an ask was a no. */
  readonly declined: boolean;
  /** The one smaller ask after a no was used. */
  readonly smallerUsed: boolean;
  /** "Do not ask again." */
  readonly closed: boolean;
}

/** Limits that a tie stated last, in a thread or beside it, by the tie's id; or the owner's own. */
export interface LimitsBeside extends LimitsOf {
  readonly id: string;
}

/** "How you can help me" (E7). */
export interface NeedsCard {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was last written. */
  readonly written: number;
  readonly helps: readonly string[];
  readonly helpsNot: readonly string[];
  readonly approach?: string;
  readonly hardDay?: string;
}

/** All expectations of one journal. A plain JSON value. */
export interface ExpectationsState {
  readonly expectations: ById<Expectation>;
  readonly asking: ById<Asking>;
  readonly limits: ById<LimitsBeside>;
  readonly cards: ById<NeedsCard>;
}

export const noExpectations = (): ExpectationsState => ({
  expectations: [],
  asking: [],
  limits: [],
  cards: [],
});

export const expectationOf = (state: ExpectationsState, id: string): Expectation | undefined =>
  findById(state.expectations, id);

/** All expectations, in the order in which they begin. */
export const expectationsIn = (state: ExpectationsState): readonly Expectation[] =>
  allById(state.expectations).toSorted((a, b) => a.begun - b.begun || (a.id < b.id ? -1 : 1));

/** The tie with whom a thread is; `undefined` where it is not known, or there is no such thread. */
export const threadWith = (state: ExpectationsState, id: string): string | undefined =>
  expectationOf(state, id)?.with;

/** The threads with a tie, in the order in which they begin. */
export const threadsWith = (state: ExpectationsState, tie: string): readonly string[] =>
  expectationsIn(state)
    .filter((one) => one.with === tie)
    .map(({ id }) => id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isExpectationsState = (value: unknown): value is ExpectationsState =>
  isRecord(value) &&
  holds(value.expectations, isExpectation) &&
  holds(value.asking, (one) => typeof one.declined === 'boolean' && typeof one.closed === 'boolean') &&
  holds(value.limits, (one) => typeof one.entry === 'string' && isRecord(one.limits)) &&
  holds(
    value.cards,
    (one) => needsCardLife.has(String(one.life)) && Array.isArray(one.helps) && Array.isArray(one.helpsNot),
  );

type Fits = (one: Readonly<Record<string, unknown>>) => boolean;

const isExpectation: Fits = (one) =>
  lives(one.proposals, termsLife.has) &&
  lives(one.pauses, pauseLife.has) &&
  lives(one.reviews, reviewLife.has) &&
  Array.isArray(one.tries) &&
  isRecord(one.limits);

const lives = (value: unknown, has: (life: string) => boolean): boolean =>
  Array.isArray(value) &&
  value.every((one) => isRecord(one) && typeof one.id === 'string' && has(String(one.life)));

/** Whether a value can be things by their ids, each of which fits. */
const holds = (value: unknown, fits: Fits): boolean =>
  Array.isArray(value) &&
  value.every((one) =>
    Array.isArray(one) ? holds(one, fits) : isRecord(one) && typeof one.id === 'string' && fits(one),
  );
