import type { ById } from '../journal/by-id.ts';
import { findById, holdsById } from '../journal/by-id.ts';
import type { Via } from '../journal/entry.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import type { Actor } from '../shared/phases.ts';
import { dayLife } from './day-life.ts';
import type { PlanPhase } from './phases.ts';
import type { DayOn } from './special-day.ts';
import { toolLife } from './tool-life.ts';
import { versionLife } from './version-life.ts';
import type { CardLine, Helping, Mark, MediaKind, MediaType, ToolKind } from './vocabulary.ts';

/** What the things in a plan have in common. `begun`: the place in the journal at which each was first written. */
interface Written {
  readonly id: string;
  readonly life: LifeState;
  readonly begun: number;
}

/** The whole of a plan as one entry wrote it. */
export interface PlanWords {
  /** The id of that entry: what an adoption names. */
  readonly words: string;
  /** When it was written, in ms since 1970, and at which place in the journal. */
  readonly at: number;
  readonly seq: number;
  /** Alone, or together with somebody on one device. */
  readonly via: Via;
  readonly phases: readonly PlanPhase[];
  /** With whom it was made, in own words. */
  readonly together?: string;
}

/** One version of the plan (P2). */
export interface PlanVersion extends Written, PlanWords {
  /** What the draft said before, the oldest first: another device may have adopted that. Empty once it was adopted. */
  readonly before: readonly PlanWords[];
  /** The ids of all entries whose words went into it: those of a branch are about what it left (J7). */
  readonly written: readonly string[];
  /** The version in which words go on that were written by a device that did not know that this is no draft any more. */
  readonly branch?: string;
}

/** Who said yes to a version, as it was noted. */
export interface Approval {
  /** Empty beside a tie, which has a name of its own: what was erased or hidden there must not stand here (J7, N7). */
  readonly name: string;
  readonly role: Actor;
  readonly tie?: string | undefined;
}

/** A moment at which another version began to hold, or one was put away. */
export interface Turn {
  readonly version: string;
  readonly what: 'adopted' | 'put-away';
  readonly at: number;
  readonly via: Via;
  readonly approved: readonly Approval[];
}

/** One time that a practice or rehearsal was done; `at` in ms since 1970. */
export interface Done {
  readonly at: number;
  readonly helped?: Helping;
}

/** Something to avoid, to handle, to practise or to do (P4). */
export interface Tool extends Written {
  readonly kind: ToolKind;
  readonly text: string;
  readonly from?: string;
  /** The id of a phase of the plan. */
  readonly phase?: string;
  readonly tie?: string;
  readonly lived?: true;
  readonly done: readonly Done[];
}

/** A picture or a sound of the person's own (P7). Its bytes, where this device has them, lie in the store under its id. */
export interface Medium {
  readonly id: string;
  /** The place in the journal at which it was first written. */
  readonly begun: number;
  readonly kind: MediaKind;
  readonly mime: MediaType;
  /** How many there are. */
  readonly bytes: number;
  /** What it is, in own words; empty where they were erased. */
  readonly text: string;
  /** The id of a phase of the plan. */
  readonly phase?: string;
}

/** A special day, and the small plan for it (P6). */
export interface SpecialDay extends Written {
  readonly title: string;
  readonly on: DayOn;
  readonly plan: string;
  readonly ties: readonly string[];
  readonly mark: Mark;
}

/** The emergency card as it was last written (P5): the person's words and nothing else. */
export interface Card extends Readonly<Partial<Record<CardLine, string | undefined>>> {
  readonly call?: readonly { readonly name: string; readonly number?: string | undefined }[] | undefined;
}

/** What the person left outside the lock (P3). */
export interface OutsideLock {
  readonly names: readonly string[];
  readonly actPage: boolean;
}

/** What stands in a plan, and beside it. Ties are ids here: `guidance` says who may be shown (N7). */
export interface PlanState {
  readonly versions: ById<PlanVersion>;
  /** In the order of the journal, which no clock decides. */
  readonly turns: readonly Turn[];
  readonly tools: ById<Tool>;
  readonly days: ById<SpecialDay>;
  readonly media: ById<Medium>;
  readonly card?: Card;
  /** The ids under which a card was written, that of `card` last: to erase the card is to erase them all (J7). */
  readonly cards: readonly string[];
  readonly outsideLock?: OutsideLock;
}

export const emptyPlan = (): PlanState => ({
  versions: [],
  turns: [],
  tools: [],
  days: [],
  media: [],
  cards: [],
});

export const versionOf = (state: PlanState, id: string): PlanVersion | undefined =>
  findById(state.versions, id);
export const toolOf = (state: PlanState, id: string): Tool | undefined => findById(state.tools, id);
export const mediumOf = (state: PlanState, id: string): Medium | undefined => findById(state.media, id);
export const dayOf = (state: PlanState, id: string): SpecialDay | undefined => findById(state.days, id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isPlanState = (value: unknown): value is PlanState =>
  isRecord(value) &&
  holdsById(
    value.versions,
    (one) =>
      versionLife.has(String(one.life)) &&
      Array.isArray(one.phases) &&
      Array.isArray(one.before) &&
      Array.isArray(one.written),
  ) &&
  holdsById(value.tools, (one) => toolLife.has(String(one.life)) && Array.isArray(one.done)) &&
  holdsById(
    value.days,
    (one) => dayLife.has(String(one.life)) && isRecord(one.on) && Array.isArray(one.ties),
  ) &&
  holdsById(value.media, (one) => typeof one.text === 'string' && typeof one.bytes === 'number') &&
  Array.isArray(value.turns) &&
  value.turns.every((turn) => isRecord(turn) && Array.isArray(turn.approved)) &&
  Array.isArray(value.cards) &&
  (value.card === undefined || isRecord(value.card)) &&
  (value.outsideLock === undefined ||
    (isRecord(value.outsideLock) && Array.isArray(value.outsideLock.names)));
