import type { ById } from '../journal/by-id.ts';
import { allById, byBegin, findById, holdsById } from '../journal/by-id.ts';
import type { Latest } from '../journal/latest-first.ts';
import { latestFirst } from '../journal/latest-first.ts';
import type { LifeState } from '../journal/life.ts';
import type { Exception } from '../recurrence/index.ts';
import { isRecord } from '../shared/json.ts';
import { meetingLife } from './meeting-life.ts';
import type { Rhythm } from './meetings.ts';
import { visitLife } from './visit-life.ts';
import type { Programme, Setting, TakingPart } from './vocabulary.ts';

/** What is known of a group (G1); its id is that of the tie. */
export interface GroupKnown {
  readonly id: string;
  readonly programme?: Programme;
  readonly setting?: Setting;
  readonly place?: string;
  readonly link?: string;
  readonly agreements?: string;
  readonly confidentiality?: string;
}

/** A meeting that comes back. Ties are ids here: `guidance` says which may be shown (N7). */
export interface Meeting {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was first set. */
  readonly begun: number;
  readonly group: string;
  readonly rhythm: Rhythm;
  readonly exceptions: readonly Exception[];
}

/** Going there one time (G3). */
export interface Visit {
  readonly id: string;
  readonly life: LifeState;
  readonly begun: number;
  readonly group: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly meeting?: string;
  /** A tie to go with. */
  readonly with?: string;
  readonly did: readonly TakingPart[];
  readonly prepared?: string;
  readonly tookAlong?: string;
}

/** Groups where somebody was met; the id is that of their tie. */
export interface MetAt {
  readonly id: string;
  readonly groups: readonly string[];
}

export interface GroupsState {
  readonly groups: ById<GroupKnown>;
  readonly meetings: ById<Meeting>;
  readonly visits: ById<Visit>;
  readonly met: ById<MetAt>;
}

export const noGroups = (): GroupsState => ({ groups: [], meetings: [], visits: [], met: [] });

export const groupOf = (state: GroupsState, tie: string): GroupKnown | undefined =>
  findById(state.groups, tie);
export const meetingOf = (state: GroupsState, id: string): Meeting | undefined =>
  findById(state.meetings, id);
export const visitOf = (state: GroupsState, id: string): Visit | undefined => findById(state.visits, id);

/** The meetings of a group, also those that were put aside, in the order in which they were set. */
export const meetingsOf = (state: GroupsState, group: string): readonly Meeting[] =>
  byBegin(allById(state.meetings).filter((one) => one.group === group));

/** The meetings that are kept, in the order in which they were set. */
export const meetingsKept = (state: GroupsState): readonly Meeting[] =>
  byBegin(allById(state.meetings)).filter(isKept);

const KEPT = JSON.stringify('kept');
export const isKept = ({ life }: Meeting): boolean => life === KEPT;

/** All visits, by their day. */
export const visitsByTime = (state: GroupsState): readonly Visit[] =>
  visitsLately(state, Number.POSITIVE_INFINITY, (visit) => visit);

/** What becomes of the latest visits, those ahead included, at most so many; by their day. */
export const visitsLately = <R>(
  state: GroupsState,
  most: number,
  show: (visit: Visit) => R | undefined,
): readonly R[] => byDay(state.visits, { most }, show).toReversed();

/** What becomes of the visits from a day on, `YYYY-MM-DD`, by their day: those before it are not looked at. */
export const visitsFrom = <R>(
  state: GroupsState,
  day: string,
  show: (visit: Visit) => R | undefined,
): readonly R[] => byDay(state.visits, { least: day }, show).toReversed();

/** The latest visits of one group, at most so many, the latest first: those of other groups are not looked at. */
export function visitsOf(state: GroupsState, group: string, most: number): readonly Visit[] {
  const known =
    ofGroup.get(group) ?? latestFirst((visit: Visit) => (visit.group === group ? dayOf(visit) : undefined));
  ofGroup.set(group, known);
  return known(state.visits, { most }, (visit) => visit);
}

/** As many as there are groups. What each keeps goes with the state it was made of. */
const ofGroup = new Map<string, Latest<Visit, string>>();

const dayOf = ({ on, begun }: Visit): string => `${on} ${String(begun).padStart(16, '0')}`;
const byDay = latestFirst(dayOf);

/** Where a visit is: `planned`, `was-there` or `not-this-time`. */
export const visitStage = ({ life }: Visit): string => String(JSON.parse(life));

/** The groups at which a person was met. */
export const metAt = (state: GroupsState, tie: string): readonly string[] =>
  findById(state.met, tie)?.groups ?? [];

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isGroupsState = (value: unknown): value is GroupsState =>
  isRecord(value) &&
  holdsById(value.groups, () => true) &&
  holdsById(
    value.meetings,
    (one) => meetingLife.has(String(one.life)) && isRecord(one.rhythm) && Array.isArray(one.exceptions),
  ) &&
  holdsById(value.visits, (one) => visitLife.has(String(one.life)) && typeof one.on === 'string') &&
  holdsById(value.met, (one) => Array.isArray(one.groups));
