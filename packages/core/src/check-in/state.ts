import type { ById } from '../journal/by-id.ts';
import { allById, findById } from '../journal/by-id.ts';
import type { Via } from '../journal/entry.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import type { Level } from '../shared/phases.ts';
import { checkInLife as life } from './check-in-life.ts';
import type { Answer, Item, Length, Rhythm } from './entries.ts';

/** When something was said: `at` in ms since 1970, `seq` its place in the journal. */
export interface Moment {
  readonly at: number;
  readonly seq: number;
}

/** The colour that a person chose: the phase, and the level of this phase at that time. */
export interface Colour extends Moment {
  readonly phase: string;
  readonly level: Level;
}

/** One check-in as it is shown: of two answers to one question, the later one. */
export interface CheckIn {
  readonly id: string;
  /** When it was opened, in ms since 1970. */
  readonly at: number;
  readonly length: Length;
  /** Alone, together with somebody, or noted after a call (C9). */
  readonly via: Via;
  readonly life: LifeState;
  /** `null` where the question was skipped; absent where it was not reached. */
  readonly answers: Readonly<Partial<Record<Item, Answer | null>>>;
  readonly colour?: Colour;
}

/** What the check-ins of a journal mean together. */
export interface CheckInState {
  /** Read with `checkInOf`, `checkInsIn` and `checkInsByTime`. */
  readonly checkIns: ById<CheckIn>;
  /** Each time the person said "it passed". */
  readonly passed: readonly Moment[];
  readonly rhythm?: Rhythm;
  /** The last date of the pause, `YYYY-MM-DD`. */
  readonly pausedUntil?: string;
}

export const noCheckIns = (): CheckInState => ({ checkIns: [], passed: [] });

/** The check-in with this id. */
export const checkInOf = (state: CheckInState, id: string): CheckIn | undefined =>
  findById(state.checkIns, id);

/** All check-ins, also those in which nothing was said; in no order that means anything. */
export const checkInsIn = (state: CheckInState): readonly CheckIn[] => allById(state.checkIns);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isCheckInState = (value: unknown): value is CheckInState =>
  isRecord(value) &&
  Array.isArray(value.checkIns) &&
  value.checkIns.every(holdsCheckIns) &&
  Array.isArray(value.passed) &&
  value.passed.every(isMoment);

const holdsCheckIns = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(holdsCheckIns) : isCheckIn(value);

const isCheckIn = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.at === 'number' &&
  typeof value.life === 'string' &&
  life.has(value.life) &&
  isRecord(value.answers) &&
  (value.colour === undefined || isMoment(value.colour));

const isMoment = (value: unknown): boolean =>
  isRecord(value) && typeof value.at === 'number' && typeof value.seq === 'number';
