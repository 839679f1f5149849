import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { AllStates } from '../../src/all.ts';
import type { Answer, CheckInState, Item, Level, Weeks } from '../../src/check-in/index.ts';
import { answers, checkInsIn, items } from '../../src/check-in/index.ts';
import type { Entry } from '../../src/journal/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import type { Played } from '../play.ts';
import { attemptId, blank, contextAt, journalOf, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { nothingMore, onDiaries } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const HOUR = 3_600_000;

/** For each question another answer in the place of each answer. */
const otherAnswers = fc.tuple(...items.map(() => fc.shuffledSubarray([...answers], { minLength: 5 })));

/** The same life with other answers to some questions. */
const answering = (
  life: Played,
  others: readonly (readonly Answer[])[],
  isChanged: (item: Item) => boolean,
): Played => ({
  ...life,
  entries: life.entries.map((entry): Entry => {
    const { item, answer } = entry.data;
    if (entry.type !== 'check-in.answered' || typeof answer !== 'number' || typeof item !== 'number')
      return entry;
    const known = items.find((one) => one === item);
    const other = others[item - 1]?.[answer - 1];
    return known && isChanged(known) ? { ...entry, data: { item, answer: other } } : entry;
  }),
});

/** What is shown, but for the answers themselves where they stand under that name. */
const withoutAnswers = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown ?? null, (key, value: unknown) => (key === 'answers' ? null : value)));

const allWeeks: readonly Weeks[] = [4, 12, 52];

/** Every number in a value, however deep. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(numbersIn) : [];
};

const dates = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });

/** The level that holds at a moment after which nothing was said yet, as the rule has it. */
function ruledLevel(state: CheckInState, ms: number): Level | undefined {
  const chosen = checkInsIn(state).flatMap(({ colour }) => colour ?? []);
  const said = [...chosen, ...state.passed.map((moment) => ({ ...moment, level: 'passed' as const }))];
  const last = said.sort((a, b) => a.at - b.at || a.seq - b.seq).at(-1);
  if (last?.level === 'act') return ms - last.at < 48 * HOUR ? 'act' : undefined;
  const colour = chosen.sort((a, b) => a.at - b.at || a.seq - b.seq).at(-1);
  if (!colour || colour.level === 'act') return undefined;
  return dates.format(colour.at) === dates.format(ms) ? colour.level : undefined;
}

const levelAt = (world: World, states: AllStates, ms: number): Level | undefined =>
  world.currentLevel(states['check-in'], { ms, zone: ZONE });

/** The moments at which a colour may begin or cease to hold. */
const turns = (state: CheckInState): readonly number[] =>
  checkInsIn(state)
    .flatMap(({ colour }) => colour ?? [])
    .flatMap(({ at }) => [at, at + 5 * HOUR, at + 24 * HOUR, at + 48 * HOUR - 1, at + 48 * HOUR]);

