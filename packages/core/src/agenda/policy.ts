import type { PolicyContext, Refusal } from '../journal/area.ts';
import type { Rule } from '../recurrence/index.ts';
import { occurrenceOn, problemOf, wouldBeOn } from '../recurrence/index.ts';
import { isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import type { AgendaState } from './state.ts';
import { appointmentOf, awayOf, exceptionsOf } from './state.ts';

/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const agendaRefusals = {
  'no-such-date': 'A11',
  'ends-before-it-begins': 'A11',
  'no-such-zone': 'A11',
  'no-days': 'A11',
  'never-comes': 'A11',
  'not-on-that-day': 'A11',
  'not-yet': 'A8',
  'stands-in-for-itself': 'A1',
  'nobody-there': 'A1',
} as const;

export type AgendaRefusalKey = keyof typeof agendaRefusals;

export const refuse = (key: AgendaRefusalKey | undefined, allowed: readonly string[]): Refusal | undefined =>
  key && { rule: agendaRefusals[key], key, allowed };

interface WithStandIn {
  readonly with?: string | undefined;
  readonly standIn?: string | undefined;
}

const standsInForItself = ({ with: who, standIn }: WithStandIn): AgendaRefusalKey | undefined =>
  who !== undefined && who === standIn ? 'stands-in-for-itself' : undefined;

/** One key for whoever is not there: the answer does not tell why (N7). Who was named before may stay. */
function judgePeople(
  { with: who, standIn }: WithStandIn,
  before: WithStandIn | undefined,
  { facts }: PolicyContext,
): AgendaRefusalKey | undefined {
  const known = [before?.with, before?.standIn];
  const isThere = (tie: string | undefined) =>
    tie === undefined || known.includes(tie) || facts?.isListed?.(tie);
  return isThere(who) && isThere(standIn) ? undefined : 'nobody-there';
}

export const judgeSet = (
  state: AgendaState,
  about: string,
  data: WithStandIn & { readonly rule: Rule },
  context: PolicyContext,
): AgendaRefusalKey | undefined =>
  problemOf(data.rule) ?? standsInForItself(data) ?? judgePeople(data, appointmentOf(state, about), context);

/** Only a time that there would be, or of which something was said, can be spoken of. */
export function judgeTime(
  state: AgendaState,
  about: string,
  { on, to }: { readonly on: string; readonly to?: string },
): AgendaRefusalKey | undefined {
  const one = appointmentOf(state, about);
  if (!isDate(on) || (to !== undefined && !isDate(to))) return 'no-such-date';
  if (!one || wouldBeOn(one.rule, on)) return undefined;
  return to === undefined && one.times.some((time) => time.on === on) ? undefined : 'not-on-that-day';
}

/** Nobody was there before it began. */
export function judgeWent(
  state: AgendaState,
  about: string,
  on: string,
  now: Now,
): AgendaRefusalKey | undefined {
  const one = appointmentOf(state, about);
  const time = one && occurrenceOn(one.rule, exceptionsOf(one), on);
  return judgeTime(state, about, { on }) ?? (time && time.start > now.ms ? 'not-yet' : undefined);
}

export function judgeRestored(state: AgendaState, about: string, on: string): AgendaRefusalKey | undefined {
  return appointmentOf(state, about)?.times.some((time) => time.on === on) ? undefined : 'not-on-that-day';
}

export const judgeAway = (
  state: AgendaState,
  about: string,
  data: WithStandIn & { readonly from: string; readonly until: string },
  context: PolicyContext,
): AgendaRefusalKey | undefined => problemOfAway(data) ?? judgePeople(data, awayOf(state, about), context);

export function problemOfAway(
  data: WithStandIn & { readonly from: string; readonly until: string },
): AgendaRefusalKey | undefined {
  if (!isDate(data.from) || !isDate(data.until)) return 'no-such-date';
  if (data.until < data.from) return 'ends-before-it-begins';
  return standsInForItself(data);
}
