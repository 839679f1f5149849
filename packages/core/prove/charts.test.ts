import { describe, expect, test } from 'vitest';
import { lifeFrom } from '../src/journal/index.ts';
import { regionOf, walkOf } from './chart-walk.ts';
import { lives, tableOf } from './life-tables.ts';
import { world } from './world.ts';

/** The table of N5, with the entry that brings a tie from one place to another. What is not here can't happen. */
const N5: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  idea: {
    'tie.asked': 'asked',
    'tie.asked-smaller': 'asked',
    'tie.asked-by-their-wish': 'asked',
    'tie.asked-to-repair': 'asked',
    'tie.supports-already': 'supporting',
    'tie.wished-to-repair': 'idea',
    'tie.ended': 'ended',
    'tie.said-yes': 'supporting',
    'tie.said-not-now': 'idea',
    'tie.said-not-now.for-good': 'idea',
    'tie.died': 'died',
  },
  asked: {
    'tie.said-yes': 'supporting',
    'tie.said-not-now': 'not-now',
    'tie.said-not-now.for-good': 'not-now',
    'tie.took-back': 'idea',
    'tie.consented-to-repair': 'repairing',
    'tie.ended': 'ended',
    'tie.died': 'died',
  },
  'not-now': {
    'tie.asked-smaller': 'asked',
    'tie.asked-by-their-wish': 'asked',
    'tie.said-yes': 'supporting',
    'tie.said-not-now': 'not-now',
    'tie.said-not-now.for-good': 'not-now',
    'tie.wished-to-repair': 'not-now',
    'tie.ended': 'ended',
    'tie.died': 'died',
  },
  supporting: {
    'tie.rested': 'resting',
    'tie.consented-to-repair': 'repairing',
    'tie.wished-to-repair': 'supporting',
    'tie.ended': 'ended',
    'tie.said-not-now': 'not-now',
    'tie.said-not-now.for-good': 'not-now',
    'tie.died': 'died',
  },
  resting: {
    'tie.resumed': 'supporting',
    'tie.rested': 'resting',
    'tie.consented-to-repair': 'repairing',
    'tie.wished-to-repair': 'resting',
    'tie.ended': 'ended',
    'tie.said-not-now': 'not-now',
    'tie.said-not-now.for-good': 'not-now',
    'tie.died': 'died',
  },
  repairing: {
    'tie.resumed': 'supporting',
    'tie.rested': 'resting',
    'tie.ended': 'ended',
    'tie.said-not-now': 'not-now',
    'tie.said-not-now.for-good': 'not-now',
    'tie.died': 'died',
  },
  ended: {
    'tie.reopened': 'idea',
    'tie.asked-to-repair': 'asked',
    'tie.wished-to-repair': 'ended',
    'tie.said-not-now': 'ended',
    'tie.said-not-now.for-good': 'ended',
    'tie.died': 'died',
  },
  died: {
    'tie.ended': 'ended',
    'tie.said-not-now': 'died',
    'tie.said-not-now.for-good': 'died',
    'tie.died': 'died',
  },
};

const C2: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'not-begun': { 'check-in.opened': 'open' },
  open: { 'check-in.answered': 'answering', 'check-in.coloured': 'coloured' },
  answering: {
    'check-in.answered': 'answering',
    'check-in.coloured': 'coloured',
    'check-in.closed': 'closed',
  },
  coloured: {
    'check-in.answered': 'coloured',
    'check-in.coloured': 'coloured',
    'check-in.closed': 'closed',
  },
  closed: {},
};

const P2: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'not-begun': { 'plan.drafted': 'draft' },
  draft: { 'plan.drafted': 'draft', 'plan.adopted': 'adopted', 'plan.put-away': 'put-away' },
  adopted: { 'plan.adopted': 'adopted', 'plan.put-away': 'put-away' },
  'put-away': { 'plan.adopted': 'adopted' },
};

/**
 * The table of A2 by the entries, and by what both agree on, with a course of one's own (A10) beside it. `agreed` is as
 * `running`, and `paused` as what it returns to, since no chart changes by time.
 */
const BOTH = (to: string) =>
  Object.fromEntries(
    ['quarterly', 'monthly', 'two-weekly', 'weekly', 'twice-weekly'].map((often) => [`${often}-by-both`, to]),
  );
const LIVE = {
  'trajectory.review-opened': 'under-review',
  'trajectory.paused': 'paused',
  'paused-by-both': 'paused',
  'trajectory.stopped': 'stopped',
  'trajectory.transferred': 'transferred',
  'rounded-off-by-both': 'rounded-off',
  ...BOTH('running'),
};
const END = { 'trajectory.came-back': 'back' };
const OWN = { 'trajectory.kept-own': 'own' };

