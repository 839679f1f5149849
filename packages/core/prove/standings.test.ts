import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '../src/expectations/index.ts';
import { expectationOf, standingNow, standings } from '../src/expectations/index.ts';
import { attemptsIn } from './arbitrary.ts';
import { blank, play, ZONE } from './play.ts';
import { world } from './world.ts';

/** What holds between two, however it stands today. */
const HOLDS: readonly Standing[] = ['agreed', 'running', 'paused', 'under-review', 'over', 'spoken'];

/** By which entries an agreement comes to stand like that (E2), each without its first part. */
const comesBy: Readonly<Record<Standing, readonly string[]>> = {
  nothing: ['draft-dropped', 'spoken', 'accepted', 'declined', 'withdrawn', 'released', 'proposed'],
  draft: ['drafted', 'declined', 'withdrawn', 'released'],
  'waiting-for-them': ['proposed', 'accepted', 'declined', 'withdrawn', 'released'],
  'waiting-for-you': ['proposed', 'accepted', 'declined', 'withdrawn', 'released'],
  declined: ['declined', 'withdrawn', 'refused-aloud', 'draft-dropped', 'released'],
  withdrawn: ['withdrawn', 'declined', 'draft-dropped', 'released'],
  agreed: ['accepted', 'proposed', 'spoken', 'resumed', 'kept', 'declined', 'withdrawn'],
  running: ['accepted', 'proposed', 'resumed', 'kept', 'declined', 'withdrawn'],
  spoken: ['spoken', 'resumed', 'kept', 'accepted', 'declined', 'withdrawn'],
  paused: ['paused', 'accepted', 'proposed', 'spoken', 'withdrawn', 'declined'],
  'under-review': ['review-opened', 'resumed', 'accepted', 'withdrawn', 'declined', 'spoken'],
  over: ['accepted', 'proposed', 'spoken', 'withdrawn', 'declined'],
  released: ['released', 'draft-dropped', 'withdrawn', 'declined'],
};

test('E2: an agreement moves by the words that move it, and by no others; nothing holds but by a yes, or a word aloud', () => {
  const seen = new Set<Standing>();
  const place = world.areas.findIndex(({ name }) => name === 'expectations');
  fc.assert(
    fc.property(attemptsIn(place, 120), (tries) => {
      let before = world.fold(blank(), world.areas);
      const { entries } = play(world, tries);
      for (const entry of entries) {
        const after = world.foldOn(before, world.areas, [entry]);
        if (!after) throw new Error('an entry that follows');
        const now = { ms: Date.parse(entry.recordedAt), zone: ZONE };
        const [from, to] = [before, after].map(({ areas }) => {
          const one = expectationOf(areas.expectations, entry.about);
          return one ? standingNow(one, now) : 'nothing';
        });
        before = after;
        if (from === undefined || to === undefined) continue;
        seen.add(to);
        if (from === to) continue;
        const what = entry.type.split('.')[1] ?? '';
        expect(comesBy[to], `${from} became ${to}`).toContain(what);
        if (HOLDS.includes(to) && !HOLDS.includes(from))
          expect(['accepted', 'proposed', 'spoken'], `${from} became ${to}`).toContain(what);
        if (HOLDS.includes(from) && !HOLDS.includes(to))
          expect(['released', 'declined', 'withdrawn'], `${from} became ${to}`).toContain(what);
      }
    }),
    { numRuns: 100, seed: 2026, endOnFailure: true },
  );
  expect(standings.filter((one) => !seen.has(one))).toEqual([]);
});
