import type { Line } from '../journal/journal.ts';
import * as entries from './entries.ts';
import type { PlanState } from './state.ts';
import { versionOf } from './state.ts';

/** The other versions that grew out of one, on a device that did not know what was done with it: they go along (J7). */
export function goesAlong(state: PlanState, version: string): readonly string[] {
  const branch = versionOf(state, version)?.branch;
  return branch === undefined || !versionOf(state, branch) ? [] : [branch, ...goesAlong(state, branch)];
}

/** The entries about something else in which the words of some versions stand, or were agreed to. */
export function entriesOf(
  state: PlanState,
  versions: readonly string[],
  lines: readonly Line[],
): readonly string[] {
  const written = new Set(versions.flatMap((id) => versionOf(state, id)?.written ?? []));
  return lines.flatMap((line) => {
    if ('erased' in line || versions.includes(line.about)) return [];
    const read = line.type === entries.adopted.type ? entries.adopted.read(line.data)?.words : undefined;
    return written.has(line.id) || (read !== undefined && written.has(read)) ? [line.id] : [];
  });
}
