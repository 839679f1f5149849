import { entityErased, entryCorrected, textErased } from './journal/amendment.ts';
import type { Refusal } from './journal/area.ts';
import type { Entry } from './journal/entry.ts';
import { OWNER } from './journal/entry.ts';
import type { EntryType } from './journal/entry-type.ts';
import type { Journal } from './journal/journal.ts';
import { withLines } from './journal/journal.ts';
import { isUuidV7 } from './shared/ids.ts';
import type { Result } from './shared/result.ts';
import { failure, success } from './shared/result.ts';
import { isoAt } from './shared/time.ts';
import type { Areas, RecordContext, State } from './state.ts';
import { fold } from './state.ts';

/** A journal after an amendment: the entry that was added, the lines that are left, and what they mean. */
export interface Amended<A extends Areas> {
  readonly entry: Entry;
  readonly journal: Journal;
  readonly state: State<A>;
}

/** Replaces what an entry says (J7). Refused when its type allows none, or when what follows would no longer follow. */
export function correct<const A extends Areas>(
  journal: Journal,
  areas: A,
  correction: { readonly id: string; readonly entry: string; readonly data: Entry['data'] },
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  const target = entryIn(journal, correction.entry);
  const type = target && typeOf(target, areas);
  if (!target || !type) return refuse('no-such-entry');
  if (!type.correctable) return refuse('not-correctable');
  const checked = type.check(correction.data);
  if (!checked.ok) return refuse('malformed', { field: checked.error });
  const data = { entry: correction.entry, data: correction.data };
  const amended = amend(journal, areas, entryCorrected.type, correction.id, target.about, data, context);
  const before = fold(journal, areas).setAside.length;
  return amended.ok && amended.value.state.setAside.length > before
    ? refuse('later-entries-depend')
    : amended;
}

/** Erases all entries about an entity (J7): nothing that they said is left, and a merge does not bring it back. */
export const eraseEntity = <const A extends Areas>(
  journal: Journal,
  areas: A,
  erasure: { readonly id: string; readonly about: string },
  context: RecordContext,
): Result<Amended<A>, Refusal> =>
  amend(journal, areas, entityErased.type, erasure.id, erasure.about, {}, context);

/** Erases one free text of an entry, and of its corrections (J7). */
export function eraseText<const A extends Areas>(
  journal: Journal,
  areas: A,
  erasure: { readonly id: string; readonly entry: string; readonly field: string },
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  const target = entryIn(journal, erasure.entry);
  const type = target && typeOf(target, areas);
  if (!target || !type) return refuse('no-such-entry');
  if (!type.texts.includes(erasure.field)) return refuse('no-such-text');
  const data = { entry: erasure.entry, field: erasure.field };
  return amend(journal, areas, textErased.type, erasure.id, target.about, data, context);
}

const refuse = (key: string, params: Record<string, string> = {}): Result<never, Refusal> =>
  failure({ rule: 'J7', key, allowed: [], params });

function entryIn(journal: Journal, id: string): Entry | undefined {
  for (const line of journal.lines) if (line.id === id && !('erased' in line)) return line;
  return undefined;
}

const typeOf = (entry: Entry, areas: Areas): EntryType | undefined =>
  areas
    .flatMap((area) => area.handlers)
    .map((handler) => handler.entryType)
    .find((type) => type.type === entry.type);

function amend<A extends Areas>(
  journal: Journal,
  areas: A,
  type: string,
  id: string,
  about: string,
  data: Entry['data'],
  context: RecordContext,
): Result<Amended<A>, Refusal> {
  if (!isUuidV7(id)) return refuse('id');
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
  const next = withLines(journal, [entry]);
  return success({ entry, journal: next, state: fold(next, areas) });
}
