import type { ById } from '../journal/by-id.ts';
import { findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import { concernLife } from './concern-life.ts';
import { ownDateLife } from './own-date-life.ts';
import { setbackLife } from './setback-life.ts';
import type { ConcernKind, Goal, ReflectionPart } from './vocabulary.ts';

/** What the things of this area have in common. `begun`: the place in the journal at which each was first written. */
interface Written {
  readonly id: string;
  readonly life: LifeState;
  readonly begun: number;
}

/** What it is about (L8), with the person's own word and goal where they gave them. */
export interface Concern extends Written {
  readonly kind: ConcernKind;
  readonly word?: string;
  readonly goal?: Goal;
}

/** A setback as it is shown to the person, and to nobody else (L3). */
export interface Setback extends Written {
  /** When it was first written down, in ms since 1970. */
  readonly at: number;
  /** `YYYY-MM-DD`; `null` where the person does not know when. */
  readonly day: string | null;
  /** The id of a concern. */
  readonly concern?: string;
  /** What was written by looking back, by its part. */
  readonly words: Readonly<Partial<Record<ReflectionPart, string>>>;
}

/** A period that the person counts (L7). Dates are `YYYY-MM-DD`; without `to` it is still going on. */
export interface OwnDate extends Written {
  readonly from: string;
  readonly to?: string;
  readonly concern?: string;
}

/** What a person wrote about setbacks, what it is about, and their own dates. */
export interface SetbacksState {
  readonly concerns: ById<Concern>;
  readonly setbacks: ById<Setback>;
  readonly ownDates: ById<OwnDate>;
  /** Whether time in recovery is shown: only where the person asked for it (L7). */
  readonly timeShown: boolean;
}

export const noSetbacks = (): SetbacksState => ({
  concerns: [],
  setbacks: [],
  ownDates: [],
  timeShown: false,
});

export const concernOf = (state: SetbacksState, id: string): Concern | undefined =>
  findById(state.concerns, id);
export const setbackOf = (state: SetbacksState, id: string): Setback | undefined =>
  findById(state.setbacks, id);
export const ownDateOf = (state: SetbacksState, id: string): OwnDate | undefined =>
  findById(state.ownDates, id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isSetbacksState = (value: unknown): value is SetbacksState =>
  isRecord(value) &&
  holdsById(value.concerns, (one) => concernLife.has(String(one.life)) && typeof one.kind === 'string') &&
  holdsById(value.setbacks, (one) => setbackLife.has(String(one.life)) && isRecord(one.words)) &&
  holdsById(value.ownDates, (one) => ownDateLife.has(String(one.life)) && typeof one.from === 'string') &&
  typeof value.timeShown === 'boolean';
