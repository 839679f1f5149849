import type { Proposal as ProposalOf, Seen as SeenOf, ThreadOfTwo } from '../agreement/proposal.ts';
import { termsLife } from '../agreement/terms-life.ts';
import type { ById } from '../journal/by-id.ts';
import { allById, byBegin, findById, holdsById } from '../journal/by-id.ts';
import type { Entry } from '../journal/entry.ts';
import { isRecord } from '../shared/json.ts';
import type { Said } from './said.ts';
import type { Terms } from './terms.ts';
import type { SuggestionRule, TreatmentKind } from './vocabulary.ts';

export type Proposal = ProposalOf<Terms>;

/** A proposal whose words came in. */
export type Seen = SeenOf<Terms>;

/** Before it starts (A2). The tie is an id: `guidance` says who may be shown (N7). */
export interface Waiting {
  readonly since: string;
  readonly expected?: string | undefined;
  readonly with?: string | undefined;
  readonly untilThen?: string | undefined;
  readonly ifWorse?: string | undefined;
}

/** What somebody wants to say and to ask (A9). */
export interface PreparedTalk {
  readonly say: readonly string[];
  readonly ask: readonly string[];
}

/** One trajectory: a thread of two (J11), or of somebody alone (A10). */
export interface Trajectory extends ThreadOfTwo<Terms> {
  /** The place in the journal at which it begins. */
  readonly begun: number;
  readonly draft?: Terms;
  /** An earlier trajectory after which this one begins anew. */
  readonly after?: string;
  readonly waiting?: Waiting;
  /** What was said, in no order that means anything. It only grows. */
  readonly said: readonly Said[];
  readonly talk?: PreparedTalk;
  /** Words of ties that came in while it was somebody's own, and shared with nobody (A10). */
  readonly unheard?: readonly Entry[];
  /** Suggestions that were put aside, each with the last moment in ms since 1970. */
  readonly putAside: readonly { readonly rule: SuggestionRule; readonly at: number }[];
  /** The trajectory that began after this one ended. */
  readonly backTo?: string;
}

/** A treatment that a trajectory follows on (A4). */
export interface Treatment {
  readonly id: string;
  readonly begun: number;
  readonly kind: TreatmentKind;
  /** Its last day, gone by or ahead. */
  readonly ends?: string;
  readonly several?: boolean;
  readonly by?: string;
}

export interface Move {
  readonly id: string;
  readonly on: string;
}

/** The aftercare of one journal. A plain JSON value. */
export interface AftercareState {
  readonly trajectories: ById<Trajectory>;
  readonly treatments: ById<Treatment>;
  readonly moves: ById<Move>;
}

export const noAftercare = (): AftercareState => ({ trajectories: [], treatments: [], moves: [] });

export const trajectoryOf = (state: AftercareState, id: string): Trajectory | undefined =>
  findById(state.trajectories, id);

/** All trajectories, in the order in which they begin. */
export const trajectoriesIn = (state: AftercareState): readonly Trajectory[] =>
  byBegin(allById(state.trajectories));

/** The tie with whom a trajectory is; `undefined` where it is somebody's own, or not known, or not there. */
export const trajectoryWith = (state: AftercareState, id: string): string | undefined =>
  trajectoryOf(state, id)?.with;

/** The trajectories with a tie, in the order in which they begin. */
export const trajectoriesWith = (state: AftercareState, tie: string): readonly string[] =>
  trajectoriesIn(state).flatMap((one) => (one.with === tie ? [one.id] : []));

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isAftercareState = (value: unknown): value is AftercareState =>
  isRecord(value) &&
  holdsById(value.trajectories, isTrajectory) &&
  holdsById(value.treatments, (one) => typeof one.kind === 'string') &&
  holdsById(value.moves, (one) => typeof one.on === 'string');

const isTrajectory = (one: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(one.proposals) &&
  one.proposals.every((each) => isRecord(each) && termsLife.has(String(each.life))) &&
  Array.isArray(one.said) &&
  one.said.every((each) => isRecord(each) && typeof each.what === 'string') &&
  Array.isArray(one.putAside) &&
  (one.unheard === undefined || Array.isArray(one.unheard));
