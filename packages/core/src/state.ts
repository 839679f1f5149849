import { askedIn, isAmendment } from './journal/amendment.ts';
import type { Area, Facts, Handler, PolicyContext, Refusal } from './journal/area.ts';
import type { Areas } from './journal/catalogue.ts';
import { handlersIn, isUnfit } from './journal/catalogue.ts';
import type { Entry, Via } from './journal/entry.ts';
import { inOrder, isEntry, notAhead, OWNER } from './journal/entry.ts';
import { mayWrite, upcast } from './journal/entry-type.ts';
import { erasedIn } from './journal/erasure.ts';
import type { Journal, Line } from './journal/journal.ts';
import { Own } from './journal/own.ts';
import type { SetAside } from './journal/reading.ts';
import { aside, correctionsIn, withoutTwins } from './journal/reading.ts';
import { isUuid, isUuidV7 } from './shared/ids.ts';
import type { Result } from './shared/result.ts';
import { failure, success } from './shared/result.ts';
import type { Now } from './shared/time.ts';
import { isoAt, msOf } from './shared/time.ts';

export type { Areas } from './journal/catalogue.ts';
export type { SetAside } from './journal/reading.ts';

/** The state of each given area, by the area's name. */
export type AreaStates<A extends Areas> = {
  readonly [One in A[number] as One['name']]: One extends Area<string, infer S> ? S : never;
};

/** What a journal means: the fold over its entries (J1). A plain JSON value. */
export interface State<A extends Areas = Areas> {
  readonly journal: string;
  readonly owner: string;
  readonly areas: AreaStates<A>;
  /** The highest `seq` that this journal has seen. */
  readonly seq: number;
  readonly setAside: readonly SetAside[];
  /** How many entries belong to areas that were not given; they pass through untouched. */
  readonly untouched: number;
  /** Entities that were erased (J7): nothing can be written about them any more. */
  readonly erased: readonly string[];
}

/** The state of a journal. Deterministic: it depends on the set of lines and on the areas, never on a clock (J3). */
export function fold<const A extends Areas>(journal: Journal, areas: A): State<A> {
  return run(journal, areas, () => true);
}

/**
 * The state as it was at an instant, as known now (J10): what happened up to `t` (ms), with corrections and erasures
 * applied. What has to hold at every moment holds here too (N7). An entry whose predecessor lies after `t` is not
 * shown, and not set aside.
 */
export function foldUntil<const A extends Areas>(journal: Journal, areas: A, t: number): State<A> {
  const now = run(journal, areas, () => true);
  // Of twins one applies; the others share its id.
  const aside = new Set(now.setAside.filter((one) => one.reason !== 'twin').map((one) => one.id));
  const then = run(
    journal,
    areas,
    (entry, timeless) => !aside.has(entry.id) && (timeless || msOf(entry.at) <= t),
  );
  return { ...then, seq: now.seq, setAside: now.setAside, untouched: now.untouched };
}

/**
 * The state after lines that were written after it, without folding what came before: opening by a checkpoint costs its
 * tail only. `undefined` where the tail says something about earlier lines (an amendment, an erased line, a line that
 * belongs between older ones), or something that only an area knows that is not given: then the whole journal has to be folded. The lines are new, as an append makes them.
 */
export function foldOn<const A extends Areas>(
  state: State<A>,
  areas: A,
  lines: readonly Line[],
): State<A> | undefined {
  const entries: Entry[] = [];
  for (const line of [...lines].sort(inOrder)) {
    if ('erased' in line || isAmendment(line) || line.seq <= state.seq) return undefined;
    if (state.erased.includes(line.about)) return undefined;
    entries.push(line);
  }
  if (new Set(entries.map((entry) => entry.id)).size < entries.length) return undefined;
  const states: Record<string, unknown> = { ...state.areas };
  const setAside = [...state.setAside];
  const untouched = applyAll(entries, areas, states, setAside, new Map(), () => true);
  // A checkpoint may hold states of areas that are not given: the line of one of those would leave it behind.
  if (untouched > 0 && Object.keys(states).length > areas.length) return undefined;
  return {
    ...state,
    areas: typed<A>(states),
    seq: highestSeq(entries, state.seq),
    setAside,
    untouched: state.untouched + untouched,
  };
}