const A2: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  drafted: { 'trajectory.waiting': 'waiting', 'trajectory.proposed': 'proposed', ...OWN },
  waiting: {
    'trajectory.waiting': 'waiting',
    'trajectory.proposed': 'proposed',
    'trajectory.withdrawn': 'withdrawn',
    ...OWN,
  },
  proposed: {
    'trajectory.proposed': 'proposed',
    'trajectory.countered': 'countered',
    'trajectory.not-agreed': 'not-agreed-yet',
    'trajectory.withdrawn': 'withdrawn',
    ...BOTH('agreed'),
    ...OWN,
  },
  countered: {
    'trajectory.countered': 'countered',
    'trajectory.not-agreed': 'not-agreed-yet',
    'trajectory.withdrawn': 'withdrawn',
    ...BOTH('agreed'),
    ...OWN,
  },
  'not-agreed-yet': { 'trajectory.proposed': 'proposed', 'trajectory.withdrawn': 'withdrawn', ...OWN },
  own: {
    ...OWN,
    'trajectory.paused': 'own',
    'trajectory.resumed': 'own',
    'trajectory.stopped': 'stopped',
    ...BOTH('agreed'),
  },
  agreed: { ...LIVE, 'trajectory.withdrawn': 'withdrawn' },
  running: LIVE,
  'under-review': {
    'trajectory.reviewed': 'running',
    'rounded-off-by-both': 'rounded-off',
    ...BOTH('running'),
  },
  paused: { ...LIVE, 'trajectory.resumed': 'running' },
  stopped: END,
  transferred: END,
  'rounded-off': END,
  withdrawn: END,
  back: {},
};

/** From where, by what, to where: each once, in one order. */
const arrows = (steps: readonly (readonly [string, string, string])[]): readonly string[] =>
  [...new Set(steps.map((step) => step.join(' → ')))].sort();

const arrowsOf = (table: typeof N5): readonly string[] =>
  arrows(
    Object.entries(table).flatMap(([from, row]) =>
      Object.entries(row).map(([event, to]) => [from, event, to] as const),
    ),
  );

describe('a walk through every state that can be reached', () => {
  test('N5: finds the steps of the table, and no others', () => {
    const { steps } = walkOf(world.charts.tie);
    const life = (state: string) => regionOf(state, 'life');
    const found = arrows(steps.map(({ from, event, to }) => [life(from), event, life(to)]));
    expect(found).toEqual(arrowsOf(N5));
  });

  test('N5: finds that only an ask, a wish to make it right and an answer wait for something else', () => {
    const { states, steps } = walkOf(world.charts.tie);
    const waiting = Object.entries(N5).flatMap(([from, row]) =>
      Object.keys(row).filter((event) => {
        const all = states.filter((state) => regionOf(state, 'life') === from);
        return !all.every((state) => steps.some((step) => step.from === state && step.event === event));
      }),
    );
    expect([...new Set(waiting)].sort()).toEqual([
      'tie.asked',
      'tie.asked-by-their-wish',
      'tie.asked-smaller',
      'tie.asked-to-repair',
      'tie.consented-to-repair',
      'tie.said-yes',
      'tie.supports-already',
      'tie.wished-to-repair',
    ]);
  });

  test('A2: finds the steps of the table, and no others; a mark moves nothing', () => {
    const marks = ['extended-by-both', 'trajectory.imposed', 'trajectory.imposed-ended'];
    const { steps } = walkOf(world.charts.trajectory);
    const course = (state: string) => regionOf(state, 'course');
    const found = steps.flatMap(({ from, event, to }) =>
      marks.includes(event) ? [] : [[course(from), event, course(to)] as const],
    );
    expect(arrows(found)).toEqual(arrowsOf(A2));
    for (const { from, event, to } of steps)
      if (marks.includes(event)) expect(course(to), event).toBe(course(from));
  });

  test.each([
    ['C2: finds the steps of a check-in, and no others', 'check-in', C2],
    ['P2: finds the steps of a version of the plan, and no way to write over what was adopted', 'plan', P2],
  ] as const)('%s', (_, chart, table) => {
    const { steps } = walkOf(world.charts[chart]);
    const name = (state: string): string => JSON.parse(state);
    const found = arrows(steps.map(({ from, event, to }) => [name(from), event, name(to)]));
    expect(found).toEqual(arrowsOf(table));
  });

  test.each(lives)(
    'X5: by XState itself finds the states that the shipped table of $name has',
    ({ machine }) => {
      const { states, start, steps } = walkOf(machine);
      const life = lifeFrom(tableOf(machine));
      expect(life.start).toBe(start);
      const reached = new Set([life.start]);
      for (const at of reached)
        for (const event of life.allowed(at)) reached.add(life.step(at, event) ?? `nowhere by ${event}`);
      expect([...reached].sort()).toEqual([...states].sort());
      for (const state of states) {
        const taken = steps.filter(({ from }) => from === state);
        expect([...life.allowed(state)].sort()).toEqual(taken.map(({ event }) => event).sort());
        for (const { event, to } of taken) expect(life.step(state, event)).toBe(to);
      }
    },
  );
});
