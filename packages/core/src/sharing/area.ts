import type { Area } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import { isDate } from '../shared/dates.ts';
import { msOf } from '../shared/time.ts';
import { connectionLife } from './connection-life.ts';
import * as entries from './entries.ts';
import { grantLife } from './grant-life.ts';
import { judgeGrant, judgeOver, judgeSent, judgeWho, refuse } from './policy.ts';
import type { Connection, EnvelopeNoted, Grant, SharingState } from './state.ts';
import { connectionOf, grantOf, isSharingState, nothingShared } from './state.ts';
import { fitsAudience } from './vocabulary.ts';

const on = handlersOf<SharingState>();

/** The types about something that structure allows now: a connection, a grant, or anything new. */
function allowed(state: SharingState, about: string): readonly string[] {
  const connection = connectionOf(state, about);
  const grant = grantOf(state, about);
  return [
    ...(grant ? [] : connectionLife.allowed(connection?.life ?? connectionLife.start)),
    ...(connection ? [] : grantLife.allowed(grant?.life ?? grantLife.start)),
    ...(connection?.life === OPEN ? [entries.envelopeSent.type] : []),
    ...(connection?.side === 'invited' ? [entries.invitationAnswered.type] : []),
  ];
}

const OPEN = JSON.stringify('open');

/** What is shared, with whom, and the ways by which envelopes go (D1–D6). */
export const sharing: Area<'sharing', SharingState> = {
  name: 'sharing',
  prefixes: ['connection', 'envelope', 'invitation', 'grant'],
  empty: nothingShared,
  allowed,
  isState: isSharingState,
  handlers: [
    on(entries.connectionOpened, {
      apply(state, { about, type, data: { tie, side, journal, secret, as } }, own) {
        const before = connectionOf(state, about);
        const life = connectionLife.step(before?.life ?? connectionLife.start, type);
        // The same id never comes to stand for somebody else: what was sealed for one would open for another.
        if (life === undefined || (before && (before.tie !== tie || before.side !== side))) return undefined;
        // Another secret is no other name.
        const name = as ?? before?.as;
        const opened: Connection = { id: about, life, tie, side, journal, secret, ...(name && { as: name }) };
        const connection = own.take(opened);
        return Object.assign(own.object(state), { connections: putById(state.connections, connection, own) });
      },
    }),
    on(entries.connectionClosed, {
      apply(state, { about, type }, own) {
        const before = connectionOf(state, about);
        const life = before && connectionLife.step(before.life, type);
        if (!before || life === undefined) return undefined;
        const connection = own.take({ ...before, life });
        return Object.assign(own.object(state), { connections: putById(state.connections, connection, own) });
      },
    }),
    on(entries.envelopeSent, {
      apply(state, { id, about, at, data }, own) {
        if (connectionOf(state, about)?.life !== OPEN) return undefined;
        const [ms, until] = [msOf(at), msOf(data.until)];
        if (Number.isNaN(ms) || Number.isNaN(until)) return undefined;
        const envelope: EnvelopeNoted = {
          id,
          connection: about,
          way: 'sent',
          kind: data.kind,
          at: ms,
          until,
          ...(data.thread !== undefined && { thread: data.thread }),
          ...(data.grant !== undefined && { grant: data.grant }),
        };
        return Object.assign(own.object(state), {
          envelopes: putById(state.envelopes, own.take(envelope), own),
        });
      },
      judge(state, { about, data }, context) {
        const connection = connectionOf(state, about);
        // Who was invited may answer before they write down who invited them.
        const tie = connection?.side === 'inviter' ? connection.tie : undefined;
        const over = judgeOver(connection?.tie, context, data.grant === undefined ? data.kind : 'grant');
        return refuse(judgeWho(tie, context) ?? over ?? judgeSent(data.until, context.now), () =>
          allowed(state, about),
        );
      },
    }),
    on(entries.envelopeCame, {
      // Also where no connection is kept yet: it was made on another clock, and may be folded before this journal's own.
      apply(state, { id, about, at, data }, own) {
        const [ms, until] = [msOf(at), msOf(data.until)];
        if (Number.isNaN(ms) || Number.isNaN(until)) return undefined;
        const { kind, thread, grant, name, ask, copy } = data;
        const envelope: EnvelopeNoted = {
          id,
          connection: about,
          way: 'came',
          kind,
          at: ms,
          until,
          ...(thread !== undefined && { thread }),
          ...(grant !== undefined && { grant }),
          ...(name !== undefined && { name }),
          ...(ask !== undefined && { ask }),
          ...(copy !== undefined && { copy }),
        };
        return Object.assign(own.object(state), {
          envelopes: putById(state.envelopes, own.take(envelope), own),
        });
      },
    }),
    on(entries.invitationAnswered, {
      apply(state, { about, data: { reply, doNotAskAgain } }, own) {
        // Who invited does not answer in the place of who was invited.
        if (connectionOf(state, about)?.side !== 'invited') return undefined;
        const said = own.take({ id: about, reply, doNotAskAgain });
        return Object.assign(own.object(state), { replies: putById(state.replies, said, own) });
      },
    }),
    on(entries.grantGiven, {
      // Not only when it is recorded: no device's file brings a grant of what its audience never sees (D3).
      apply(state, { about, type, at, data }, own) {
        const before = grantOf(state, about);
        const life = grantLife.step(before?.life ?? grantLife.start, type);
        const since = msOf(at);
        if (life === undefined || Number.isNaN(since) || !isDate(data.until)) return undefined;
        if (!fitsAudience(data.sections, data.audience)) return undefined;
        // One grant is one person's for one purpose (D6).
        if (before && (before.tie !== data.tie || before.purpose !== data.purpose)) return undefined;
        const { tie, audience, purpose, until, wording } = data;
        const sections = [...new Set(data.sections)];
        const grant: Grant = { id: about, life, tie, audience, purpose, sections, since, until, wording };
        return Object.assign(own.object(state), { grants: putById(state.grants, own.take(grant), own) });
      },
      judge: (state, { about, data }, context) =>
        refuse(
          judgeWho(data.tie, context) ?? judgeOver(data.tie, context) ?? judgeGrant(data, context.now),
          () => allowed(state, about),
        ),
    }),
    on(entries.grantRevoked, {
      apply(state, { about, type }, own) {
        const before = findById(state.grants, about);
        const life = before && grantLife.step(before.life, type);
        if (!before || life === undefined) return undefined;
        return Object.assign(own.object(state), {
          grants: putById(state.grants, own.take({ ...before, life }), own),
        });
      },
    }),
  ],
};
