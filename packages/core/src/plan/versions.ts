import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { msOf } from '../shared/time.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { problemOf } from './phases.ts';
import { APPROVED, judgeFields, judgeNames, judgePhases, refuse } from './policy.ts';
import type { PlanState, PlanVersion, Turn } from './state.ts';
import { versionOf } from './state.ts';
import { versionLife as life } from './version-life.ts';

const on = handlersOf<PlanState>();

/** The state after another version began to hold, or one was put away. */
function turned(state: PlanState, turn: Turn, type: string, own: Own): PlanState | undefined {
  const before = versionOf(state, turn.version);
  const next = before && life.step(before.life, type);
  if (!before || next === undefined || Number.isNaN(turn.at)) return undefined;
  const versions = putById(state.versions, own.take({ ...before, life: next }), own);
  const turns = own.list(state.turns);
  turns.push(turn);
  return Object.assign(own.object(state), { versions, turns });
}

/** How the versions of a plan come to be, hold and are put away (P1, P2). */
export const versionHandlers = [
  on(entries.drafted, {
    // Not only when it is recorded: no device's file brings a plan without a page for a red day (C3).
    apply(state, { about, type, at, seq, via, data }, own) {
      const before = versionOf(state, about);
      const next = life.step(before?.life ?? life.start, type);
      const ms = msOf(at);
      if (next === undefined || Number.isNaN(ms) || problemOf(data.phases)) return undefined;
      const version: PlanVersion = {
        id: about,
        life: next,
        begun: before?.begun ?? seq,
        at: ms,
        seq,
        via,
        phases: data.phases,
        ...(data.together && { together: data.together }),
      };
      return Object.assign(own.object(state), {
        versions: putById(state.versions, own.take(version), own),
      });
    },
    judge: (state, { about, data }) => refuse(judgePhases(data.phases), allowedAbout(state, about)),
  }),
  on(entries.adopted, {
    apply: (state, { about, type, at, via, data }, own) =>
      turned(
        state,
        { version: about, what: 'adopted', at: msOf(at), via, approved: data.approved },
        type,
        own,
      ),
    judge: (state, { about, data: { approved } }) =>
      refuse(
        judgeNames(approved, 'approved') ?? judgeFields(approved, APPROVED, 'approved'),
        allowedAbout(state, about),
      ),
  }),
  on(entries.putAway, {
    apply: (state, { about, type, at, via }, own) =>
      turned(state, { version: about, what: 'put-away', at: msOf(at), via, approved: [] }, type, own),
  }),
];
