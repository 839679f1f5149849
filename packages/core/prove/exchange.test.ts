import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { carriedOut, figuresOf } from './exchange-figures.ts';
import { happenings } from './happenings.ts';
import { world } from './world.ts';

// The proofs say little about exchanges in which nothing happens.
describe('the random exchanges that the proofs look at', () => {
  let figures: ReturnType<typeof figuresOf>;
  beforeAll(() => {
    const lists = fc.sample(happenings, { numRuns: 100, seed: 2026 });
    figures = figuresOf(lists.map((list, n) => carriedOut(world, list, n % 2 === 0 ? 'yes' : 'not-now')));
  }, 120_000);

  test('X5: many envelopes are opened, some twice, some never, most out of order', () => {
    expect(figures.letters).toBeGreaterThan(500);
    expect(figures.again).toBeGreaterThan(100);
    expect(figures.never).toBeGreaterThan(30);
    expect(figures.outOfOrder).toBeGreaterThan(50);
  });

  test('X5: something is agreed, something refused, something taken back; and no two sides differ', () => {
    for (const what of ['proposed', 'accepted', 'declined', 'withdrawn', 'limits-stated'])
      expect(figures.words[`expectation.${what}`], what).toBeGreaterThan(15);
    for (const what of ['released', 'paused'])
      expect(figures.words[`expectation.${what}`], what).toBeGreaterThan(0);
    for (const what of ['proposed', 'accepted'])
      expect(figures.words[`trajectory.${what}`], what).toBeGreaterThan(10);
    for (const what of ['not-agreed', 'paused', 'stopped', 'more-asked'])
      expect(figures.words[`trajectory.${what}`], what).toBeGreaterThan(0);
    expect(figures.hold).toBeGreaterThan(10);
    expect(figures.differ).toBe(0);
  });
});
