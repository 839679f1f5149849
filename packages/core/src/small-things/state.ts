import type { ById } from '../journal/by-id.ts';
import { allById, findById, holdsById } from '../journal/by-id.ts';
import { latestFirst } from '../journal/latest-first.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import type { Pillar, PillarWord } from './entries.ts';
import { pillarsLife } from './pillars-life.ts';
import { whyLife } from './why-life.ts';

export interface Why {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was last written. */
  readonly written: number;
  /** Empty where it was erased. */
  readonly text: string;
}

/** One look at the six pillars. */
export interface PillarsLook {
  readonly id: string;
  readonly life: LifeState;
  readonly begun: number;
  /** When it began, in ms since 1970. */
  readonly at: number;
  readonly said: Readonly<Partial<Record<Pillar, { readonly word: PillarWord; readonly note?: string }>>>;
}

/** Nods to a tie: when the last one was, in ms since 1970. */
export interface Nods {
  readonly id: string;
  readonly last: number;
}

export interface SmallThingsState {
  readonly whys: ById<Why>;
  readonly looks: ById<PillarsLook>;
  readonly nods: ById<Nods>;
}

export const noSmallThings = (): SmallThingsState => ({ whys: [], looks: [], nods: [] });

export const whyOf = (state: SmallThingsState, id: string): Why | undefined => findById(state.whys, id);
export const lookOf = (state: SmallThingsState, id: string): PillarsLook | undefined =>
  findById(state.looks, id);

/** The notes that say something, also those that were put away, the one written last first. */
export const whysByTime = (state: SmallThingsState): readonly Why[] =>
  allById(state.whys)
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => b.written - a.written || (a.id < b.id ? -1 : 1));

/** The note that was written last (X6), where it was not put away. */
export const whyNow = (state: SmallThingsState): Why | undefined => whysByTime(state).find(isWhyKept);

const KEPT = JSON.stringify('kept');
export const isWhyKept = ({ life }: Why): boolean => life === KEPT;

/** The looks at the pillars, the latest first. */
export const looksByTime = (state: SmallThingsState): readonly PillarsLook[] =>
  allById(state.looks).toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

/** The same, at most so many. */
export const looksLately = (state: SmallThingsState, most: number): readonly PillarsLook[] =>
  byTime(state.looks, { most }, (look) => look);

const byTime = latestFirst(({ at }: PillarsLook) => at);

/** When the last nod to a tie was, in ms since 1970. */
export const lastNod = (state: SmallThingsState, tie: string): number | undefined =>
  findById(state.nods, tie)?.last;

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isSmallThingsState = (value: unknown): value is SmallThingsState =>
  isRecord(value) &&
  holdsById(value.whys, (one) => whyLife.has(String(one.life)) && typeof one.text === 'string') &&
  holdsById(value.looks, (one) => pillarsLife.has(String(one.life)) && isRecord(one.said)) &&
  holdsById(value.nods, (one) => typeof one.last === 'number');
