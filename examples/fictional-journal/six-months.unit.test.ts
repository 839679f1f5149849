import { readFileSync } from 'node:fs';
import {
  addDigest,
  digest,
  type Entry,
  emptyJournal,
  isEntry,
  NO_ENTRIES,
  openCheckpoint,
  saveCheckpoint,
} from '@recovery-network/core';
import { areas } from '@recovery-network/core/all';
import { addDays, msOf } from '@recovery-network/core/shared';
import { fold, foldOn, record } from '@recovery-network/core/state';
import { nl, suggestionsIn } from '@recovery-network/core/suggestions';
import { expect, test } from 'vitest';
import { eightWeeks, LAST_DAY } from './eight-weeks.ts';
import { asText } from './file-text.ts';
import { journalIn, stateOf } from './months.ts';
import { days, sixMonths } from './six-months.ts';

const site = (name: string) =>
  readFileSync(new URL(`../provider-site/fictional/${name}.json`, import.meta.url), 'utf8');
const committed = site('six-months');
const journal = journalIn(committed);
const entries = journal.lines.flatMap((line) => (isEntry(line) ? [line] : []));
/** How long the story goes on after the first eight weeks. */
const LATER = days.last - days.eighthWeekEnds;

const counted = (wanted: (entry: Entry) => boolean) => entries.filter(wanted).length;
const ofArea = (prefix: string) => counted(({ type }) => type.startsWith(`${prefix}.`));

test('J9: the story gives the same bytes each time, those of the file beside the example site', () => {
  expect(asText(sixMonths())).toBe(committed);
});

test('the first eight weeks are those of the other journal, entry by entry', () => {
  const first = eightWeeks(addDays(LAST_DAY, -LATER));
  expect(sixMonths().entries.slice(0, first.entries.length)).toEqual(first.entries);
});

test('it begins with the very entries of eight-weeks.json when it begins on the same day', () => {
  const opened = journalIn(site('eight-weeks'));
  const { id, owner, entries: all } = sixMonths(addDays(LAST_DAY, LATER));
  expect([id, owner]).toEqual([opened.id, opened.owner]);
  expect(all.slice(0, opened.lines.length)).toEqual(opened.lines);
});

test('J4: every entry is let through when it is recorded again, one by one', () => {
  let state = fold(emptyJournal(journal.id, journal.owner), areas);
  for (const { id, type, about, data, at, by, via, recordedAt, device } of entries) {
    const now = { ms: msOf(recordedAt), zone: 'Europe/Amsterdam' };
    const result = record(state, areas, [{ id, type, about, data, at, by, via }], { now, device });
    if (!result.ok) throw new Error(`${at} ${type}: ${JSON.stringify(result.error)}`);
    state = result.value.state;
  }
  expect(entries).toHaveLength(journal.lines.length);
  expect(state).toEqual(stateOf(journal));
});

test.each([LAST_DAY, '2027-03-26', '2028-04-02'])(
  'J5: nothing is set aside when the last day is %s',
  (lastDay) => {
    const read = journalIn(asText(sixMonths(lastDay)));
    const state = stateOf(read);
    expect(read.unreadable).toEqual([]);
    expect(state.setAside).toEqual([]);
    expect(state.untouched).toBe(0);
    const dates = read.lines.flatMap((line) => ('at' in line ? [line.at.slice(0, 10)] : []));
    expect([dates[0], dates.at(-1)]).toEqual([addDays(lastDay, -days.last), lastDay]);
  },
);

test('how much there is of everything', () => {
  expect({
    entries: entries.length,
    ties: counted(({ type }) => type === 'tie.added'),
    contacts: ofArea('contact'),
    checkIns: counted(({ type }) => type === 'check-in.opened'),
    plan: ofArea('plan'),
    cravings: counted(({ type }) => type === 'craving.noted'),
    helped: counted(({ type }) => type === 'craving.helped'),
    setbacks: counted(({ type }) => type === 'setback.noted'),
    lookedBack: counted(({ type }) => type === 'setback.reflected'),
    concerns: ofArea('concern'),
    ownDates: ofArea('own-date'),
    wins: counted(({ type }) => type === 'win.noted'),
    shared: counted(({ type }) => type === 'win.shared'),
  }).toEqual({
    entries: 683,
    ties: 19,
    contacts: 107,
    checkIns: 46,
    plan: 38,
    cravings: 7,
    helped: 13,
    setbacks: 1,
    lookedBack: 5,
    concerns: 2,
    ownDates: 2,
    wins: 8,
    shared: 1,
  });
});

test('P4: every line that is not in own words stands in the catalogue', () => {
  const known = new Set(suggestionsIn(nl).map(({ id }) => id));
  const used = committed.match(/"from":"([a-z-]+)"/g) ?? [];
  expect(used.length).toBeGreaterThan(20);
  expect(used.map((one) => one.slice(8, -1)).filter((id) => !known.has(id))).toEqual([]);
});

test('J1: a checkpoint opens to the same state, and that of eight weeks goes on to it', () => {
  const covered = {
    count: journal.lines.length,
    digest: journal.lines.map((line) => digest(line)).reduce(addDigest, NO_ENTRIES),
  };
  const state = stateOf(journal);
  const stored: unknown = JSON.parse(JSON.stringify(saveCheckpoint(state, covered, 'code-1')));
  expect(openCheckpoint(stored, journal, covered, areas, 'code-1')).toEqual(state);

  const weeks = eightWeeks(addDays(LAST_DAY, -LATER)).entries.length;
  const before = stateOf({ ...journal, lines: journal.lines.slice(0, weeks) });
  expect(foldOn(before, areas, journal.lines.slice(weeks))).toEqual(state);
});
