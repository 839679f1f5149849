/** What the views of the core say about Robin on some days of the six months. */

import { due } from '@recovery-network/core/check-in';
import {
  cardShown,
  cravingNow,
  daysAheadShown,
  outsideLock,
  pageToOpen,
  planShown,
  plansShown,
  toolsShown,
  winsShown,
} from '@recovery-network/core/guidance';
import { tieLife } from '@recovery-network/core/network';
import { daysAhead, specialDays } from '@recovery-network/core/plan';
import {
  concernsKept,
  daysCounted,
  kindsKept,
  partsLeft,
  setbacksByTime,
  timeInRecovery,
} from '@recovery-network/core/setbacks';
import { expect, test } from 'vitest';
import { asText } from './file-text.ts';
import { dateOf, journalIn, nowOn, stateOf, stateOn } from './months.ts';
import { days, sixMonths } from './six-months.ts';

const journal = journalIn(asText(sixMonths()));
const whole = stateOf(journal).areas;
const everyDay = Array.from({ length: days.last + 1 }, (_, day) => day);
const pagesOn = (day: number) => planShown(stateOn(journal, day).areas)?.phases.length;

test('P2: three versions; the second one comes back when five pages were too many', () => {
  expect(plansShown(whole).map(({ stage, holds }) => [stage, holds])).toEqual([
    ['adopted', false],
    ['adopted', true],
    ['put-away', false],
  ]);
  expect([58, 60, days.planTogether, days.red, 122, days.planComesBack, days.last].map(pagesOn)).toEqual([
    undefined,
    3,
    4,
    4,
    5,
    4,
    4,
  ]);
  expect(planShown(whole)?.approved.map(({ name }) => name)).toEqual(['Robin', 'Marloes', 'Noor']);
  expect(planShown(whole)?.together).toBe('Met Noor en Marloes, aan de tafel van Noor.');
});

test('P3: on the red day the plan opens at its red page, with the people on it; the next day no more', () => {
  const red = pageToOpen(stateOn(journal, days.red).areas, nowOn(days.red));
  expect([red.id, red.level, red.title]).toEqual(['red', 'act', 'Het is te veel']);
  expect(red.actions.flatMap(({ who }) => (who ? [who.name] : []))).toEqual(['Marloes', 'Marloes', 'Noor']);
  const next = pageToOpen(stateOn(journal, days.red + 1, 12).areas, nowOn(days.red + 1, 12));
  expect(next.id).toBe('orange');
});

test('L1, L7: the setback lowers no day that is counted, and none of the days before it', () => {
  const lines = journal.lines.filter((line) => !('type' in line && line.type.startsWith('setback.')));
  expect(lines).toHaveLength(journal.lines.length - 6);
  const figures = everyDay.map((day) => daysCounted(stateOn(journal, day).areas.setbacks, nowOn(day)));
  const same = everyDay.map((day) =>
    daysCounted(stateOn({ ...journal, lines }, day).areas.setbacks, nowOn(day)),
  );
  expect(figures).toEqual(same);
  expect(figures).toEqual(figures.toSorted((a, b) => a - b));
  expect(figures[days.setbackNoted - 1]).toBe(0);
  expect(figures[days.setbackNoted]).toBe(days.setbackNoted + 1);
  expect(timeInRecovery(whole.setbacks, nowOn(days.last))).toBe(days.last + 1);
});

test('L5, L2: the one setback is written down five weeks later, and looked at over the weeks that follow', () => {
  const now = nowOn(days.last);
  const [only, ...others] = setbacksByTime(whole.setbacks, now);
  expect(others).toEqual([]);
  expect(only?.day).toBe(dateOf(days.setback));
  expect(only && partsLeft(only)).toEqual([]);
  const leftOn = [days.setbackNoted, 75, 89, 96, 117].map((day) =>
    setbacksByTime(stateOn(journal, day).areas.setbacks, nowOn(day)).flatMap(partsLeft),
  );
  expect(leftOn.map((left) => left.length)).toEqual([4, 3, 2, 1, 0]);
});

test('L9: of the evening on which Robin stored nothing there is nothing', () => {
  const date = dateOf(days.nothingStored);
  const all = JSON.stringify(sixMonths().entries);
  expect(all).toContain(dateOf(days.red));
  expect(all).not.toContain(date);
});

