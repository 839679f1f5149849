import type { ById } from '../journal/by-id.ts';
import { findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import { cravingLife as life } from './craving-life.ts';
import type { CravingStep } from './entries.ts';

/** Something that helped, and when that was said: `at` in ms since 1970, `seq` its place in the journal. */
export interface Helped {
  readonly at: number;
  readonly seq: number;
  readonly what: CravingStep;
  /** The id of an own step of the plan. */
  readonly tool?: string;
  readonly text?: string;
}

/** One time that there was a craving. */
export interface Craving {
  readonly id: string;
  readonly life: LifeState;
  /** When it was first noted, in ms since 1970. */
  readonly at: number;
  /** The id of what it is about. */
  readonly concern?: string;
}

/** The cravings of a journal, and what helped then. */
export interface CravingState {
  readonly cravings: ById<Craving>;
  /** In the order of the journal. */
  readonly helped: readonly Helped[];
}

export const noCravings = (): CravingState => ({ cravings: [], helped: [] });

export const cravingOf = (state: CravingState, id: string): Craving | undefined =>
  findById(state.cravings, id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isCravingState = (value: unknown): value is CravingState =>
  isRecord(value) &&
  holdsById(value.cravings, (one) => life.has(String(one.life))) &&
  Array.isArray(value.helped) &&
  value.helped.every((one) => isRecord(one) && typeof one.at === 'number' && typeof one.what === 'string');
