import type { Area, EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { OWNER } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import type { Now } from '../shared/time.ts';
import { msOf } from '../shared/time.ts';
import { alertLife as life } from './alert-life.ts';
import * as entries from './entries.ts';
import { judgeOffer, judgeSending, judgeUntil, refuse } from './policy.ts';
import type { AlertContact, AlertState } from './state.ts';
import { alertContactOf, isAlertState, noAlerts } from './state.ts';

const on = handlersOf<AlertState>();

/** The types about a contact that structure and policy allow now. */
function allowed(state: AlertState, about: string, now: Now): readonly string[] {
  const contact = alertContactOf(state, about);
  const steps = life.allowed(contact?.life ?? life.start).map((event) => event.split('.', 2).join('.'));
  return [
    ...new Set(steps),
    ...(contact ? [entries.offDuty.type] : []),
    ...(judgeSending(contact, now.ms, now) ? [] : [entries.sent.type]),
  ];
}

const put = (state: AlertState, contact: AlertContact, own: Own): AlertState =>
  Object.assign(own.object(state), { contacts: putById(state.contacts, own.take(contact), own) });

/** No contact answers for another (J12). */
const speaksForItself = (entry: EntryOf<unknown>): boolean => entry.by === OWNER || entry.by === entry.about;

/**
 * A stop is the contact's no when it comes from them, or was noted about them. A yes is their own word when it comes from
 * them or was said together; one that was noted about them begins an agreement, and lifts no refusal.
 */
function eventOf({ type, by, via }: EntryOf<unknown>): string {
  const isTheirs = by !== OWNER || via === (type === entries.stopped.type ? 'reported' : 'together');
  return isTheirs && type !== entries.offered.type ? `${type}.by-them` : type;
}

/** The state after somebody's word about alerts, or `undefined` where it can't follow. */
function step(state: AlertState, entry: EntryOf<unknown>, own: Own): AlertState | undefined {
  const before = alertContactOf(state, entry.about);
  const next = speaksForItself(entry) ? life.step(before?.life ?? life.start, eventOf(entry)) : undefined;
  if (next === undefined) return undefined;
  return put(state, { sent: [], ...before, id: entry.about, life: next }, own);
}

/** Alerts to contacts, for apps that have a sender of their own (C6). Nothing is sent from here. */
export const alerts: Area<'alerts', AlertState> = {
  name: 'alerts',
  prefixes: ['alert'],
  empty: noAlerts,
  allowed,
  isState: isAlertState,
  handlers: [
    on(entries.offered, {
      apply: step,
      judge: (state, { about }, { now }) =>
        refuse(judgeOffer(alertContactOf(state, about)), allowed(state, about, now)),
    }),
    on(entries.accepted, { apply: step }),
    on(entries.stopped, { apply: step }),
    on(entries.offDuty, {
      apply(state, entry, own) {
        const before = alertContactOf(state, entry.about);
        if (!before || !speaksForItself(entry)) return undefined;
        const { offDutyUntil: _, ...rest } = before;
        const { until } = entry.data;
        if (judgeUntil(until)) return undefined;
        return put(state, until === null ? rest : { ...rest, offDutyUntil: until }, own);
      },
      judge: (state, { about, data }, { now }) =>
        refuse(judgeUntil(data.until), allowed(state, about, now), { field: 'until' }),
    }),
    on(entries.sent, {
      // What went out is kept whatever was said since: the owner's log is whole, and the next one waits for it.
      apply(state, entry, own) {
        const before = alertContactOf(state, entry.about);
        const at = msOf(entry.at);
        if (!before || Number.isNaN(at)) return undefined;
        const sent = own.list(before.sent);
        sent.push(at);
        return put(state, { ...before, sent }, own);
      },
      // Dated back it is held to both moments: the clock of now decides whether another may go out.
      judge(state, { about, at }, { now }) {
        const contact = alertContactOf(state, about);
        const key = judgeSending(contact, msOf(at), now) ?? judgeSending(contact, now.ms, now);
        return refuse(key, allowed(state, about, now));
      },
    }),
  ],
};