test('L8: what it is about is in own words, with a goal for each', () => {
  expect(concernsKept(whole.setbacks).map(({ word, goal }) => [word, goal])).toEqual([
    ['coke', 'stop'],
    ['roken', 'less'],
  ]);
  expect(kindsKept(whole.setbacks)).toEqual(['stimulants', 'nicotine']);
});

test('P6: payday, a birthday and a day to celebrate lie ahead; the day of a death is kept and never among them', () => {
  const titles = specialDays(whole.plan).map(({ title, mark }) => [title, mark]);
  expect(titles).toEqual([
    ['Mijn loon komt', 'plain'],
    ['Oma is jarig', 'celebrate'],
    ['De dag dat papa stierf', 'hide'],
    ['Een half jaar thuis', 'celebrate'],
  ]);
  const ahead = daysAheadShown(whole, nowOn(days.last), 7);
  expect(ahead.map(({ title, date }) => [title, date])).toEqual([
    ['Een half jaar thuis', '2026-11-22'],
    ['Mijn loon komt', '2026-11-24'],
  ]);
  expect(ahead.map(({ people }) => people.map(({ name }) => name))).toEqual([
    ['Marloes', 'Ahmed'],
    ['Marloes'],
  ]);
  const beforePapa = daysAhead(stateOn(journal, 110).areas.plan, nowOn(110), 7);
  expect(beforePapa).toEqual([]);
  const birthday = daysAhead(stateOn(journal, 140).areas.plan, nowOn(140), 7);
  expect(birthday.map(({ title }) => title)).toEqual(['Oma is jarig']);
});

test('C11: a craving brings own steps and what helped last', () => {
  const { own, helped } = cravingNow(whole, [], nowOn(days.last));
  expect(own.map(({ text }) => text)).toEqual([
    'Ik vraag of Els thee wil drinken.',
    'Ik was mijn gezicht met koud water.',
  ]);
  expect(helped.map(({ what, step }) => [what, step?.text])).toEqual([
    ['own', 'Ik vraag of Els thee wil drinken.'],
    ['wait', undefined],
    ['call', undefined],
  ]);
});

test('P4: something of every kind is kept beside the plan, and what helped is noted', () => {
  const tools = toolsShown(whole);
  expect(new Set(tools.map(({ kind }) => kind)).size).toBe(6);
  expect(new Set(tools.flatMap(({ done }) => done.map(({ helped }) => helped)))).toEqual(
    new Set(['a-little', 'yes']),
  );
  expect(tools.find(({ lived }) => lived)?.who?.name).toBe('Carla');
});

test('P5, P3: the card names no dose, and two names and the red page stand outside the lock', () => {
  const card = cardShown(whole);
  expect(card.call.map(({ name }) => name)).toHaveLength(3);
  expect(card.medication).not.toMatch(/\d/);
  const { people, actPage } = outsideLock(whole);
  expect(people.map(({ name }) => name)).toEqual(['Marloes', 'Carla']);
  expect(actPage?.id).toBe('red');
});

test('L6: the wins, of which one was told to somebody', () => {
  const shared = winsShown(whole, nowOn(days.last)).filter((win) => win.shared.length > 0);
  expect(winsShown(whole, nowOn(days.last))).toHaveLength(8);
  expect(shared.map((win) => [win.text, win.shared[0]?.who.name])).toEqual([
    ['Taart gebakken voor oma. Ze nam twee stukken.', 'Ahmed'],
  ]);
});

test('C1: no check-in is due in the week away, though one would be without the pause', () => {
  const dueOn = (day: number) => {
    const state = stateOn(journal, day, 12).areas['check-in'];
    const { pausedUntil: _, ...without } = state;
    return [due(state, nowOn(day, 12)), due(without, nowOn(day, 12))];
  };
  expect([103, 106, 107].map(dueOn)).toEqual([
    [undefined, 'full'],
    [undefined, 'full'],
    ['full', 'full'],
  ]);
});

test('N5: people come closer, pause and come back over the months', () => {
  const placeOn = (day: number) =>
    Object.fromEntries(
      Object.values(stateOn(journal, day).areas.network.ties).map(({ name, life }) => [
        name,
        tieLife.regions(life).life,
      ]),
    );
  const names = ['Tim', 'Dennis', 'Jeroen', 'Youssef', 'Lotte'] as const;
  const [then, now] = [placeOn(days.eighthWeekEnds), placeOn(days.last)];
  expect(names.map((name) => then[name])).toEqual(['resting', 'resting', 'repairing', 'not-now', 'idea']);
  expect(names.map((name) => now[name])).toEqual(names.map(() => 'supporting'));
});