export const checkInProofs: readonly Proof[] = [
  {
    rule: 'C1',
    says: 'with other answers everything that is shown stays as it was, but the answers themselves and what was asked for',
    run: (world, effort) =>
      onDiaries(world, effort, fc.tuple(otherAnswers, sights), (life, [others, wanted]) => {
        const other = answering(life, others, (item) => item !== 8);
        for (const one of wanted) {
          const [here, there] = [sightOf(world, life, one), sightOf(world, other, one)];
          for (const [name, view] of Object.entries(world.views))
            deepStrictEqual(withoutAnswers(view(there)), withoutAnswers(view(here)), name);
        }
      }),
  },
  {
    rule: 'C1',
    says: 'what is shown of a question comes from the answers to that question alone, and each number in it is one of them',
    run: (world, effort) =>
      onDiaries(world, effort, fc.tuple(otherAnswers, fc.constantFrom(...items)), (life, [others, item]) => {
        const stateOf = ({ entries }: Played) =>
          world.fold(journalOf(world, entries), world.areas).areas['check-in'];
        const now = { ms: life.ms, zone: ZONE };
        for (const weeks of allWeeks) {
          const trend = world.trends(stateOf(life), now, weeks)[item - 1];
          const other = answering(life, others, (one) => one !== item);
          deepStrictEqual(world.trends(stateOf(other), now, weeks)[item - 1], trend);
          for (const { words, weeks: shown } of world.trends(stateOf(life), now, weeks)) {
            const given = shown.flatMap((week) => week.answers);
            for (const number of numbersIn([words, shown]))
              ok(
                given.some((answer) => answer === number),
                `${number} was never answered`,
              );
          }
        }
      }),
  },
  {
    rule: 'C3',
    says: 'a colour is one that the person chose, and holds as long as the rule says, at every moment that is looked back on',
    run: (world, effort) =>
      onDiaries(world, effort, nothingMore, ({ entries, state, ms }) => {
        const journal = journalOf(world, entries);
        const chosen = entries.filter(({ type }) => type === 'check-in.coloured');
        for (const t of [...turns(state.areas['check-in']), ms]) {
          const { areas } = world.foldUntil(journal, world.areas, t);
          const level = levelAt(world, areas, t);
          strictEqual(level, ruledLevel(areas['check-in'], t), isoAt(t, ZONE));
          const fitting = chosen.filter(({ data, at }) => data.level === level && Date.parse(at) <= t);
          ok(level === undefined || fitting.length > 0, 'nobody chose this colour');
        }
      }),
  },
  {
    rule: 'C3',
    says: 'act chosen at any hour of a week in which the clock changes lasts 48 hours, not two days on the wall, also when noted later',
    run(world) {
      let cases = 0;
      for (const monday of ['2026-03-23T00:00:00Z', '2026-10-19T00:00:00Z']) {
        for (let hour = 0; hour < 7 * 24; hour++) {
          const chosen = Date.parse(monday) + hour * HOUR;
          for (const noted of [chosen, chosen + 30 * HOUR]) {
            const states = redDay(world, chosen, noted);
            strictEqual(levelAt(world, states, Math.max(chosen, noted)), 'act');
            strictEqual(levelAt(world, states, chosen + 48 * HOUR - 1), 'act', isoAt(chosen, ZONE));
            strictEqual(levelAt(world, states, chosen + 48 * HOUR), undefined, isoAt(chosen, ZONE));
            cases++;
          }
        }
      }
      return cases;
    },
  },
  {
    rule: 'C4',
    says: 'the end of every check-in shows somebody to call or a human line that is open, and on an act day at once',
    run: (world, effort) =>
      onDiaries(world, effort, sights, (life, wanted) => {
        for (const { states, now, lines } of wanted.map((one) => sightOf(world, life, one))) {
          const hard = levelAt(world, states, now.ms) === 'act';
          for (const { id } of [...checkInsIn(states['check-in']), { id: entityId(999) }]) {
            const { people, open, atOnce } = world.ending(states, lines, now, id);
            ok(
              open.some(({ line }) => line.human && world.waysOf(line).length > 0),
              'a human line is open',
            );
            ok(
              people.every(({ id }) => states.network.ties[id]),
              'people whom the person knows',
            );
            strictEqual(atOnce, hard, 'an act day asks nothing first');
          }
        }
      }),
  },
  {
    rule: 'C10',
    says: 'a fifth answer to 1, 4 or 7 shows people and open lines, on 7 the suicide line first; no other answer does; nothing is kept',
    run: (world, effort) =>
      onDiaries(world, effort, sights, (life, wanted) => {
        for (const { states, now, lines } of wanted.map((one) => sightOf(world, life, one))) {
          const before = structuredClone(states);
          for (const item of items) {
            for (const answer of [...answers, null]) {
              const shown = world.peopleForAnswer(states, lines, now, item, answer);
              const wants = answer === 5 && (item === 1 || item === 4 || item === 7);
              strictEqual(shown !== undefined, wants, `question ${item}, answer ${answer}`);
              if (!shown) continue;
              ok(shown.open.length > 0, 'a line is open');
              strictEqual(shown.suicide.length > 0, item === 7, 'the suicide line stands with question 7');
              for (const { id } of shown.people)
                ok(!states.network.ties[id]?.notOnHardDays, 'not on a hard day');
              const alone = { ...states, 'check-in': world.fold(blank(), world.areas).areas['check-in'] };
              deepStrictEqual(
                world.peopleForAnswer(alone, lines, now, item, answer),
                shown,
                'only the tap counts',
              );
            }
          }
          deepStrictEqual(states, before, 'nothing is kept');
        }
      }),
  },
];

/** A journal with one red day, chosen at one moment and noted at another. */
function redDay(world: World, chosen: number, noted: number): AllStates {
  const about = entityId(0, 1);
  const at = isoAt(chosen, ZONE);
  const drafts = [
    { id: attemptId(0, 1), type: 'check-in.opened', about, at, data: { length: 'short' } },
    { id: attemptId(0, 2), type: 'check-in.coloured', about, at, data: { phase: 'red', level: 'act' } },
  ];
  const start = world.fold(blank(), world.areas);
  const done = world.record(start, world.areas, drafts, contextAt(noted));
  ok(done.ok, 'a red day can be noted');
  return world.fold(journalOf(world, done.value.entries), world.areas).areas;
}
