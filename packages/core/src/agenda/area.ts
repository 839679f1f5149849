import type { Area, EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { asRule, problemOf, wouldBeOn } from '../recurrence/index.ts';
import { isDate } from '../shared/dates.ts';
import { appointmentLife } from './appointment-life.ts';
import { awayLife } from './away-life.ts';
import * as entries from './entries.ts';
import { occurrenceLife } from './occurrence-life.ts';
import { judgeAway, judgeRestored, judgeSet, judgeTime, judgeWent, problemOfAway, refuse } from './policy.ts';
import type { AgendaState, Appointment, Away, TimeKnown } from './state.ts';
import { appointmentOf, awayOf, isAgendaState, noAgenda, stageOf } from './state.ts';
import type { Stage } from './vocabulary.ts';

const on = handlersOf<AgendaState>();

/** The types that may be written about an id: of what it is already, or of everything that it can become. */
function allowed(state: AgendaState, about: string): readonly string[] {
  const [one, away] = [appointmentOf(state, about), awayOf(state, about)];
  return [
    ...(away && !one ? [] : appointmentLife.allowed(one?.life ?? appointmentLife.start)),
    ...(one && !away ? [] : awayLife.allowed(away?.life ?? awayLife.start)),
  ];
}

/** The fields that are there and say something. */
function filled<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== '') Object.assign(kept, { [key]: value });
  }
  return kept;
}

const put = (state: AgendaState, one: Appointment, own: Own): AgendaState =>
  Object.assign(own.object(state), { appointments: putById(state.appointments, own.take(one), own) });

const putAway = (state: AgendaState, one: Away, own: Own): AgendaState =>
  Object.assign(own.object(state), { aways: putById(state.aways, own.take(one), own) });

/** What was said of times that are over stays true when the rule changes; how others were otherwise only where they still are. */
const outlasts = (rule: Appointment['rule'], time: TimeKnown): boolean =>
  stageOf(time) === 'went' || stageOf(time) === 'not-this-time' || wouldBeOn(rule, time.on);

/** The appointment with one change more, that was made here. */
const changed = (one: Appointment): Appointment => ({
  ...one,
  changes: one.changes + 1,
  ...(one.imported && { imported: { ...one.imported, own: true } }),
});

/** What is known of a time after a step of it, from how it was; nothing where it is as always again. */
type Change = (time: TimeKnown, before: Stage) => TimeKnown | undefined;

/** The state after something was said of one time, or `undefined` where it can't follow. */
function ofTime(
  state: AgendaState,
  { about, type }: EntryOf<unknown>,
  date: string,
  own: Own,
  change: Change,
): AgendaState | undefined {
  const before = appointmentOf(state, about);
  const life = before && appointmentLife.step(before.life, type);
  const time = before?.times.find((one) => one.on === date);
  const next = occurrenceLife.step(time?.life ?? occurrenceLife.start, type);
  if (!before || life === undefined || next === undefined || !isDate(date)) return undefined;
  const others = before.times.filter((one) => one.on !== date);
  const said = change({ ...time, on: date, life: next }, time ? stageOf(time) : 'planned');
  return put(state, { ...before, life, times: said ? [...others, said] : others }, own);
}

/** As `ofTime`, of a change of when it is. */
function ofMoment(
  state: AgendaState,
  entry: EntryOf<{ readonly on: string }>,
  own: Own,
  change: Change,
): AgendaState | undefined {
  const before = appointmentOf(state, entry.about);
  if (!before) return undefined;
  const isThere =
    wouldBeOn(before.rule, entry.data.on) || before.times.some(({ on: date }) => date === entry.data.on);
  const after = isThere ? ofTime(state, entry, entry.data.on, own, change) : undefined;
  const one = after && appointmentOf(after, entry.about);
  return one && put(after, changed(one), own);
}

