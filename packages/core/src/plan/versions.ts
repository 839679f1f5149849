import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { msOf } from '../shared/time.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { phaseOf, problemOf } from './phases.ts';
import { APPROVED, judgeFields, judgeNames, judgePhases, refuse } from './policy.ts';
import type { Approval, PlanState, PlanVersion, PlanWords, Turn } from './state.ts';
import { versionOf } from './state.ts';
import { versionLife as life } from './version-life.ts';

const on = handlersOf<PlanState>();

/** The state after a draft was written, or written anew. */
function draft(state: PlanState, about: string, words: PlanWords, own: Own): PlanState | undefined {
  const known = versionOf(state, about);
  const next = life.step(known?.life ?? life.start, entries.drafted.type);
  if (known && next === undefined) return branch(state, known, words, own);
  if (next === undefined) return undefined;
  const before = own.list(known?.before);
  if (known) before.push(wordsOf(known));
  const written = own.list(known?.written);
  written.push(words.words);
  const begun = known?.begun ?? words.seq;
  const version: PlanVersion = { id: about, life: next, begun, ...words, before, written };
  return withVersion(state, version, own);
}

/** Nobody can have approved these words: they go on beside the version that was adopted or put away meanwhile. */
function branch(state: PlanState, known: PlanVersion, words: PlanWords, own: Own): PlanState | undefined {
  const id = known.branch ?? words.words;
  // Each branch begins later than what it leaves, so that no chain of them leads back to itself.
  if (known.branch === undefined && versionOf(state, id)) return undefined;
  return draft(withVersion(state, { ...known, branch: id }, own), id, words, own);
}

/** The version in which some words stand, among those that began as one. */
function versionWith(state: PlanState, about: string, words: string | undefined): PlanVersion | undefined {
  const version = versionOf(state, about);
  if (!version || words === undefined || [version, ...version.before].some((one) => one.words === words))
    return version;
  return version.branch === undefined ? undefined : versionWith(state, version.branch, words);
}

/** The state after a version began to hold with the words that were read, or was put away. */
function turned(state: PlanState, turn: Turn, type: string, own: Own, read?: string): PlanState | undefined {
  const before = versionWith(state, turn.version, read);
  const next = before && life.step(before.life, type);
  if (!before || next === undefined || Number.isNaN(turn.at)) return undefined;
  const turns = own.list(state.turns);
  turns.push({ ...turn, version: before.id });
  const after = Object.assign(own.object(state), { turns });
  if (turn.what === 'put-away') return withVersion(after, { ...before, life: next }, own);
  const written = [...before.before, wordsOf(before)];
  const at = read === undefined ? written.length - 1 : written.findIndex(({ words }) => words === read);
  const words = written[at] ?? wordsOf(before);
  const { id, begun, branch: left } = before;
  const later = new Set(written.slice(at + 1).map((one) => one.words));
  const adopted: PlanVersion = {
    ...{ id, life: next, begun, ...words, before: [] },
    written: before.written.filter((entry) => !later.has(entry)),
    ...(left !== undefined && { branch: left }),
  };
  return written
    .slice(at + 1)
    .reduce<PlanState>((so, one) => draft(so, id, one, own) ?? so, withVersion(after, adopted, own));
}

const wordsOf = ({ words, at, seq, via, phases, together }: PlanVersion): PlanWords => ({
  ...{ words, at, seq, via, phases },
  ...(together !== undefined && { together }),
});

/** With the fields that this version knows, so that bringing a version back can write it anew. */
const approvalOf = ({ name, role, tie }: Approval): Approval => ({
  ...{ name, role },
  ...(tie !== undefined && { tie }),
});

const withVersion = (state: PlanState, version: PlanVersion, own: Own): PlanState =>
  Object.assign(own.object(state), { versions: putById(state.versions, own.take(version), own) });

/** How the versions of a plan come to be, hold and are put away (P1, P2). */
export const versionHandlers = [
  on(entries.drafted, {
    // Not only when it is recorded: no device's file brings a plan without a page for a red day (C3).
    apply(state, { id, about, at, seq, via, data }, own) {
      const { together } = data;
      const phases = data.phases.map(phaseOf);
      const ms = msOf(at);
      if (Number.isNaN(ms) || problemOf(phases)) return undefined;
      return draft(state, about, { words: id, at: ms, seq, via, phases, ...(together && { together }) }, own);
    },
    judge(state, { about, type, data }) {
      const allowed = allowedAbout(state, about);
      // Structure takes it for the sake of a device that did not know: it would begin a version beside this one.
      if (!allowed.includes(type)) return { rule: 'J4', key: 'not-possible', allowed };
      return refuse(judgePhases(data.phases), allowed);
    },
  }),
  on(entries.adopted, {
    apply: (state, { about, type, at, via, data }, own) =>
      turned(
        state,
        { version: about, what: 'adopted', at: msOf(at), via, approved: data.approved.map(approvalOf) },
        type,
        own,
        data.words,
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
