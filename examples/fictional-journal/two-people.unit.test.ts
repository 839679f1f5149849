import { readFileSync } from 'node:fs';
import { standings } from '@recovery-network/core/expectations';
import {
  agreementsShown,
  balanceShown,
  envelopesShown,
  exchangesShown,
  grantsShown,
  groupsShown,
  visitsShown,
} from '@recovery-network/core/guidance';
import { isEntry, type Journal } from '@recovery-network/core/journal';
import { expect, test } from 'vitest';
import { asText } from './file-text.ts';
import { journalIn, nowOn, stateOf, stateOn } from './months.ts';
import { days, sixMonths } from './six-months.ts';
import { twoPeople } from './two-people.ts';

const committed = readFileSync(
  new URL('../provider-site/fictional/two-people.json', import.meta.url),
  'utf8',
);
const journal = journalIn(committed);
const { areas, setAside, untouched } = stateOf(journal);
const now = nowOn(days.last);

test('J9: the story gives the same bytes each time, those of the file beside the example site', () => {
  expect(asText(twoPeople())).toBe(committed);
});

test.each(['2026-11-20', '2027-03-26', '2028-04-02'])(
  'J5: nothing is set aside when the last day is %s',
  (lastDay) => {
    const read = journalIn(asText(twoPeople(lastDay)));
    expect(read.unreadable).toEqual([]);
    expect(stateOf(read).setAside).toEqual([]);
  },
);

test('the story of six months is in it, one thing after the other as it stands there', () => {
  const ofTwo = /^(expectation|limits|needs-card|exchange|reciprocity|group|connection|envelope|grant)\./;
  const told = ({ lines }: Journal) =>
    lines.flatMap((line) =>
      isEntry(line) && !ofTwo.test(line.type) ? [[line.type, line.at.slice(0, 10), line.by, line.via]] : [],
    );
  expect(told(journal)).toEqual(told(journalIn(asText(sixMonths()))));
  expect([setAside, untouched]).toEqual([[], 0]);
});

test('E2: agreements stand in most of the ways in which one can stand', () => {
  const shown = agreementsShown(areas, now);
  const found = new Set(shown.map(({ standing }) => standing));
  expect(standings.filter((one) => found.has(one))).toEqual([
    'draft',
    'waiting-for-them',
    'waiting-for-you',
    'declined',
    'running',
    'spoken',
    'released',
  ]);
  expect(shown.filter(({ talk }) => talk).map(({ who }) => who.name)).toEqual(['Ahmed']);
  const countered = shown.find(({ versions }) => versions.length > 1);
  expect(countered?.versions.map(({ standing }) => standing)).toEqual(['earlier-version', 'holds']);
});

test('R7, G1, D1: there is something of giving, of groups and of sharing on the last day, and on a day in between', () => {
  const then = stateOn(journal, days.planComesBack).areas;
  for (const [states, at] of [
    [areas, now],
    [then, nowOn(days.planComesBack)],
  ] as const) {
    expect(balanceShown(states, at)?.ties.length).toBeGreaterThan(3);
    expect(exchangesShown(states).length).toBeGreaterThan(5);
    expect(groupsShown(states, at).map(({ next }) => next?.from)).toEqual(['19:30', '20:00']);
    expect(visitsShown(states).length).toBeGreaterThan(2);
    expect(grantsShown(states, at).length).toBeGreaterThan(0);
    expect(envelopesShown(states).length).toBeGreaterThan(2);
  }
});
