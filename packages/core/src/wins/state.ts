import type { ById } from '../journal/by-id.ts';
import { findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import type { ShareChannel } from './entries.ts';
import { winLife as life } from './win-life.ts';

/** One time that a win was told to somebody: `with` is the id of the tie, `at` in ms since 1970. */
export interface Shared {
  readonly with: string;
  readonly channel: ShareChannel;
  readonly at: number;
}

/** A good moment (L6). Ties are ids here: `guidance` says who may be shown (N7). */
export interface Win {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was first written. */
  readonly begun: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Empty where it was erased. */
  readonly text: string;
  readonly tie?: string;
  readonly shared: readonly Shared[];
}

export interface WinsState {
  readonly wins: ById<Win>;
}

export const noWins = (): WinsState => ({ wins: [] });

export const winOf = (state: WinsState, id: string): Win | undefined => findById(state.wins, id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isWinsState = (value: unknown): value is WinsState =>
  isRecord(value) &&
  holdsById(
    value.wins,
    (one) => typeof one.day === 'string' && Array.isArray(one.shared) && life.has(String(one.life)),
  );
