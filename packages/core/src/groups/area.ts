import type { Area, EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import type { Exception } from '../recurrence/index.ts';
import { isDate } from '../shared/dates.ts';
import { given } from '../shared/given.ts';
import * as entries from './entries.ts';
import { meetingLife } from './meeting-life.ts';
import { problemOf, wouldBeOn } from './meetings.ts';
import { judgeException, judgeRestored, judgeRhythm, judgeTaken, judgeVisit, refuse } from './policy.ts';
import type { GroupKnown, GroupsState, Meeting, Visit } from './state.ts';
import { groupOf, isGroupsState, meetingOf, metAt, noGroups, visitOf } from './state.ts';
import { visitLife } from './visit-life.ts';

const on = handlersOf<GroupsState>();

const anything: readonly string[] = [
  ...meetingLife.allowed(meetingLife.start),
  ...visitLife.allowed(visitLife.start),
  entries.groupDescribed.type,
  entries.personMet.type,
];

/** The types that may be written about an id: of what it is already, or of everything that it can become. */
function allowed(state: GroupsState, about: string): readonly string[] {
  const meeting = meetingOf(state, about);
  const visit = visitOf(state, about);
  const known = groupOf(state, about) || metAt(state, about).length > 0;
  if (!meeting && !visit && !known) return anything;
  return [
    ...(meeting ? meetingLife.allowed(meeting.life) : []),
    ...(visit ? visitLife.allowed(visit.life) : []),
    ...(known ? [entries.groupDescribed.type, entries.personMet.type] : []),
  ];
}

const putMeeting = (state: GroupsState, meeting: Meeting, own: Own): GroupsState =>
  Object.assign(own.object(state), { meetings: putById(state.meetings, own.take(meeting), own) });

/** A meeting in which one time is otherwise, or as it would have been. */
function except(
  state: GroupsState,
  { about, type }: EntryOf<unknown>,
  date: string,
  exception: Exception | undefined,
  own: Own,
): GroupsState | undefined {
  const before = meetingOf(state, about);
  const life = before && meetingLife.step(before.life, type);
  if (!before || life === undefined || !wouldBeOn(before.rhythm, date)) return undefined;
  const others = before.exceptions.filter((one) => one.on !== date);
  return putMeeting(state, { ...before, life, exceptions: exception ? [...others, exception] : others }, own);
}

/** The state after a step of one visit, or `undefined` where it can't follow. */
function go(
  state: GroupsState,
  { about, type, seq }: EntryOf<unknown>,
  own: Own,
  first: Pick<Visit, 'group' | 'on'> | undefined,
  change: (visit: Visit) => Visit = (visit) => visit,
): GroupsState | undefined {
  const before = visitOf(state, about);
  const life = visitLife.step(before?.life ?? visitLife.start, type);
  const begun = before ?? (first && { id: about, life: visitLife.start, begun: seq, did: [], ...first });
  if (!begun || life === undefined) return undefined;
  const visit = own.take({ ...change(begun), life });
  return Object.assign(own.object(state), { visits: putById(state.visits, visit, own) });
}

/** Groups, their meetings, and going there (G1–G4). A group is the tie of the network with the same id. */
export const groups: Area<'groups', GroupsState> = {
  name: 'groups',
  prefixes: ['group'],
  empty: noGroups,
  allowed,
  isState: isGroupsState,
  handlers: [
    on(entries.groupDescribed, {
      apply(state, { about, data }, own) {
        const { programme, setting, place, link, agreements, confidentiality } = data;
        const fields = given({ programme, setting, place, link, agreements, confidentiality });
        const group: GroupKnown = Object.assign({ id: about }, groupOf(state, about), fields);
        return Object.assign(own.object(state), { groups: putById(state.groups, own.take(group), own) });
      },
    }),
    on(entries.meetingSet, {
      apply(state, { about, type, seq, data: { group, ...rhythm } }, own) {
        const before = meetingOf(state, about);
        const life = meetingLife.step(before?.life ?? meetingLife.start, type);
        if (life === undefined || problemOf(rhythm)) return undefined;
        const { days, every, nth, from, minutes, zone, starts, until } = rhythm;
        const kept = { days, from, minutes, zone, starts, ...given({ every, nth, until }) };
        const exceptions = (before?.exceptions ?? []).filter((one) => wouldBeOn(kept, one.on));
        return putMeeting(
          state,
          { id: about, life, begun: before?.begun ?? seq, group, rhythm: kept, exceptions },
          own,
        );
      },
      judge: (state, { about, data }) => refuse(judgeRhythm(data), allowed(state, about)),
    }),
    on(entries.meetingMoved, {
      apply: (state, entry, own) => {
        const { on: date, to, from, minutes } = entry.data;
        return isDate(to) ? except(state, entry, date, { on: date, to, from, minutes }, own) : undefined;
      },
      judge: (state, { about, data }) =>
        refuse(judgeException(state, about, { on: data.on, to: data.to }), allowed(state, about)),
    }),
    on(entries.meetingCancelled, {
      apply: (state, entry, own) =>
        except(state, entry, entry.data.on, { on: entry.data.on, left: true }, own),
      judge: (state, { about, data }) =>
        refuse(judgeException(state, about, { on: data.on }), allowed(state, about)),
    }),
    on(entries.meetingRestored, {
      apply: (state, entry, own) => except(state, entry, entry.data.on, undefined, own),
      judge: (state, { about, data }) => refuse(judgeRestored(state, about, data.on), allowed(state, about)),
    }),
    on(entries.meetingSetAside, {
      apply(state, { about, type }, own) {
        const before = meetingOf(state, about);
        const life = before && meetingLife.step(before.life, type);
        return before && life !== undefined ? putMeeting(state, { ...before, life }, own) : undefined;
      },
    }),
    on(entries.planned, {
      apply(state, entry, own) {
        const { group, on: date, meeting, with: companion } = entry.data;
        if (!isDate(date)) return undefined;
        return go(state, entry, own, { group, on: date }, ({ with: _, meeting: __, ...visit }) => ({
          ...visit,
          group,
          on: date,
          ...(meeting !== undefined && { meeting }),
          ...(companion !== undefined && { with: companion }),
        }));
      },
      judge: (state, { about, data }) => refuse(judgeVisit(data), allowed(state, about)),
    }),
    on(entries.wasThere, {
      apply(state, entry, own) {
        const { group, on: date, meeting, did } = entry.data;
        if (!isDate(date)) return undefined;
        return go(state, entry, own, { group, on: date }, (visit) => ({
          ...visit,
          group,
          on: date,
          ...(meeting !== undefined && { meeting }),
          did: did ?? visit.did,
        }));
      },
      judge: (state, { about, data }) => refuse(judgeVisit(data), allowed(state, about)),
    }),
    on(entries.notThisTime, { apply: (state, entry, own) => go(state, entry, own, undefined) }),
    on(entries.prepared, {
      apply: (state, entry, own) =>
        go(state, entry, own, undefined, ({ prepared: _, ...visit }) => ({
          ...visit,
          ...(entry.data.text !== '' && { prepared: entry.data.text }),
        })),
    }),
    on(entries.tookAlong, {
      apply: (state, entry, own) =>
        go(state, entry, own, undefined, ({ tookAlong: _, ...visit }) => ({
          ...visit,
          ...(entry.data.text !== '' && { tookAlong: entry.data.text }),
        })),
      judge: (state, { about, data }) => refuse(judgeTaken(state, about, data.text), allowed(state, about)),
    }),
    on(entries.personMet, {
      apply(state, { about, data }, own) {
        if (data.group === about) return undefined;
        const known = findById(state.met, about)?.groups ?? [];
        if (known.includes(data.group)) return state;
        const met = own.take({ id: about, groups: [...known, data.group] });
        return Object.assign(own.object(state), { met: putById(state.met, met, own) });
      },
    }),
  ],
};
