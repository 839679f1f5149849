import type { Json } from '../shared/json.ts';
import { canonical } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { entityErased, entryCorrected, textErased } from './amendment.ts';
import type { Entry, Tombstone } from './entry.ts';
import { inOrder, isEntry, isTombstone, OWNER } from './entry.ts';

/** A line of the journal: what was written, or what is left of it after it was erased. */
export type Line = Entry | Tombstone;

/**
 * The lines that one owner wrote, or agreed to (J1, J11). A set: their order here says nothing.
 * `unreadable` keeps what came in and has no envelope that we know, unchanged, to be exported again (J5).
 */
export interface Journal {
  readonly id: string;
  readonly owner: string;
  readonly lines: readonly Line[];
  readonly unreadable: readonly Json[];
}

export const emptyJournal = (id: string, owner: string): Journal => ({
  id,
  owner,
  lines: [],
  unreadable: [],
});

/** Why two journals can't be merged (J11). */
export type MergeProblem = 'other-journal';

/**
 * The union of two copies of one journal (J3): commutative, associative, idempotent. Erasures that either copy knows
 * are carried out on both (J7). Journals of different owners never merge (J11).
 */
export function merge(a: Journal, b: Journal): Result<Journal, MergeProblem> {
  if (a.id !== b.id || a.owner !== b.owner) return failure('other-journal');
  return success({
    id: a.id,
    owner: a.owner,
    lines: carryOutErasures([...a.lines, ...b.lines]),
    unreadable: distinct([...a.unreadable, ...b.unreadable]),
  });
}

/** A journal with lines added, its erasures carried out. */
export function withLines(journal: Journal, lines: readonly Line[]): Journal {
  return { ...journal, lines: carryOutErasures([...journal.lines, ...lines]) };
}

/** Takes in lines that may be anything, as a file or a store gives them: what has no envelope is kept apart (J5). */
export function sortOut(values: readonly Json[]): Pick<Journal, 'lines' | 'unreadable'> {
  const lines: Line[] = [];
  const unreadable: Json[] = [];
  for (const value of values) {
    if (isEntry(value) || isTombstone(value)) lines.push(value);
    else unreadable.push(value);
  }
  return { lines: carryOutErasures(lines), unreadable: distinct(unreadable) };
}

/** Each line once, in fold order, with everything taken out that an erasure among them takes out (J7). */
function carryOutErasures(lines: readonly Line[]): readonly Line[] {
  const gone = new Set<string>();
  const graves = new Set<string>();
  const texts = new Map<string, Set<string>>();
  for (const line of lines) {
    if ('erased' in line) graves.add(line.id);
    else if (line.by === OWNER && line.type === entityErased.type) gone.add(line.about);
    else if (line.by === OWNER && line.type === textErased.type) {
      const said = textErased.read(line.data);
      if (said) texts.set(said.entry, (texts.get(said.entry) ?? new Set()).add(said.field));
    }
  }
  const kept = new Map<string, Line[]>();
  for (const line of lines) {
    const left = leave(line, gone, graves, texts);
    const same = kept.get(line.id);
    if (!same) kept.set(line.id, [left]);
    else if (!same.some((other) => other === left || canonical(other) === canonical(left))) same.push(left);
  }
  return [...kept.values()].flatMap(inOneOrder).sort(inOrder);
}

/** Twins of one id, which fold order can't tell apart, by their text: so every copy of a journal lists them alike. */
const inOneOrder = (twins: readonly Line[]): readonly Line[] =>
  twins.length === 1
    ? twins
    : twins
        .map((line) => ({ line, text: canonical(line) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ line }) => line);

/** What stays of one line. An erasure of an entity itself stays, or the entity would come back. */
function leave(
  line: Line,
  gone: ReadonlySet<string>,
  graves: ReadonlySet<string>,
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): Line {
  if ('erased' in line || line.type === entityErased.type) return line;
  if (gone.has(line.about) || graves.has(line.id)) return buried(line);
  const own = texts.get(line.id);
  if (own) return redact(line, line.data, own, (data) => data);
  if (line.type !== entryCorrected.type || texts.size === 0) return line;
  const said = entryCorrected.read(line.data);
  const target = said && texts.get(said.entry);
  return target ? redact(line, said.data, target, (data) => ({ ...line.data, data })) : line;
}

const buried = ({ id, seq, device, about }: Entry): Tombstone => ({ id, seq, device, about, erased: true });

function redact(
  line: Entry,
  data: Entry['data'],
  fields: ReadonlySet<string>,
  wrap: (data: Entry['data']) => Entry['data'],
): Entry {
  const present = [...fields].filter((field) => field in data);
  if (present.length === 0) return line;
  const emptied = Object.fromEntries(present.map((field) => [field, '']));
  const redacted = [...new Set([...(line.redacted ?? []), ...present])].sort();
  return { ...line, data: wrap({ ...data, ...emptied }), redacted };
}

const distinct = (values: readonly Json[]): readonly Json[] =>
  [...new Map(values.map((value) => [canonical(value), value])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, value]) => value);
