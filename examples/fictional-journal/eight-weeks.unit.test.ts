import { readFileSync } from 'node:fs';
import { checkIn, checkInsIn } from '@recovery-network/core/check-in';
import { fromFile } from '@recovery-network/core/journal';
import { network, tieLife } from '@recovery-network/core/network';
import { daysBetween } from '@recovery-network/core/shared';
import { fold } from '@recovery-network/core/state';
import { expect, test } from 'vitest';
import { eightWeeks, LAST_DAY } from './eight-weeks.ts';
import { asText } from './file-text.ts';

const committed = readFileSync(
  new URL('../provider-site/fictional/eight-weeks.json', import.meta.url),
  'utf8',
);

function read(text: string) {
  const journal = fromFile(text);
  if (!journal.ok) throw new Error(journal.error);
  return { journal: journal.value, state: fold(journal.value, [network, checkIn]) };
}

test('J9: the story gives the same bytes each time, those of the file that the example site opens', () => {
  expect(asText(eightWeeks())).toBe(committed);
});

test('J5: nothing in the file is set aside or unreadable', () => {
  const { journal, state } = read(committed);
  expect(journal.unreadable).toEqual([]);
  expect(state.setAside).toEqual([]);
  expect(state.untouched).toBe(0);
});

test('the people: at least 12 ties of 8 kinds, in every place of a life that a page has to show', () => {
  const { ties, first } = read(committed).state.areas.network;
  const all = Object.values(ties);
  const stages = new Set(all.map(({ life }) => tieLife.regions(life).life));
  expect(all.length).toBeGreaterThanOrEqual(12);
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  expect([...stages].sort()).toEqual(['ended', 'idea', 'not-now', 'repairing', 'resting', 'supporting']);
  expect(all.filter(({ hidden }) => hidden)).toHaveLength(1);
  expect(Object.keys(first).sort()).toEqual(['1', '2', '3']);
});

test('the check-ins: at least 20, short and full, all closed, with a red day in the fifth week and a green end', () => {
  const checkIns = [...checkInsIn(read(committed).state.areas['check-in'])].sort((a, b) => a.at - b.at);
  const last = checkIns.at(-1)?.at ?? 0;
  const red = checkIns.filter(({ colour }) => colour?.level === 'act');
  expect(checkIns.length).toBeGreaterThanOrEqual(20);
  expect(new Set(checkIns.map(({ length }) => length))).toEqual(new Set(['short', 'full']));
  expect(checkIns.every(({ life }) => life.includes('closed'))).toBe(true);
  expect(red.map(({ at }) => Math.floor((last - at) / 86_400_000 / 7))).toEqual([3]);
  expect(checkIns.at(-1)?.colour?.level).toBe('steady');
});

test('the newest entry is of the last day that is asked for, the oldest eight weeks before', () => {
  const dates = (day?: string) => {
    const { journal } = read(asText(eightWeeks(day)));
    const days = journal.lines.flatMap((line) => ('at' in line ? [line.at.slice(0, 10)] : [])).sort();
    return { first: days[0] ?? '', last: days.at(-1) ?? '' };
  };
  expect(dates().last).toBe(LAST_DAY);
  const spring = dates('2028-04-02');
  expect(spring.last).toBe('2028-04-02');
  expect(daysBetween(spring.first, spring.last)).toBe(55);
});