/** What somebody asks to write down. */
export interface Draft {
  /** A new UUID of version 7: the core makes no random number (J9). */
  readonly id: string;
  readonly type: string;
  readonly about: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** When it happened; the present when left out. */
  readonly at?: string;
  readonly by?: string;
  readonly via?: Via;
}

/** What recording needs from outside: the present, and which device writes. */
export interface RecordContext extends PolicyContext {
  readonly device: string;
}

/** The entries that were let through, and the state after them. Nothing holds until a store has confirmed them. */
export interface Recorded<A extends Areas> {
  readonly entries: readonly Entry[];
  readonly state: State<A>;
}

/**
 * Lets one entry, or several that belong together, into the journal: all or none (J4). Policy is asked first, then
 * structure. A refusal names the rule, a key for the sentence, and what is allowed now.
 *
 * Throws a RangeError when `now` is no instant or names a zone that this machine does not know.
 */
export function record<const A extends Areas>(
  state: State<A>,
  areas: A,
  drafts: readonly Draft[],
  context: RecordContext,
): Result<Recorded<A>, Refusal> {
  const handlers = handlersIn(areas);
  const own = new Own();
  const states: Record<string, unknown> = { ...state.areas };
  const recordedAt = isoAt(context.now.ms, context.now.zone);
  const entries: Entry[] = [];
  for (const draft of drafts) {
    const found = handlers.get(draft.type);
    if (!found) {
      const key = isAmendment(draft) ? 'amendment' : 'unknown-type';
      return failure({ rule: 'J5', key, allowed: [], params: { type: draft.type } });
    }
    const { area, handler } = found;
    const entry: Entry = {
      id: draft.id,
      type: draft.type,
      v: handler.entryType.v,
      at: draft.at ?? recordedAt,
      recordedAt,
      seq: state.seq + entries.length + 1,
      device: context.device,
      by: draft.by ?? OWNER,
      via: draft.via ?? 'own',
      about: draft.about,
      data: draft.data,
    };
    const before = states[area.name];
    const allowed = () => area.allowed(before, entry.about, context.now);
    const objection = objectTo(entry, entries, state) ?? objectToData(handler, entry);
    if (objection) return failure({ ...objection, allowed: allowed() });
    const facts = factsOf(areas, states, context.now);
    const refused = handler.judge(before, entry, { ...context, owner: state.owner, facts });
    if (refused) return failure(refused);
    const after = handler.apply(before, entry, own);
    if (isUnfit(after)) return failure({ rule: 'J4', key: 'not-possible', allowed: allowed() });
    states[area.name] = after;
    entries.push(entry);
  }
  return success({
    entries,
    state: { ...state, areas: typed<A>(states), seq: state.seq + entries.length },
  });
}

/** What the areas tell each other's policies, as far as the entries of this very recording have brought them. */
const factsOf = (areas: Areas, states: Readonly<Record<string, unknown>>, now: Now): Facts =>
  Object.assign({}, ...areas.map((area) => area.facts?.(states[area.name], now)));

type Objection = Omit<Refusal, 'allowed'>;

/** What is wrong with an entry whatever it says. Ends with the very check that reading makes. */
function objectTo(entry: Entry, before: readonly Entry[], state: State): Objection | undefined {
  if (!isUuidV7(entry.id) || before.some((other) => other.id === entry.id)) return { rule: 'J2', key: 'id' };
  if (!isUuid(entry.about)) return { rule: 'J2', key: 'about' };
  if (state.erased.includes(entry.about)) return { rule: 'J7', key: 'erased' };
  if (Number.isNaN(msOf(entry.at))) return { rule: 'J2', key: 'at' };
  if (!notAhead(entry.at, entry.recordedAt)) return { rule: 'J2', key: 'in-the-future' };
  return isEntry(entry) ? undefined : { rule: 'J2', key: 'envelope' };
}

