import type { Line } from './line.ts';
import { audiences, roles } from './line-kinds.ts';
import type { Problem } from './problem.ts';
import {
  type Report,
  readChannel,
  readDate,
  readHours,
  readList,
  readOneOf,
  readRecord,
  readString,
  readText,
  reportTo,
} from './read-values.ts';

function readLine(value: unknown, path: string, report: Report): Line | undefined {
  const record = readRecord(value);
  const id = readString(record.id);
  const name = readText(record.name);
  const role = readOneOf(record.role, roles);
  const human = typeof record.human === 'boolean' ? record.human : undefined;
  const hours = readHours(record.hours, `${path}.hours`, report);
  const channels = readList(record.channels, `${path}.channels`, report, readChannel);
  const verifiedOn = readDate(record.verifiedOn) ?? null;
  if (!id || !name || !role || human === undefined || !hours || !channels[0]) {
    const needed = { id, name, role, human, hours, channels: channels[0] };
    const lacking = Object.entries(needed).filter(([, found]) => found === undefined);
    return report(path, 'H1', 'incomplete', lacking.map(([part]) => part).join(', '));
  }
  if (verifiedOn === null && record.verifiedOn) report(`${path}.verifiedOn`, 'H4', 'not-a-date');
  return {
    id,
    name,
    purpose: readText(record.purpose) ?? '',
    audience: readOneOf(record.audience, audiences) ?? 'anyone',
    role,
    human,
    channels,
    hours,
    source: readString(record.source) ?? '',
    verifiedOn,
  };
}

/**
 * Reads the `lines` of a configuration, by hand and without a schema: broken channels, windows and lines are left out
 * and reported, the rest stands. Never throws.
 */
export function readLines(json: unknown): { lines: Line[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const lines = readList(json, 'lines', reportTo(problems), (item, path, report) => {
    const line = readLine(item, path, report);
    if (!line) return undefined;
    if (ids.has(line.id)) return report(`${path}.id`, 'H1', 'same-id', line.id);
    ids.add(line.id);
    return line;
  });
  return { lines, problems };
}
