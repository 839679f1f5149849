import type { Via } from '../journal/entry.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import { checkInLife as life } from './check-in-life.ts';
import type { Answer, Item, Length, Level, Rhythm } from './entries.ts';

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
  readonly checkIns: Readonly<Record<string, CheckIn>>;
  /** Each time the person said "it passed". */
  readonly passed: readonly Moment[];
  readonly rhythm?: Rhythm;
  /** The last date of the pause, `YYYY-MM-DD`. */
  readonly pausedUntil?: string;
}

export const noCheckIns = (): CheckInState => ({ checkIns: {}, passed: [] });

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isCheckInState = (value: unknown): value is CheckInState =>
  isRecord(value) &&
  isRecord(value.checkIns) &&
  Object.values(value.checkIns).every(isCheckIn) &&
  Array.isArray(value.passed) &&
  value.passed.every(isMoment);

const isCheckIn = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.at === 'number' &&
  typeof value.life === 'string' &&
  life.has(value.life) &&
  isRecord(value.answers) &&
  (value.colour === undefined || isMoment(value.colour));

const isMoment = (value: unknown): boolean =>
  isRecord(value) && typeof value.at === 'number' && typeof value.seq === 'number';
