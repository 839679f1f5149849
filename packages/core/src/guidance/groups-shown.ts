import type { GroupKnown, GroupsState, Occurrence, Visit } from '../groups/index.ts';
import {
  groupOf,
  isMeetingKept,
  isOn,
  meetingOf,
  meetingsKept,
  metAt,
  nextTime,
  occurrencesOf,
  visitOf,
  visitStage,
  visitsFrom,
  visitsLately,
  visitsOf,
} from '../groups/index.ts';
import { tiesListed } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import { DAY } from '../shared/time.ts';
import type { PersonShown } from './person-shown.ts';
import { hiddenIn, whoMayBeShown } from './person-shown.ts';
import type { States } from './states.ts';
import { unnamed } from './words-shown.ts';

/** One time of a meeting, and of which group. */
export interface MeetingAhead extends Occurrence {
  readonly meeting: string;
  readonly group: PersonShown;
}

/** A group as it is shown (G1): a tie, what is known of it, its next meeting, who was met there (G4). */
export interface GroupShown {
  readonly who: PersonShown;
  readonly known?: GroupKnown;
  readonly next?: MeetingAhead;
  readonly met: readonly PersonShown[];
}

/** There is no meeting on the day for which a visit was planned; `to`: the day it was moved to, `YYYY-MM-DD`. */
export interface Instead {
  readonly to?: string;
}

/** A visit as it is shown (G3). */
export interface VisitShown extends Pick<Visit, 'id' | 'on' | 'did' | 'prepared' | 'tookAlong' | 'meeting'> {
  readonly group: PersonShown;
  readonly stage: string;
  /** Who goes along, where they may be shown. */
  readonly with?: PersonShown;
  /** Of a planned visit, where its meeting is not on that day any more. */
  readonly instead?: Instead;
}

/** The groups of the person, in the order of their ties. */
export function groupsShown(states: States, now: Now): readonly GroupShown[] {
  const { network, groups } = states;
  if (!network || !groups) return [];
  const ties = tiesListed(network);
  const meetings = meetingsKept(groups);
  const ahead = ties.length > 0 ? meetings : [];
  return ties.flatMap((tie) => {
    const who = whoMayBeShown(states, tie.id);
    const known = groupOf(groups, tie.id);
    const own = ahead.filter(({ group }) => group === tie.id);
    if (!who || (tie.kind !== 'group' && !known && own.length === 0)) return [];
    const [next] = own
      .flatMap(({ id, rhythm, exceptions }) => {
        const time = nextTime(rhythm, exceptions, now);
        return time ? [{ ...time, meeting: id, group: who }] : [];
      })
      .sort((a, b) => a.start - b.start);
    const met = ties.flatMap((one) =>
      metAt(groups, one.id).includes(tie.id) ? (whoMayBeShown(states, one.id) ?? []) : [],
    );
    return [{ who, ...(known && { known }), ...(next && { next }), met }];
  });
}

/** The meetings of the coming days, the earliest first. */
export function meetingsAheadShown(states: States, now: Now, days: number): readonly MeetingAhead[] {
  return (states.groups ? meetingsKept(states.groups) : [])
    .flatMap(({ id, group, rhythm, exceptions }) => {
      const who = whoMayBeShown(states, group);
      if (!who) return [];
      return occurrencesOf(rhythm, exceptions, now.ms, now.ms + days * DAY).map((time) => ({
        ...time,
        meeting: id,
        group: who,
      }));
    })
    .sort((a, b) => a.start - b.start || (a.meeting < b.meeting ? -1 : 1));
}

/** About a year of going there each week. */
const MOST_VISITS = 50;

/**
 * Going there, by day: the latest, those ahead included, at most so many. What was not this time stands like all else, and is
 * not counted (G3).
 */
export function visitsShown(states: States, most = MOST_VISITS): readonly VisitShown[] {
  const hidden = hiddenIn(states);
  return states.groups ? visitsLately(states.groups, most, (visit) => shownOf(states, visit, hidden)) : [];
}

/** The latest of one group, at most so many, the latest first. */
export function visitsAt(states: States, group: string, most: number): readonly VisitShown[] {
  const hidden = hiddenIn(states);
  return (states.groups ? visitsOf(states.groups, group, most) : []).flatMap(
    (visit) => shownOf(states, visit, hidden) ?? [],
  );
}

/** Where somebody wants to go from a day on, `YYYY-MM-DD`, by the day. */
export function plannedShown(states: States, from: string): readonly VisitShown[] {
  const hidden = hiddenIn(states);
  return states.groups
    ? visitsFrom(states.groups, from, (visit) =>
        visitStage(visit) === 'planned' ? shownOf(states, visit, hidden) : undefined,
      )
    : [];
}

/** One visit; `undefined` where it is not there, or may not be shown. */
export function visitShown(states: States, id: string): VisitShown | undefined {
  const visit = states.groups && visitOf(states.groups, id);
  return visit && shownOf(states, visit);
}

/** Whether a meeting is one of this group: of no other is anything told here (N7). */
const isOf = ({ groups }: States, meeting: string, group: string): boolean =>
  groups !== undefined && meetingOf(groups, meeting)?.group === group;

function shownOf(states: States, visit: Visit, hidden = hiddenIn(states)): VisitShown | undefined {
  const group = whoMayBeShown(states, visit.group);
  if (!group) return undefined;
  const companion = whoMayBeShown(states, visit.with);
  const prepared = unnamed(hidden, visit.prepared ?? '');
  const tookAlong = unnamed(hidden, visit.tookAlong ?? '');
  const instead =
    states.groups && visitStage(visit) === 'planned' ? insteadOf(states.groups, visit) : undefined;
  return {
    id: visit.id,
    on: visit.on,
    did: visit.did,
    group,
    stage: visitStage(visit),
    ...(visit.meeting !== undefined &&
      isOf(states, visit.meeting, visit.group) && { meeting: visit.meeting }),
    ...(prepared !== '' && { prepared }),
    ...(tookAlong !== '' && { tookAlong }),
    ...(companion && { with: companion }),
    ...(instead && { instead }),
  };
}

/** What became of the meeting for which a visit was planned; `undefined` where it is on that day, or nobody knows. */
function insteadOf(groups: GroupsState, { meeting: id, on }: Visit): Instead | undefined {
  const meeting = id === undefined ? undefined : meetingOf(groups, id);
  if (!meeting || (isMeetingKept(meeting) && isOn(meeting.rhythm, meeting.exceptions, on))) return undefined;
  const moved = meeting.exceptions.find((one) => one.on === on);
  return isMeetingKept(meeting) && moved && 'to' in moved ? { to: moved.to } : {};
}