/** Appointments, their times, and what became of them (A8, A11). */
export const agenda: Area<'agenda', AgendaState> = {
  name: 'agenda',
  prefixes: ['appointment'],
  empty: noAgenda,
  allowed,
  isState: isAgendaState,
  handlers: [
    on(entries.appointmentSet, {
      apply(state, { about, type, seq, data }, own) {
        const before = appointmentOf(state, about);
        const life = appointmentLife.step(before?.life ?? appointmentLife.start, type);
        if (life === undefined || problemOf(data.rule)) return undefined;
        const { what, title, with: tie, standIn, who, place, link, trajectory, uid, sequence } = data;
        const rule = asRule(data.rule);
        const from = before?.imported;
        const imported =
          uid === undefined
            ? from && { ...from, own: true }
            : { uid, sequence: sequence ?? from?.sequence ?? 0, own: false };
        const one: Appointment = {
          id: about,
          life,
          begun: before?.begun ?? seq,
          what,
          rule,
          ...filled({ title, with: tie, standIn, who, place, link, trajectory }),
          times: (before?.times ?? []).filter((time) => outlasts(rule, time)),
          changes: before ? before.changes + 1 : 0,
          ...(imported && { imported }),
        };
        return put(state, one, own);
      },
      judge: (state, { about, data }, context) =>
        refuse(judgeSet(state, about, data, context), allowed(state, about)),
    }),
    on(entries.appointmentMoved, {
      apply: (state, entry, own) => {
        const { to, from, minutes } = entry.data;
        if (!isDate(to)) return undefined;
        return ofMoment(state, entry, own, ({ by: _, ...time }) => ({
          ...time,
          moved: { to, from, minutes },
        }));
      },
      judge: (state, { about, data }) => refuse(judgeTime(state, about, data), allowed(state, about)),
    }),
    on(entries.appointmentCancelled, {
      apply: (state, entry, own) =>
        ofMoment(state, entry, own, ({ by: _, ...time }) => ({
          ...time,
          ...(entry.data.by !== undefined && { by: entry.data.by }),
        })),
      judge: (state, { about, data }) =>
        refuse(judgeTime(state, about, { on: data.on }), allowed(state, about)),
    }),
    on(entries.appointmentRestored, {
      // Taking back what was said of how it went leaves it where it is.
      apply: (state, entry, own) =>
        ofMoment(state, entry, own, (time, before) =>
          time.moved && (before === 'went' || before === 'not-this-time') ? time : undefined,
        ),
      judge: (state, { about, data }) => refuse(judgeRestored(state, about, data.on), allowed(state, about)),
    }),
    on(entries.appointmentSetAside, {
      apply(state, { about, type }, own) {
        const before = appointmentOf(state, about);
        const life = before && appointmentLife.step(before.life, type);
        return before && life !== undefined ? put(state, changed({ ...before, life }), own) : undefined;
      },
    }),
    on(entries.appointmentWent, {
      apply: (state, entry, own) => ofTime(state, entry, entry.data.on, own, (time) => time),
      judge: (state, { about, data }, { now }) =>
        refuse(judgeWent(state, about, data.on, now), allowed(state, about)),
    }),
    on(entries.appointmentNotThisTime, {
      apply: (state, entry, own) => ofTime(state, entry, entry.data.on, own, (time) => time),
      judge: (state, { about, data }) =>
        refuse(judgeTime(state, about, { on: data.on }), allowed(state, about)),
    }),
    on(entries.away, {
      apply(state, { about, type, seq, data }, own) {
        const before = awayOf(state, about);
        const life = awayLife.step(before?.life ?? awayLife.start, type);
        if (life === undefined || problemOfAway(data)) return undefined;
        const { with: tie, from, until, standIn } = data;
        const one = { id: about, life, begun: before?.begun ?? seq, with: tie, from, until };
        return putAway(state, { ...one, ...filled({ standIn }) }, own);
      },
      judge: (state, { about, data }, context) =>
        refuse(judgeAway(state, about, data, context), allowed(state, about)),
    }),
    on(entries.awayEnded, {
      apply(state, { about, type }, own) {
        const before = awayOf(state, about);
        const life = before && awayLife.step(before.life, type);
        return before && life !== undefined ? putAway(state, { ...before, life }, own) : undefined;
      },
    }),
  ],
};
