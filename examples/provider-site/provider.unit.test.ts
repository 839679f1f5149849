import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineStatus, linesFor, readDirectory, readLines } from '@recovery-network/core/help-now';
import { addDays, dateOfDay, dayNumber, instantOf, weekdayOf } from '@recovery-network/core/shared';
import { expect, test } from 'vitest';
import { site } from './pages.ts';

const configuration = JSON.parse(readFileSync(join(site, 'provider.json'), 'utf8'));
const { lines, problems } = readLines(configuration.lines);
const ZONE = 'Europe/Amsterdam';
const now = (date: string, hour: number, minute = 0) => ({
  ms: instantOf(date, hour * 60 + minute, ZONE),
  zone: ZONE,
});

function line(role: string) {
  const found = lines.find((one) => one.role === role);
  if (!found) throw new Error(`No line has the role ${role}.`);
  return found;
}

/** The Sunday after the first full moon of spring, by Gauss; the configuration's dates came from another way of computing. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const late = e === 6 && (d === 29 || (d === 28 && a > 10));
  return addDays(`${year}-03-01`, 21 + d + e - (late ? 7 : 0));
}

/** New Year, Easter Monday, King's Day (not on a Sunday), Ascension, Whit Monday, both days of Christmas. */
function holidays(year: number): string[] {
  const sunday = easter(year);
  const king = weekdayOf(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`;
  const moving = [addDays(sunday, 1), king, addDays(sunday, 39), addDays(sunday, 50)];
  return [`${year}-01-01`, ...moving, `${year}-12-25`, `${year}-12-26`];
}
const closed = [2026, 2027, 2028].flatMap(holidays).sort();

test('H1: lines and places are read without a problem, beside the lines of the country', () => {
  expect(problems).toEqual([]);
  expect(linesFor(configuration.country, lines).problems).toEqual([]);
  expect(readDirectory(configuration.directory).problems).toEqual([]);
  expect(lines).toHaveLength(configuration.lines.length);
});

test('H1: nobody called these numbers, and nothing says that somebody did', () => {
  expect(lines.map(({ verifiedOn }) => verifiedOn)).toEqual(lines.map(() => null));
});

test('every number is in area code 0349, which is not in use in the Netherlands', () => {
  const numbers = lines.flatMap(({ channels }) => channels.map(({ number }) => number));
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect(number).toMatch(/^0349 \d{3} \d{3}$/);
});

test('H2: the helpline is closed on the Dutch holidays of 2026 to 2028 and on no other date', () => {
  const { hours } = line('provider');
  if (hours === 'always') throw new Error('The helpline has hours.');
  const dates = (hours.exceptions ?? []).flatMap(({ from, until }) =>
    Array.from({ length: dayNumber(until) - dayNumber(from) + 1 }, (_, n) => dateOfDay(dayNumber(from) + n)),
  );
  expect(dates.sort()).toEqual(closed);
});

test('H2: the table on the contact pages shows the same dates', () => {
  for (const page of ['contact.html', 'en/contact.html']) {
    const html = readFileSync(join(site, page), 'utf8');
    const shown = [...html.matchAll(/<time datetime="([\d-]+)">(\d+) /g)];
    expect(shown.map(([, date]) => date).sort()).toEqual(closed);
    for (const [, date = '', day] of shown) expect(Number(day)).toBe(Number(date.slice(8)));
  }
});

test('H2, S98: Monday to Friday from 07:00 to 22:00; on Sunday at 23:00 it opens on Monday at 07:00', () => {
  const helpline = line('provider');
  const open = (date: string, hour: number, minute = 0) => lineStatus(helpline, now(date, hour, minute)).open;
  expect([open('2026-11-23', 6, 59), open('2026-11-23', 7)]).toEqual([false, true]);
  expect([open('2026-11-27', 21, 59), open('2026-11-27', 22)]).toEqual([true, false]);
  expect(lineStatus(helpline, now('2026-11-22', 23)).opensAt).toBe(now('2026-11-23', 7).ms);
  expect(open('2027-03-29', 12)).toBe(false);
});

test('H2: outside office hours, in weekends and on holidays the out-of-hours GP answers, all night', () => {
  const gp = line('gp-out-of-hours');
  const open = (date: string, hour: number) => lineStatus(gp, now(date, hour)).open;
  expect([open('2026-11-23', 7), open('2026-11-23', 8), open('2026-11-23', 16)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([open('2026-11-23', 17), open('2026-11-24', 3)]).toEqual([true, true]);
  expect([open('2026-11-22', 12), open('2027-03-29', 12), open('2027-03-30', 3)]).toEqual([true, true, true]);
});