function objectToData(handler: Handler<unknown>, entry: Entry): Objection | undefined {
  if (!mayWrite(handler.entryType, entry)) return { rule: 'J12', key: 'writer' };
  const checked = handler.entryType.check(entry.data);
  return checked.ok ? undefined : { rule: 'J5', key: 'malformed', params: { field: checked.error } };
}

/** Each loop that fills `states` puts the given area's own state under its name, which is what the type says. */
const typed = <A extends Areas>(states: Record<string, unknown>): AreaStates<A> => states as AreaStates<A>;

function run<A extends Areas>(
  journal: Journal,
  areas: A,
  wanted: (entry: Entry, timeless: boolean) => boolean,
): State<A> {
  const states: Record<string, unknown> = {};
  for (const area of areas) states[area.name] = area.empty();
  const { entries, setAside } = withoutTwins(journal.lines);
  const corrections = correctionsIn(entries, handlersIn(areas), setAside);
  const untouched = applyAll(entries, areas, states, setAside, corrections, wanted);
  const { entities, unseen } = erasedIn(journal.lines);
  if (unseen.size > 0)
    for (const { name, hiding } of areas) if (hiding) states[name] = hiding(states[name], [...unseen].sort());
  return {
    journal: journal.id,
    owner: journal.owner,
    areas: typed<A>(states),
    seq: highestSeq(journal.lines, 0),
    setAside,
    untouched,
    erased: [...entities].sort(),
  };
}

const highestSeq = (lines: readonly Line[], from: number): number =>
  lines.reduce((highest, line) => Math.max(highest, line.seq), from);

/** Applies entries in their order; gives how many belong to areas that were not given. */
function applyAll(
  entries: readonly Entry[],
  areas: Areas,
  states: Record<string, unknown>,
  setAside: SetAside[],
  corrections: ReadonlyMap<string, Entry['data']>,
  wanted: (entry: Entry, timeless: boolean) => boolean,
): number {
  const handlers = handlersIn(areas);
  const prefixes = new Set(areas.flatMap((area) => area.prefixes));
  const own = new Own();
  let untouched = 0;
  for (const entry of entries) {
    if (isAmendment(entry)) {
      const asked = askedIn(entry);
      if (asked)
        for (const { name, keeping } of areas) if (keeping) states[name] = keeping(states[name], asked, own);
      continue;
    }
    const found = handlers.get(entry.type);
    if (!found) {
      if (prefixes.has(entry.type.slice(0, entry.type.indexOf('.'))))
        setAside.push(aside(entry, 'unknown-type'));
      else untouched++;
      continue;
    }
    const { area, handler } = found;
    if (!wanted(entry, handler.entryType.timeless)) continue;
    const unfit = apply(entry, corrections.get(entry.id), handler, area, states, own);
    if (unfit) setAside.push(aside(entry, unfit));
  }
  return untouched;
}

/** Applies one entry to the state of its area; gives the reason when it does not fit. */
function apply(
  entry: Entry,
  correction: Entry['data'] | undefined,
  handler: Handler<unknown>,
  area: Area,
  states: Record<string, unknown>,
  own: Own,
): SetAside['reason'] | undefined {
  const type = handler.entryType;
  if (entry.v > type.v) return 'newer-version';
  if (!mayWrite(type, entry)) return 'writer';
  const upcasted = entry.v === type.v ? entry.data : upcast(type, entry);
  if (!upcasted) return 'schema';
  const data = correction ?? upcasted;
  const after = handler.apply(states[area.name], data === entry.data ? entry : { ...entry, data }, own);
  if (isUnfit(after)) return after;
  states[area.name] = after;
  return undefined;
}
