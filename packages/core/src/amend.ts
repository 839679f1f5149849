import type { KeptAsking } from './journal/amendment.ts';
import { entityErased, entryCorrected, textErased, unfitAmendment } from './journal/amendment.ts';
import type { Refusal } from './journal/area.ts';
import { handlersIn } from './journal/catalogue.ts';
import type { Entry } from './journal/entry.ts';
import { inOrder, isEntry, OWNER } from './journal/entry.ts';
import { isFreeText, textAt } from './journal/erasure.ts';
import type { Journal } from './journal/journal.ts';
import { withLines } from './journal/journal.ts';
import type { Result } from './shared/result.ts';
import { failure, success } from './shared/result.ts';
import { isoAt, msOf } from './shared/time.ts';
import type { Areas, RecordContext, State } from './state.ts';
import { fold } from './state.ts';

/** A journal after an amendment: the entry that was added, the lines that are left, and what they mean. */
export interface Amended<A extends Areas> {
  readonly entry: Entry;
  readonly journal: Journal;
  readonly state: State<A>;
}

/**
 * Replaces what an entry says (J7). It is held to what a new entry is held to, as things were when the entry was written.
 * Refused when its type allows no correction, when it would bring back an erased text, or when what follows would no
 * longer follow.
 */
export function correct<const A extends Areas>(
  journal: Journal,
  areas: A,
  correction: { readonly id: string; readonly entry: string; readonly data: Entry['data'] },
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  const target = entryIn(journal, correction.entry);
  const found = target && handlersIn(areas).get(target.type);
  if (!target || !found) return refuse('no-such-entry');
  const { handler, area } = found;
  const { entryType: type } = handler;
  if (!type.correctable) return refuse('not-correctable');
  const checked = type.check(correction.data);
  if (!checked.ok) return refuse('malformed', { field: checked.error });
  const back = (target.redacted ?? []).find((path) => textAt(correction.data, path));
  if (back !== undefined) return refuse('text-was-erased', { field: back });

  const earlier = { ...journal, lines: journal.lines.filter((line) => inOrder(line, target) < 0) };
  const then = fold(earlier, [area]).areas[area.name];
  const entry = { ...target, v: type.v, data: correction.data };
  const now = { ms: msOf(target.recordedAt), zone: context.now.zone };
  const judged = handler.judge(then, entry, { now });
  if (judged) return failure(judged);

  const data = { entry: correction.entry, v: type.v, data: correction.data };
  const amended = amend(journal, areas, entryCorrected.type, correction.id, target.about, data, context);
  if (!amended.ok) return amended;
  const before = new Set(fold(journal, areas).setAside.map((one) => one.id));
  const depends = amended.value.state.setAside.some((one) => !before.has(one.id));
  return depends ? refuse('later-entries-depend') : amended;
}

/** What an entry said: itself, then its corrections in their order (J7). Empty where it is not there, or was erased. */
export function historyOf(journal: Journal, entry: string): readonly Entry[] {
  const target = entryIn(journal, entry);
  if (!target) return [];
  const corrections = journal.lines.filter(
    (line): line is Entry =>
      !('erased' in line) &&
      line.type === entryCorrected.type &&
      !unfitAmendment(line) &&
      line.about === target.about &&
      entryCorrected.read(line.data)?.entry === entry,
  );
  return [target, ...corrections];
}

/** What goes with an entity that is erased: other entities or single entries, and texts; and what of it holds still (N6, N7). */
export interface Along {
  readonly along?: readonly string[];
  readonly texts?: readonly { readonly entry: string; readonly field: string }[];
  readonly unseen?: true;
  readonly asked?: KeptAsking;
}

/**
 * Erases all entries about an entity (J7), and what `along` names: nothing that they said is left, a merge does not bring
 * it back, and nothing is written about it any more. Refused for the journal itself, and where nothing is known of the
 * entity. What a person erases goes with what stands elsewhere: `eraseWhole` of `guidance` says what that is.
 */
export function eraseEntity<const A extends Areas>(
  journal: Journal,
  areas: A,
  erasure: { readonly id: string; readonly about: string },
  context: RecordContext,
  along: Along = {},
): Result<Amended<A>, Refusal> {
  const { id, about } = erasure;
  const own = new Set(along.along);
  const known = journal.lines.some(
    (line) => (line.about === about || own.has(line.id)) && !('erased' in line),
  );
  if (!known || about === journal.id) return refuse('no-such-entity');
  return amend(journal, areas, entityErased.type, id, about, { ...along }, context);
}

/** Erases one free text of an entry, and of its corrections (J7). Refused where none of them has such a text. */
export function eraseText<const A extends Areas>(
  journal: Journal,
  areas: A,
  erasure: { readonly id: string; readonly entry: string; readonly field: string },
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  const target = entryIn(journal, erasure.entry);
  const type = target && handlersIn(areas).get(target.type)?.handler.entryType;
  if (!target || !type) return refuse('no-such-entry');
  const { entry, field } = erasure;
  // A correction holds the data that it brings one step deeper.
  const stands = ({ id, data }: Entry) => textAt(data, id === entry ? field : `data.${field}`) !== undefined;
  if (!isFreeText(type.texts, field) || !historyOf(journal, entry).some(stands))
    return refuse('no-such-text');
  const data = { entry, field };
  return amend(journal, areas, textErased.type, erasure.id, target.about, data, context);
}

const refuse = (key: string, params: Record<string, string> = {}): Result<never, Refusal> =>
  failure({ rule: 'J7', key, allowed: [], params });

function entryIn(journal: Journal, id: string): Entry | undefined {
  for (const line of journal.lines) if (line.id === id && !('erased' in line)) return line;
  return undefined;
}

function amend<A extends Areas>(
  journal: Journal,
  areas: A,
  type: string,
  id: string,
  about: string,
  data: Entry['data'],
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  const recordedAt = isoAt(context.now.ms, context.now.zone);
  const seq = journal.lines.reduce((highest, line) => Math.max(highest, line.seq), 0) + 1;
  const { device } = context;
  const entry: Entry = {
    id,
    type,
    v: 1,
    at: recordedAt,
    recordedAt,
    seq,
    device,
    by: OWNER,
    via: 'own',
    about,
    data,
  };
  if (!isEntry(entry) || journal.lines.some((line) => line.id === id)) return refuse('envelope');
  const next = withLines(journal, [entry]);
  return success({ entry, journal: next, state: fold(next, areas) });
}
