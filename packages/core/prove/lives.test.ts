import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { attempts, attemptsIn } from './arbitrary.ts';
import { walkOf } from './chart-walk.ts';
import { anyLines } from './hostile.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';
import { world } from './world.ts';

// The proofs say little about lives in which nothing happens. This holds the lives to what the proofs need of them.
describe('the random lives that the proofs look at', () => {
  let lives: readonly Played[] = [];
  const passed = new Set<string>();
  beforeAll(() => {
    const lists = [
      ...fc.sample(attempts(120), { numRuns: 150, seed: 2026 }),
      // And some lives of each area in which most happens there: the more areas, the less happens in one by chance.
      ...world.areas.flatMap((_, place) => fc.sample(attemptsIn(place, 120), { numRuns: 10, seed: 2026 })),
    ];
    const notice = ({ areas }: Played['state']) => {
      for (const tie of Object.values(areas.network.ties)) passed.add(tie.life);
    };
    lives = lists.map((list) => play(world, list, { notice }));
  });

  const entries = () => lives.flatMap((life) => life.entries);

  test('X5: more than two thirds of what is tried is taken, and something is refused', () => {
    const refused = lives.reduce((sum, life) => sum + life.refused, 0);
    const taken = entries().length;
    expect(taken / (taken + refused)).toBeGreaterThan(2 / 3);
    expect(refused).toBeGreaterThan(100);
  });

  test('X5: every type of entry of every area is among what is taken', () => {
    const types = world.areas.flatMap((area) => area.handlers.map((handler) => handler.entryType.type));
    const taken = new Set(entries().map((entry) => entry.type));
    expect(types.filter((type) => !taken.has(type))).toEqual([]);
  });

  test('X5: more than half of the states that a tie can be in are passed through', () => {
    const all = walkOf(world.charts.tie).states;
    expect(passed.size / all.length).toBeGreaterThan(0.5);
  });
});

describe('the random configurations that the proofs look at', () => {
  const configs = fc.sample(anyLines, { numRuns: 300, seed: 2026 });
  const read = configs.map((config) => world.readLines(config));

  test('X5: leave lines over in more than a third, with and without hours of their own', () => {
    expect(read.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(100);
    const hours = read.flatMap(({ lines }) => lines.map((line) => line.hours));
    expect(hours.filter((one) => one !== 'always').length).toBeGreaterThan(20);
    expect(hours.filter((one) => one === 'always').length).toBeGreaterThan(20);
  });

  test('X5: hold numbers that are no numbers, addresses that are no addresses, and hours that never open', () => {
    const found = new Set(read.flatMap(({ problems }) => problems.map(({ key }) => key)));
    for (const key of ['no-number', 'no-address', 'never-opens', 'unknown-zone', 'incomplete', 'same-id'])
      expect(found).toContain(key);
  });
});
