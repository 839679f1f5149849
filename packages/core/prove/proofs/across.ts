import { ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { AllStates } from '../../src/all.ts';
import type { Line as HelpLine, Someone } from '../../src/help-now/index.ts';
import type { Entry, Line } from '../../src/journal/index.ts';
import type { Tie } from '../../src/network/index.ts';
import { emptyPages } from '../../src/plan/index.ts';
import type { Now } from '../../src/shared/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { attempts, entityId } from '../arbitrary.ts';
import { walkOf } from '../chart-walk.ts';
import { daysDone, ownDays } from '../figures.ts';
import { attemptId, blank, contextAt, journalOf, play, START, unasked, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { nothingMore, onLives, onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const HOUR = 3_600_000;

/** A human being who listens: neither 112 nor 113, and not only for a home that is not safe. */
const isSomeone = (world: World, { role, human, ...line }: HelpLine): boolean =>
  human && role !== 'danger' && role !== 'suicide' && world.waysOf({ role, human, ...line }).length > 0;

/** Every screen that lists people and lines. Where it has none at all, it lists nobody. */
const screens = {
  helpNow: (world, states, lines, now) => world.helpNow(states, lines, now).someone,
  hardMoment: (world, states, lines, now) => world.hardMoment(states, lines, now).someone,
  cravingNow: (world, states, lines, now) => world.cravingNow(states, lines, now).someone,
  peopleForAnswer: (world, states, lines, now) => world.peopleForAnswer(states, lines, now, 1, 5),
  ending: (world, states, lines, now) => world.ending(states, lines, now, entityId(0, 1)),
} as const satisfies Readonly<
  Record<
    string,
    (
      world: World,
      states: Partial<AllStates>,
      lines: readonly HelpLine[],
      now: Now,
    ) => Pick<Someone<never>, 'open'> | undefined
  >
>;

/** The first screen that lists no human being who listens; `undefined` where each does. */
const withoutAnybody = (
  world: World,
  states: Partial<AllStates>,
  lines: readonly HelpLine[],
  now: Now,
): string | undefined =>
  Object.entries(screens).find(
    ([, show]) => !show(world, states, lines, now)?.open.some(({ line }) => isSomeone(world, line)),
  )?.[0];

/** A network with one tie in a state of the chart. */
function aloneWith(world: World, life: string, more: Partial<Tie>): AllStates {
  const areas = world.fold(blank(), world.areas).areas;
  const id = entityId(0);
  const tie: Tie = {
    id,
    name: 'Somebody',
    kind: 'friend',
    nature: 'personal',
    ring: 'close',
    life,
    addedAt: isoAt(START, ZONE),
    gives: [],
    receives: [],
    reach: { phone: '0101234567' },
    ...more,
  };
  return { ...areas, network: { ...areas.network, ties: { [id]: tie }, first: { '1': id } } };
}

const theirs = new Set([
  'tie.said-yes',
  'tie.said-not-now',
  'tie.consented-to-repair',
  'tie.asked-by-their-wish',
]);
const dataFor: Readonly<Record<string, Entry['data']>> = {
  'tie.said-not-now': { doNotAskAgain: false },
  'tie.died': { keepOnMap: false },
};

export const acrossProofs: readonly Proof[] = [
  {
    rule: 'X1',
    says: 'at every hour of two years, holidays and changes of the clock included, each line file has a human line open that is neither 112 nor 113; help now, a hard moment, a craving, a fifth answer and the end of a check-in list it',
    run(world) {
      let hours = 0;
      for (const country of world.countryFiles.keys()) {
        const { lines } = world.linesFor(country, []);
        const until = Date.parse('2028-01-01T00:00:00Z');
        for (let ms = Date.parse('2026-01-01T00:00:00Z'); ms < until; ms += HOUR) {
          strictEqual(withoutAnybody(world, {}, lines, { ms, zone: ZONE }), undefined, isoAt(ms, ZONE));
          hours++;
        }
      }
      return hours;
    },
  },
  {
    rule: 'X1',
    says: 'each of these screens lists that line beside a tie in every state that a tie can be in',
    run(world) {
      const { lines } = world.linesFor('nl', []);
      const marks: readonly Partial<Tie>[] = [{}, { hidden: true }, { notOnHardDays: true }, { reach: {} }];
      const nights = ['2026-12-25T03:00:00+01:00', '2026-03-29T03:00:00+02:00', '2026-07-15T12:00:00+02:00'];
      const { states } = walkOf(world.charts.tie);
      for (const life of states)
        for (const mark of marks)
          for (const night of nights) {
            const now = { ms: Date.parse(night), zone: ZONE };
            const states = aloneWith(world, life, mark);
            strictEqual(withoutAnybody(world, states, lines, now), undefined, `${life} ${night}`);
          }
      return states.length * marks.length * nights.length;
    },
  },
  {
    rule: 'X1',
    says: 'each of these screens lists that line in whatever life, at whatever moment',
    run: (world, effort) =>
      onLives(world, effort, sights, (life, wanted) => {
        for (const { states, lines, now } of wanted.map((one) => sightOf(world, life, one)))
          strictEqual(withoutAnybody(world, states, lines, now), undefined, isoAt(now.ms, ZONE));
      }),
  },
  {
    rule: 'X2',
    says: 'every state of every chart has a step onward, or is final; every tie can be ended, or opened again',
    run(world) {
      let cases = 0;
      for (const [name, machine] of Object.entries(world.charts)) {
        const { states, stepsFrom, isFinal } = walkOf(machine);
        for (const state of states) {
          cases++;
          ok(
            isFinal(state) || stepsFrom(state).some(({ to }) => to !== state),
            `${name} is stuck at ${state}`,
          );
        }
        ok(states.length > 2, `${name} was walked`);
      }
      const tie = walkOf(world.charts.tie);
      for (const state of tie.states) {
        const events = tie.stepsFrom(state).map(({ event }) => event);
        ok(events.includes('tie.ended') || events.includes('tie.reopened'), `no leaving from ${state}`);
      }
      return cases;
    },
  },
  {
    rule: 'X2',
    says: 'in whatever life there is a next step to show, a step to take with every tie, and room for a new tie, check-in, plan, setback, craving and win',
    run: (world, effort) =>
      onLives(world, effort, nothingMore, ({ state, ms }) => {
        const now = { ms, zone: ZONE };
        ok(world.nextSteps(state.areas, now).length > 0, 'a next step');
        ok(world.nextSteps({}, now).length > 0, 'a next step while the journal is locked');
        const takes = (type: string, about: string, data: Entry['data']) => {
          const via = theirs.has(type) ? 'reported' : 'own';
          const draft = { id: attemptId(9, 4), type, about, data, via } as const;
          return world.record(state, world.areas, [draft], contextAt(ms)).ok;
        };
        for (const { id, life } of Object.values(state.areas.network.ties)) {
          const steps = world.stepsNow(state.areas.network, id, now);
          ok(
            steps.some((type) => takes(type, id, dataFor[type] ?? {})),
            `no step with a tie at ${life}`,
          );
        }
        ok(takes('tie.added', entityId(99), { name: 'Somebody new' }), 'a new tie');
        ok(takes('check-in.opened', entityId(99, 1), { length: 'short' }), 'a new check-in');
        ok(takes('plan.drafted', entityId(99, 2), { phases: emptyPages }), 'a new plan');
        ok(takes('setback.noted', entityId(99, 4), { day: null }), 'a setback');
        ok(takes('craving.noted', entityId(99, 5), {}), 'a craving');
        const day = isoAt(ms, ZONE).slice(0, 10);
        ok(takes('win.noted', entityId(99, 6), { day, text: 'a walk' }), 'a win');
      }),
  },
  {
    rule: 'X3',
    says: 'nothing that somebody writes down lowers a figure that counts up, but the owner’s own correction',
    run(world, effort) {
      const lists = attempts(120);
      return onRandom(
        fc.property(lists, (list) => {
          let figures: Figures = {};
          const corrects = ownCorrections();
          play(world, list, {
            notice: ({ areas }, entry) => {
              figures = notLower(figures, world.figures(areas), entry.type, corrects(entry));
            },
          });
        }),
        effort * 2,
      );
    },
  },
  {
    rule: 'X3',
    says: 'no entry that comes in from another device, in between or out of nowhere, lowers a figure that counts up',
    run(world, effort) {
      const parts = fc.tuple(attempts(60), attempts(20), attempts(20), fc.nat(1000));
      return onRandom(
        fc.property(parts, ([before, here, there, n]) => {
          const shared = play(world, before);
          const mine = play(world, here, { device: 2, from: shared.state });
          const theirs = play(world, there, { device: 1, from: shared.state });
          const news = [...theirs.entries, ...unasked(world, there, 3)];
          const figuresOf = (lines: readonly Line[]) =>
            world.figures(world.fold(journalOf(world, lines), world.areas).areas);
          let lines: readonly Line[] = [...shared.entries, ...mine.entries];
          let figures = figuresOf(lines);
          const corrects = ownCorrections(lines);
          for (const line of news.slice(n % Math.max(news.length, 1)).slice(0, 8)) {
            lines = [...lines, line];
            const by = 'type' in line ? line.type : 'a tombstone';
            figures = notLower(figures, figuresOf(lines), by, corrects(line));
          }
        }),
        effort,
      );
    },
  },
];

type Figures = Readonly<Record<string, number>>;

type Said = Pick<Line, 'about'> | { readonly type: string; readonly about: string };

/** The figure that a line may lower, and by how much. */
interface Corrected {
  readonly figure: string;
  readonly by: number;
}

/** Whether a line says one of the own dates anew that came before it, or takes back a day: that one, and no other. */
function ownCorrections(before: readonly Line[] = []): (line: Said) => Corrected | undefined {
  const known = new Set<string>();
  const corrects = (line: Said) => {
    if (!('type' in line)) return undefined;
    if (line.type === 'task.did-taken-back') return { figure: daysDone, by: 1 };
    if (!line.type.startsWith('own-date.')) return undefined;
    const isKnown = known.has(line.about);
    known.add(line.about);
    return isKnown ? { figure: ownDays, by: Number.POSITIVE_INFINITY } : undefined;
  };
  before.forEach(corrects);
  return corrects;
}

/** The figures afterwards; throws where one went down that the owner did not correct. */
function notLower(before: Figures, after: Figures, by: string, corrected: Corrected | undefined): Figures {
  for (const [name, figure] of Object.entries(before)) {
    const least = name === corrected?.figure ? figure - corrected.by : figure;
    ok((after[name] ?? 0) >= least, `${name}: ${figure} became ${after[name]} by ${by}`);
  }
  return after;
}
