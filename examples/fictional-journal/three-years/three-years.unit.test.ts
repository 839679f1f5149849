import { readFileSync } from 'node:fs';
import { lastCourse, suggestionRules, trajectoriesIn } from '@recovery-network/core/aftercare';
import { aftercareShown, agendaShown, tasksShown } from '@recovery-network/core/guidance';
import { expect, test } from 'vitest';
import { asText } from '../file-text.ts';
import { journalIn, stateOf } from '../months.ts';
import { bothSaidYes, Watch } from './invariants.ts';
import { threeYears, threeYearsOfBea } from './journal.ts';
import type { Life } from './life.ts';
import { stories } from './stories.ts';
import { page } from './told.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const lives: readonly Life[] = stories.map(({ tell }) => tell());
const told = page(stories, lives);
const committed = read('../../../docs/stories/three-years.md');
const turns = lives.flatMap((life) => life.turns);

test('J9: the stories give the same text each time, that of the docs', () => {
  expect(told).toBe(committed);
});

test.each(lives.map((life, n) => [stories[n]?.title ?? '', life] as const))(
  'A3, A7, A8, L1, X2, X4, J11: nothing that breaks a rule is seen in three years: %s',
  (_title, { watch, person, other, turns: own }) => {
    expect(watch.found).toEqual([]);
    for (const rule of ['A3', 'A7', 'A8', 'L1', 'X2', 'X4', 'J11'])
      expect(watch.looked[rule] ?? 0, rule).toBeGreaterThan(0);
    expect(watch.looked.J11).toBeGreaterThanOrEqual(own.length - 1);
    expect([person.state.setAside, other.device.state.setAside]).toEqual([[], []]);
  },
);

test('J11: with other ordinary weeks and other letters the two sides come to the same as well', () => {
  const found = stories.flatMap(({ tell }, n) =>
    [1, 2, 3, 4].flatMap((seed) => tell(1000 * seed + n).watch.found),
  );
  expect(found).toEqual([]);
});

test('D4: letters came late, twice, crossing and behind later ones, and some were lost', () => {
  const sum = (what: keyof Life['post']['figures']) =>
    lives.reduce((all, { post }) => all + post.figures[what], 0);
  for (const what of ['late', 'twice', 'lost', 'crossed'] as const)
    expect(sum(what), what).toBeGreaterThan(4);
  expect(sum('overtaken')).toBeGreaterThan(0);
  for (const { watch } of lives) expect(watch.apart).toBeGreaterThan(0);
});

test('A2: each way that a course can go is in one of the stories', () => {
  for (const words of [
    'Waiting until it begins.',
    'Suggested by Petra.',
    'There is another idea',
    'Not agreed yet.',
    'Agreed by both. It has not begun.',
    'On pause, by Robin.',
    'On pause, as both agreed.',
    'Stopped by Mina.',
    'Stopped by Kees.',
    'Goes on elsewhere.',
    'Finished together.',
    'Its last day has passed.',
    'Both agreed to finish on',
    'Running. Extended.',
    'a trial of four weeks',
    'Something is imposed as well; that was not agreed.',
    'away; Omar stands in',
    'Open ask of Mina: more help; it was heard.',
  ])
    expect(told).toContain(words);
});

test('A7: each rule that can suggest something does so somewhere, and stands beside it', () => {
  const named = new Set(turns.flatMap(({ suggested }) => suggested.map((line) => line.match(/`(.+)`/)?.[1])));
  expect(suggestionRules.filter((rule) => !named.has(rule))).toEqual([]);
});

test('A8: what did not go on is told with the next date at most, and is never counted', () => {
  const missed = turns.flatMap((turn) => turn.missed);
  expect(missed.length).toBeGreaterThan(5);
  for (const line of missed)
    expect(line.replace(/The next one: \w+ \d+ \w+ \d{4}\.$/, '')).toMatch(
      /^A [a-z -]+ did not go on\. That happens\. ?$/,
    );
});

test('X2: at every turn there is something to do', () => {
  expect(turns.length).toBeGreaterThan(60);
  for (const { steps } of turns) expect(steps.length).toBeGreaterThan(0);
});

test('the sentences that tell the stories have fifteen words at most', () => {
  const texts = [...stories.map(({ about }) => about), ...turns.map(({ happened }) => happened)];
  const long = texts
    .flatMap((text) => text.split(/(?<=[.?:])\s+/))
    .filter((sentence) => sentence.split(/\s+/).length > 15);
  expect(long).toEqual([]);
});

test('A3: a change that only one of the two said yes to would be found', () => {
  const life = lives[0];
  if (!life) throw new Error('no story');
  const { person } = life;
  const one = trajectoriesIn(person.state.areas.aftercare)[0];
  const held = one && lastCourse(one)?.termsId;
  const without = person.journal.lines.filter(
    (line) => !('type' in line && line.data.termsId === held && line.by !== 'owner'),
  );
  expect(bothSaidYes(person.journal.lines, one?.id ?? '', held)).toBe(true);
  expect(bothSaidYes(without, one?.id ?? '', held)).toBe(false);
  const watch = new Watch();
  const tampered = Object.assign(Object.create(person), { journal: { ...person.journal, lines: without } });
  watch.afterLine(tampered, [one?.id ?? '']);
  expect(watch.found.map(({ rule }) => rule)).toEqual(['A3']);
});

const site = (name: string) => read(`../../provider-site/fictional/${name}.json`);

test('J9: both journals give the same bytes each time, those of the files beside the example site', () => {
  expect(asText(threeYears())).toBe(site('three-years'));
  expect(asText(threeYearsOfBea())).toBe(site('three-years-of-bea'));
});

test('J5: nothing in them is set aside, and there is something to look at on the last day', () => {
  const now = { ms: Date.parse('2026-11-20T18:00:00+01:00'), zone: 'Europe/Amsterdam' };
  for (const name of ['three-years', 'three-years-of-bea']) {
    const journal = journalIn(site(name));
    expect(journal.unreadable).toEqual([]);
    expect(stateOf(journal).setAside).toEqual([]);
  }
  const { areas } = stateOf(journalIn(site('three-years')));
  const shown = aftercareShown(areas, now);
  expect(shown.map(({ now: { course }, who }) => [course, who?.name])).toEqual([
    ['running', 'Bea'],
    ['transferred', 'Noor'],
  ]);
  expect(shown[0]?.open.map(({ waitsFor }) => waitsFor)).toEqual(['mine']);
  expect(agendaShown(areas, now, 5)).toHaveLength(5);
  expect(tasksShown(areas, now)).toHaveLength(4);
});
