import { ZONE_NAME } from '../../journal/wall-clock.ts';
import { knownZone, stretchAt } from '../../shared/time.ts';
import type { Component } from './content-lines.ts';
import { all, first } from './content-lines.ts';

/** Names that Windows gives to zones, with the zone that holds there; those that calendars of people here and near bring. */
const WINDOWS: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Amsterdam',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'morocco standard time': 'Africa/Casablanca',
  'w. central africa standard time': 'Africa/Lagos',
  'south africa standard time': 'Africa/Johannesburg',
  'egypt standard time': 'Africa/Cairo',
  'israel standard time': 'Asia/Jerusalem',
  'arabian standard time': 'Asia/Dubai',
  'arab standard time': 'Asia/Riyadh',
  'syria standard time': 'Asia/Damascus',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'se asia standard time': 'Asia/Bangkok',
  'tokyo standard time': 'Asia/Tokyo',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
  'eastern standard time': 'America/New_York',
  'us eastern standard time': 'America/Indiana/Indianapolis',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'atlantic standard time': 'America/Halifax',
  'sa pacific standard time': 'America/Bogota',
  'sa western standard time': 'America/La_Paz',
  'sa eastern standard time': 'America/Cayenne',
  'e. south america standard time': 'America/Sao_Paulo',
  'argentina standard time': 'America/Argentina/Buenos_Aires',
  utc: 'UTC',
  'coordinated universal time': 'UTC',
};

/** Zones that are tried for one that a file describes and does not name. */
const TRIED = [...new Set(Object.values(WINDOWS))];

/** So long no name of a zone is, with what some put before it. */
const LONGEST = 200;
/** Of so many parts no zone has more: America/Argentina/Buenos_Aires. */
const PARTS = 3;
/** So many changes of a clock are looked at, the last that are told: as many as in a century of two a year. */
const CHANGES = 200;

/** The name of a zone that this device knows, from what a calendar calls it; `undefined` where it is none. */
export function zoneNamed(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  const bare = name.trim().replace(/^["'/\s]+|["'\s]+$/g, '');
  // Some put a name of their own before it: /example.org/20260101_1/Europe/Amsterdam.
  const parts = bare.split('/').slice(-PARTS);
  const named = parts.map((_, n) => parts.slice(n).join('/')).find((one) => usable(one));
  // Outlook numbers zones that it met twice.
  return named ?? WINDOWS[bare.toLowerCase().replace(/ \d+$/, '')];
}

/** What an entry may hold, and this device knows. */
const usable = (zone: string): boolean => ZONE_NAME.test(zone) && knownZone(zone);

/**
 * The zone that a description of it fits: the one it says it is, else one in which the clock does the same in the years
 * around `year`; `preferred` is tried first.
 */
export function zoneDescribed(zone: Component, year: number, preferred: string): string | undefined {
  const said = first(zone, 'X-LIC-LOCATION')?.value ?? '';
  const named = zoneNamed(said) ?? zoneNamed(first(zone, 'TZID')?.value ?? '');
  if (named) return named;
  const rules = zone.parts
    .slice(-CHANGES)
    .map(observanceOf)
    .filter((one) => one !== undefined)
    .sort((a, b) => placeOf(a) - placeOf(b));
  if (rules.length === 0) return undefined;
  const days = Array.from({ length: 24 }, (_, n) => Date.UTC(year, n, 12));
  const fits = (candidate: string) =>
    days.every((ms) => stretchAt(ms, candidate).offset === offsetAt(rules, ms));
  return [preferred, ...TRIED].find((one) => knownZone(one) && fits(one));
}

interface Observance {
  readonly to: number;
  readonly month: number;
  readonly day: number;
}

/** Roughly: since which day of the year it holds. Near enough for the middle of each month. */
function observanceOf(part: Component): Observance | undefined {
  const offset = /^([+-])(\d\d)(\d\d)/.exec(first(part, 'TZOFFSETTO')?.value.trim() ?? '');
  const start = /^\d{4}(\d\d)(\d\d)/.exec(first(part, 'DTSTART')?.value.trim() ?? '');
  if (!offset || !start) return undefined;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  const rule = all(part, 'RRULE')[0]?.value ?? '';
  const month = Number(/BYMONTH=(\d+)/.exec(rule)?.[1] ?? start[1]);
  const nth = Number(/BYDAY=(-?\d)/.exec(rule)?.[1] ?? 0);
  const day = nth < 0 ? 28 : nth > 0 ? nth * 7 - 3 : Number(start[2]);
  return { to: (offset[1] === '-' ? -minutes : minutes) * 60_000, month, day };
}

const placeOf = ({ month, day }: Observance): number => month * 100 + day;

/** What holds at an instant, of observances in the order of the year. */
function offsetAt(rules: readonly Observance[], ms: number): number | undefined {
  const date = new Date(ms);
  const at = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  return (rules.findLast((one) => placeOf(one) <= at) ?? rules.at(-1))?.to;
}
