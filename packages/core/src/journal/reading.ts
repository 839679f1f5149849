import { entryCorrected, isAmendment, unfitAmendment } from './amendment.ts';
import type { Unfit } from './area.ts';
import type { Found } from './catalogue.ts';
import { digest } from './digest.ts';
import type { Entry } from './entry.ts';
import { inOrder } from './entry.ts';
import { upcast } from './entry-type.ts';
import type { Line } from './journal.ts';

/** An entry that was kept and reported (J5): it does not apply, or it shares its id with another one (J6). */
export interface SetAside {
  readonly id: string;
  readonly type: string;
  readonly reason: Unfit | 'unknown-type' | 'newer-version' | 'writer' | 'twin' | 'correction';
}

export const aside = (entry: Entry, reason: SetAside['reason']): SetAside => ({
  id: entry.id,
  type: entry.type,
  reason,
});

/**
 * Entries in fold order; of two different ones with one id, the one with the smaller digest (J6). An entry beside a
 * tombstone that no erasure explains is reported as well.
 */
export function withoutTwins(lines: readonly Line[]): {
  readonly entries: readonly Entry[];
  readonly setAside: SetAside[];
} {
  const byId = new Map<string, Entry>();
  const twins = new Map<string, Entry[]>();
  const graves = new Set<string>();
  let sorted = true;
  let before: Line | undefined;
  for (const line of lines) {
    sorted &&= before === undefined || inOrder(before, line) <= 0;
    before = line;
    if ('erased' in line) {
      graves.add(line.id);
      continue;
    }
    const other = byId.get(line.id);
    if (other) twins.set(line.id, [...(twins.get(line.id) ?? [other]), line]);
    else byId.set(line.id, line);
  }
  for (const [id, same] of twins) {
    const [first] = same
      .map((line) => ({ line, key: digest(line) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    if (first) byId.set(id, first.line);
  }
  for (const id of graves) {
    const entry = byId.get(id);
    if (entry && !twins.has(id)) twins.set(id, [entry]);
  }
  const entries = [...byId.values()];
  return {
    // Where a twin took the place of another, it may belong elsewhere.
    entries: sorted && twins.size === 0 ? entries : entries.sort(inOrder),
    setAside: [...twins.values()].flat().map((entry) => aside(entry, 'twin')),
  };
}

/**
 * The last correction of each entry (J7), as data of the present version of its type. Amendments that do not fit are
 * set aside; a correction of an area that is not loaded waits for it.
 */
export function correctionsIn(
  entries: readonly Entry[],
  handlers: ReadonlyMap<string, Found>,
  setAside: SetAside[],
): ReadonlyMap<string, Entry['data']> {
  const corrections = new Map<string, Entry['data']>();
  const amendments = entries.filter(isAmendment);
  if (amendments.length === 0) return corrections;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const amendment of amendments) {
    const unfit = unfitAmendment(amendment);
    if (unfit) setAside.push(aside(amendment, unfit));
    const said =
      !unfit && amendment.type === entryCorrected.type ? entryCorrected.read(amendment.data) : undefined;
    if (!said) continue;
    const target = byId.get(said.entry);
    const type = target && handlers.get(target.type)?.handler.entryType;
    if (target && !type) continue;
    const fits = type?.correctable && target?.about === amendment.about;
    const data = fits ? upcast(type, said) : undefined;
    if (data && type?.read(data) !== undefined) corrections.set(said.entry, data);
    else setAside.push(aside(amendment, 'correction'));
  }
  return corrections;
}
