import { clockTime, type Exception, type Hours, type Span, type Window } from '../shared/hours.ts';
import { neverOpens } from '../shared/openings.ts';
import { dayNumber, knownZone, type Weekday } from '../shared/time.ts';
import { type Channel, dialled, isWebAddress, type Text } from './line.ts';
import { channelTypes } from './line-kinds.ts';
import type { Problem, ProblemKey } from './problem.ts';

/**
 * Readers of values from outside, without a schema library (help now stays light). Each takes anything, gives the value
 * or undefined, and reports what it left out. None throws.
 */
export type Report = (path: string, rule: string, key: ProblemKey, about?: string) => undefined;

/** Twenty years of holidays are about 200 exceptions. */
const MOST_PARTS = 1000;
const MOST_PROBLEMS = 100;
const LONGEST_TEXT = 500;

/** A report that collects errors in a list. */
export function reportTo(problems: Problem[]): Report {
  return (path, rule, key, about) => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ path, rule, key, level: 'error', ...(about && { about }) });
    return undefined;
  };
}

/** The properties of an object of its own: what a hostile file puts in a prototype is not there. */
export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : {};
}

export function readList<T>(
  value: unknown,
  path: string,
  report: Report,
  read: (item: unknown, path: string, report: Report) => T | undefined,
): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(path, 'H1', 'not-a-list');
    return [];
  }
  if (value.length > MOST_PARTS) report(path, 'H1', 'too-many', String(MOST_PARTS));
  return value.slice(0, MOST_PARTS).flatMap((item, n) => read(item, `${path}[${n}]`, report) ?? []);
}

export function readOneOf<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

export function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() && value.length <= LONGEST_TEXT ? value : undefined;
}

export function readText(value: unknown): Text | undefined {
  if (typeof value === 'string') return readString(value);
  const texts = Object.entries(readRecord(value)).flatMap(([lang, text]): [string, string][] => {
    const read = readString(text);
    return read && /^[a-z]{2,3}(-\w{1,8})*$/.test(lang) ? [[lang, read]] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

export function readDate(value: unknown): string | undefined {
  return typeof value === 'string' && dayNumber(value) >= 0 ? value : undefined;
}

function readSpan(value: unknown, path: string, report: Report): Span | undefined {
  const { from, to } = readRecord(value);
  const times = typeof from === 'string' && typeof to === 'string' && from !== '24:00';
  return times && clockTime(from) >= 0 && clockTime(to) >= 0
    ? { from, to }
    : report(path, 'H2', 'not-a-window');
}

function readWindow(value: unknown, path: string, report: Report): Window | undefined {
  const span = readSpan(value, path, report);
  if (!span) return undefined;
  const { days } = readRecord(value);
  const known = ([1, 2, 3, 4, 5, 6, 7] satisfies Weekday[]).filter(
    (day) => Array.isArray(days) && days.includes(day),
  );
  const sound = Array.isArray(days) && known.length > 0 && known.length === days.length;
  return sound ? { days: known, ...span } : report(`${path}.days`, 'H2', 'not-days');
}

function readException(value: unknown, path: string, report: Report): Exception | undefined {
  const record = readRecord(value);
  const from = readDate(record.from);
  const until = readDate(record.until);
  const sound = from && until && from <= until && Array.isArray(record.windows);
  return sound
    ? { from, until, windows: readList(record.windows, `${path}.windows`, report, readSpan) }
    : report(path, 'H2', 'not-an-exception');
}

/** Opening hours, or `always`. H1: hours that never open are an error. */
export function readHours(value: unknown, path: string, report: Report): Hours | 'always' | undefined {
  if (value === 'always') return value;
  const { zone, weekly, exceptions } = readRecord(value);
  if (typeof zone !== 'string' || !knownZone(zone)) return report(path, 'H1', 'unknown-zone');
  const hours = {
    zone,
    weekly: readList(weekly, `${path}.weekly`, report, readWindow),
    exceptions: readList(exceptions, `${path}.exceptions`, report, readException),
  };
  return neverOpens(hours) ? report(path, 'H1', 'never-opens') : hours;
}

/** A channel. H1: without a number that can be dialled there is no call. */
export function readChannel(value: unknown, path: string, report: Report): Channel | undefined {
  const record = readRecord(value);
  const type = readOneOf(record.type, channelTypes);
  if (!type) return report(path, 'H1', 'unknown-channel');
  const read = readText(record.cost);
  const cost = read ? { cost: read } : {};
  const number = readString(record.number);
  const url = readString(record.url);
  if (type === 'chat')
    return url && isWebAddress(url) ? { type, url, ...cost } : report(path, 'H1', 'no-address');
  return number && dialled(number) ? { type, number, ...cost } : report(path, 'H1', 'no-number');
}
