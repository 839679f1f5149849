import type { AgendaState, Appointment, AppointmentKind } from '../../agenda/index.ts';
import {
  appointmentOf,
  everyAppointment,
  exceptionsOf,
  isAppointmentKept,
  stageOf,
} from '../../agenda/index.ts';
import { wouldBeOn } from '../../recurrence/index.ts';
import { canonical } from '../../shared/json.ts';
import type { Draft } from '../../state.ts';
import type { ReadAppointment } from './read.ts';

export interface ImportOptions {
  /** A new UUID of version 7 each time. */
  readonly newId: () => string;
  /** What appointments are taken for that are not there yet. */
  readonly what: AppointmentKind;
}

/**
 * What to write down of a calendar that was read: nothing of what is there already (A11). What the calendar tells anew
 * replaces what it told before; what the person changed since stays, until the calendar itself counts a change. What they
 * set themselves stays as it is, where it comes back under its id.
 */
export const importDrafts = (
  state: AgendaState,
  read: readonly ReadAppointment[],
  options: ImportOptions,
): readonly Draft[] => read.flatMap(importer(state, options));

/** The same of one after the other, of what may be many. */
export function importer(
  state: AgendaState,
  options: ImportOptions,
): (one: ReadAppointment) => readonly Draft[] {
  const known = new Map(
    everyAppointment(state).flatMap((one) => (one.imported ? [[one.imported.uid, one] as const] : [])),
  );
  return (one) => {
    const before = known.get(one.uid);
    if (before) return isNews(before, one) ? draftsFor(one, before, options) : [];
    if (isTheirOwn(state, one)) return [];
    return one.cancelled ? [] : draftsFor(one, undefined, options);
  };
}

/** It went out from here under the id that it has, with words that tell less: here more is known of it. */
const isTheirOwn = (state: AgendaState, { uid }: ReadAppointment): boolean =>
  appointmentOf(state, uid.split('#')[0] ?? '') !== undefined;

function isNews(before: Appointment, one: ReadAppointment): boolean {
  const { sequence = 0, own = false } = before.imported ?? {};
  if (one.sequence !== sequence) return one.sequence > sequence;
  return !own && !isSame(before, one);
}

/** Whether it says what is there: when it is, and what is otherwise in it. */
function isSame(before: Appointment, one: ReadAppointment): boolean {
  if (one.cancelled) return !isAppointmentKept(before);
  const sorted = (list: readonly { readonly on: string }[]) =>
    list.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const said = ({ title, place, link, rule }: Appointment | ReadAppointment) => ({
    title,
    place,
    link,
    rule,
  });
  const of = (what: object) => canonical(JSON.parse(JSON.stringify(what)));
  return (
    of({ ...said(before), times: sorted(exceptionsOf(before)) }) ===
    of({ ...said(one), times: sorted(one.exceptions) })
  );
}

function draftsFor(
  one: ReadAppointment,
  before: Appointment | undefined,
  { newId, what }: ImportOptions,
): readonly Draft[] {
  const about = before?.id ?? newId();
  const draft = (type: string, data: Draft['data']): Draft => ({
    id: newId(),
    type: `appointment.${type}`,
    about,
    data,
  });
  const { title, place, link, rule, uid, sequence } = one;
  // What the person said of it beside what the calendar knows goes on to hold.
  const own = before && {
    ...(before.with !== undefined && { with: before.with }),
    ...(before.standIn !== undefined && { standIn: before.standIn }),
    ...(before.who !== undefined && { who: before.who }),
    ...(before.trajectory !== undefined && { trajectory: before.trajectory }),
  };
  const set = draft('set', {
    what: before?.what ?? what,
    ...own,
    ...(title !== undefined && { title }),
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    rule,
    uid,
    sequence,
  });
  if (one.cancelled) return before && isAppointmentKept(before) ? [set, draft('set-aside', {})] : [];
  const except = new Set(one.exceptions.map(({ on }) => on));
  const times = new Map((before?.times ?? []).map((time) => [time.on, time]));
  const back = [...times.values()].filter(
    (time) =>
      !except.has(time.on) &&
      wouldBeOn(rule, time.on) &&
      (stageOf(time) === 'cancelled' || (stageOf(time) === 'planned' && time.moved)),
  );
  // Somebody who went was there, whatever a calendar says of it now.
  const news = one.exceptions.filter(({ on }) => {
    const time = times.get(on);
    return !time || stageOf(time) !== 'went';
  });
  const otherwise = [
    ...back.map(({ on }) => draft('restored', { on })),
    ...news.map((exception) =>
      'to' in exception
        ? draft('moved', { ...exception })
        : draft('cancelled', { on: exception.on, by: 'them' }),
    ),
  ];
  // Said once more after what is otherwise: all up to here is the calendar's own word, and no change of the person.
  return otherwise.length === 0 ? [set] : [set, ...otherwise, { ...set, id: newId() }];
}
