import { canonical, isRecord } from '../shared/json.ts';
import { entityErased, entryCorrected, isAmendment, textErased, unfitAmendment } from './amendment.ts';
import type { Entry, Tombstone } from './entry.ts';
import { inOrder } from './entry.ts';
import type { Line } from './journal.ts';

/** What the erasures among some lines take out: whole entities, single entries among them, and single texts by entry. */
interface Erasures {
  readonly entities: ReadonlySet<string>;
  /** Those of the entities that were shown nowhere (N7). */
  readonly unseen: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Each line once, in fold order, with everything taken out that an erasure among them takes out (J7). A function of the
 * set of lines alone, so that merging stays commutative, associative and idempotent.
 */
export function carryOutErasures(lines: readonly Line[]): readonly Line[] {
  const erasures = erasuresIn(lines);
  const nothing = erasures.entities.size === 0 && erasures.texts.size === 0;
  const byId = new Map<string, Line>();
  const twins = new Map<string, Line[]>();
  for (const line of lines) {
    const left = nothing ? line : leave(line, erasures);
    const same = byId.get(line.id);
    const known = twins.get(line.id);
    if (known) known.push(left);
    else if (same) twins.set(line.id, [same, left]);
    else byId.set(line.id, left);
  }
  const left = [...byId.values()];
  const all = twins.size === 0 ? left : left.flatMap((line) => distinctTwins(twins.get(line.id) ?? [line]));
  return all.sort(inOrder);
}

/** The entities that were erased, by the erasures that are carried out, and those among them that were shown nowhere. */
export const erasedIn = (lines: readonly Line[]): Pick<Erasures, 'entities' | 'unseen'> => erasuresIn(lines);

function erasuresIn(lines: readonly Line[]): Erasures {
  const entities = new Set<string>();
  const unseen = new Set<string>();
  const texts = new Map<string, Set<string>>();
  const take = ({ entry, field }: { readonly entry: string; readonly field: string }) =>
    texts.set(entry, (texts.get(entry) ?? new Set()).add(field));
  for (const line of lines) {
    if ('erased' in line || !isAmendment(line) || unfitAmendment(line)) continue;
    const text = line.type === textErased.type ? textErased.read(line.data) : undefined;
    if (text) take(text);
    const whole = line.type === entityErased.type ? entityErased.read(line.data) : undefined;
    if (!whole) continue;
    for (const entity of [line.about, ...(whole.along ?? [])]) entities.add(entity);
    for (const one of whole.texts ?? []) take(one);
    if (whole.unseen) unseen.add(line.about);
  }
  return { entities, unseen, texts };
}

/** Twins of one id once each, in the order of their texts, so that every copy of a journal lists them alike. */
function distinctTwins(twins: readonly Line[]): readonly Line[] {
  if (twins.length === 1) return twins;
  const byText = new Map(twins.map((line) => [canonical(line), line]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** What stays of one line. An erasure of an entity itself stays, or the entity would come back. */
function leave(line: Line, { entities, texts }: Erasures): Line {
  if ('erased' in line || line.type === entityErased.type) return line;
  if (entities.has(line.about) || entities.has(line.id)) return buried(line);
  if (!isAmendment(line)) {
    const own = texts.get(line.id);
    return own ? redact(line, line.data, own, (data) => data) : line;
  }
  const said = line.type === entryCorrected.type ? entryCorrected.read(line.data) : undefined;
  const target = said && texts.get(said.entry);
  return target ? redact(line, said.data, target, (data) => ({ ...line.data, data })) : line;
}

const buried = ({ id, seq, device, about }: Entry): Tombstone => ({ id, seq, device, about, erased: true });

function redact(
  line: Entry,
  data: Entry['data'],
  paths: ReadonlySet<string>,
  wrap: (data: Entry['data']) => Entry['data'],
): Entry {
  const present = [...paths].filter((path) => textAt(data, path) !== undefined);
  if (present.length === 0) return line;
  const emptied = present.reduce((left, path) => without(left, path.split('.')), data);
  const redacted = [...new Set([...(line.redacted ?? []), ...present])].sort();
  return { ...line, data: wrap(emptied), redacted };
}

/** The text at a path as `reach.place` or `call.0.name`; `undefined` where there is none. */
export function textAt(data: Entry['data'], path: string): string | undefined {
  let at: unknown = data;
  for (const part of path.split('.')) at = inside(at, part);
  return typeof at === 'string' ? at : undefined;
}

function inside(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return value.find((_, n) => String(n) === part);
  return isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

function without(data: Entry['data'], [part = '', ...rest]: readonly string[]): Entry['data'] {
  return { ...data, [part]: emptied(data[part], rest) };
}

/** A value with the text at a path in it taken out. */
function emptied(value: unknown, path: readonly string[]): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return '';
  if (Array.isArray(value)) return value.map((one, n) => (String(n) === part ? emptied(one, rest) : one));
  return isRecord(value) ? without(value, path) : value;
}

/** Whether a path is one of the free texts of a type, where `*` stands for any place in a list. */
export const isFreeText = (texts: readonly string[], path: string): boolean => {
  const general = path.replaceAll(/\.\d+(?=\.|$)/g, '.*');
  return texts.includes(general) && !path.includes('*');
};
