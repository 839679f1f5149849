import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hours } from '../shared/hours.ts';
import { isoAt } from '../shared/time.ts';
import type { Line } from './line.ts';
import { lineStatus } from './status.ts';

const ZONE = 'Europe/Amsterdam';
const QUARTER = 15 * 60_000;
const from = Temporal.PlainDate.from('2020-01-01');
const until = Temporal.PlainDate.from('2040-12-31');

/** Sunday of Easter, by the method of Gauss as Lichtenberg corrected it. */
function easter(year: number): Temporal.PlainDate {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const day = og + (7 - ((og - sz) % 7));
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: day - 1 });
}

/** The days on which the reference line is closed: the Dutch public holidays. Which days close a line is its own choice. */
function holidays(year: number): string[] {
  const sunday = easter(year);
  const king = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  const dates = [
    Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    ...[0, 1, 39, 49, 50].map((days) => sunday.add({ days })),
    king.dayOfWeek === 7 ? king.subtract({ days: 1 }) : king,
    Temporal.PlainDate.from({ year, month: 12, day: 25 }),
    Temporal.PlainDate.from({ year, month: 12, day: 26 }),
  ];
  return dates.map(String).sort();
}

const years = Array.from({ length: 21 }, (_, n) => 2020 + n);
const closed = years.flatMap(holidays);

function referenceLine(dates: readonly string[]): Line {
  const hours: Hours = {
    zone: ZONE,
    weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }],
    exceptions: dates.map((date) => ({ from: date, until: date, windows: [] })),
  };
  return {
    id: 'reference',
    name: 'Advieslijn',
    purpose: '',
    audience: 'anyone',
    role: 'provider',
    human: true,
    channels: [{ type: 'call', number: '010 000 00 00' }],
    hours,
    source: 'made up',
    verifiedOn: null,
  };
}

/** Every opening and closing, told by Temporal: one pair for each working day. */
function openings(dates: readonly string[]): [opens: number, closes: number][] {
  const found: [number, number][] = [];
  const off = new Set(dates);
  const last = until.add({ days: 30 });
  for (let date = from; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (date.dayOfWeek > 5 || off.has(date.toString())) continue;
    const at = (plainTime: string) => date.toZonedDateTime({ timeZone: ZONE, plainTime }).epochMilliseconds;
    found.push([at('07:00'), at('22:00')]);
  }
  return found;
}

/** Asks the line at every quarter of an hour of 2020 to 2040, and gives the first answers that differ from Temporal's. */
function differences(line: Line, pairs: readonly [number, number][], answer = lineStatus) {
  const wrong: string[] = [];
  let asked = 0;
  let next = 0;
  const end = until.add({ days: 1 }).toZonedDateTime({ timeZone: ZONE }).epochMilliseconds;
  for (let ms = from.toZonedDateTime({ timeZone: ZONE }).epochMilliseconds; ms < end; ms += QUARTER) {
    while ((pairs[next]?.[1] ?? Infinity) <= ms) next++;
    const [opens, closes] = pairs[next] ?? [Infinity, Infinity];
    const status = answer(line, { ms, zone: 'Asia/Tokyo' });
    const right =
      ms >= opens
        ? status.open && status.until === closes && status.opensAt === undefined
        : !status.open && status.opensAt === opens && status.until === undefined;
    if (!right && wrong.length < 5) wrong.push(`${isoAt(ms, ZONE)} ${JSON.stringify(status)}`);
    asked++;
  }
  return { wrong, asked };
}

describe('H2: the reference line, Monday to Friday 07:00–22:00 in Europe/Amsterdam', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it('is open, closes and opens when Temporal says so, at every quarter of an hour of 2020–2040', () => {
    const { wrong, asked } = differences(referenceLine(closed), openings(closed));
    expect(wrong).toEqual([]);
    expect(asked).toBe(7671 * 96);
  });

  it.each(['Pacific/Auckland', 'America/St_Johns'])('is the same in a process in %s', async (zone) => {
    process.env.TZ = zone;
    expect(new Date('2026-07-01T00:00Z').getTimezoneOffset()).not.toBe(0);
    vi.resetModules();
    const fresh = await import('./status.ts');
    expect(differences(referenceLine(closed), openings(closed), fresh.lineStatus).wrong).toEqual([]);
  });

  it('closes on the holidays and changes of the clock that others published, where their data is at hand', () => {
    const dates = new URL('../../../../../shared/data/dates/', import.meta.url);
    if (!existsSync(dates)) {
      console.info(
        'H2: no published dates beside the repository; compared with Temporal and our own holidays only.',
      );
      expect(holidays(2025)).toContain('2025-04-26');
      return;
    }
    const text = (name: string) => readFileSync(new URL(name, dates), 'utf8');
    const theirs: { years: Record<string, { date: string; type: string }[]> } = JSON.parse(
      text('nl-holidays-2020-2040.json'),
    );
    const published = years.flatMap((year) =>
      [
        ...new Set(
          theirs.years[year]?.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)),
        ),
      ].sort(),
    );
    expect(published).toEqual(closed);
    expect(differences(referenceLine(published), openings(closed)).wrong).toEqual([]);

    const changes: { transitions: { utc: string; from: string; to: string }[] } = JSON.parse(
      text('amsterdam-dst-2020-2040.json'),
    );
    expect(changes.transitions).toHaveLength(42);
    for (const { utc, from, to } of changes.transitions) {
      const ms = Date.parse(utc);
      expect(isoAt(ms - 1000, ZONE).slice(-6)).toBe(from.slice(3));
      expect(isoAt(ms, ZONE).slice(-6)).toBe(to.slice(3));
    }
  });
});
