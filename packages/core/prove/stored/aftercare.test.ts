import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  asksOpen,
  courseNow,
  currentCourse,
  intensityNow,
  lastTreatmentEnd,
  reviewsOf,
  templatesFor,
  trajectoriesIn,
  trajectoriesNow,
  viewsOf,
} from '../../src/aftercare/index.ts';
import { areas } from '../../src/all.ts';
import type { Journal } from '../../src/journal/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { fold, foldUntil } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored aftercare of the first version', () => {
  const text = textOf('journal-aftercare-v1.json');
  const file = fromFile(text);
  const journal: Journal | undefined = file.ok ? file.value : undefined;
  if (!journal) throw new Error('the stored journal can not be read');
  const state = fold(journal, areas);
  const { aftercare } = state.areas;
  const at = (moment: string) => ({ ms: Date.parse(moment), zone: 'Europe/Amsterdam' });
  const [first, anew, own, dropped] = trajectoriesIn(aftercare);
  if (!first || !anew || !own || !dropped) throw new Error('a trajectory is missing');

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('97614b1c45e8698ba0829eef8a2ea65040baedd5001da4adf1209e71f47379ac');
    expect(toFile(journal).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13, A2: means today what it meant: where each trajectory is', () => {
    const now = at('2028-12-02T12:00:00+01:00');
    expect([first, anew, own, dropped].map((one) => courseNow(one, now))).toMatchObject([
      { course: 'rounded-off', extended: true, own: false, imposed: false },
      { course: 'transferred', by: 'theirs', own: false },
      { course: 'stopped', by: 'mine', own: true },
      { course: 'nothing' },
    ]);
    expect([first.backTo, anew.after]).toEqual([anew.id, first.id]);
    expect(trajectoriesNow(aftercare, now)).toEqual([]);
    expect([lastTreatmentEnd(aftercare, now), templatesFor(aftercare)[0]]).toEqual(['2026-10-01', 'long']);
  });

  test('J13, A2, A3, A9: means today what it meant: what was said on the way', () => {
    const now = at('2026-11-25T12:00:00+01:00');
    expect(courseNow(first, now)).toMatchObject({ course: 'running', extended: true });
    expect(currentCourse(first)?.terms.until).toBe('2027-06-30');
    expect(intensityNow(first, now)).toBe('two-weekly');
    expect(viewsOf(first).map(({ view }) => view)).toEqual([
      'Ik wil niet alleen staan',
      'Liever eerst korter',
    ]);
    expect(reviewsOf(first).map(({ mine, theirs }) => [mine?.change, theirs?.helped])).toEqual([
      ['Minder vaak', 'Het ritme'],
    ]);
    expect(asksOpen(first)).toEqual([]);
    expect(first.waiting).toMatchObject({
      untilThen: 'Sam belt op zondag',
      ifWorse: 'De huisarts bellen',
    });
    expect(first.talk?.ask).toEqual(['Kan het minder vaak?']);
  });

  test('J10, A2: shows what was so before', () => {
    const on = (moment: string) => {
      const [one] = trajectoriesIn(foldUntil(journal, areas, Date.parse(moment)).areas.aftercare);
      return one && courseNow(one, at(moment)).course;
    };
    expect(on('2026-09-21T12:00:00+02:00')).toBe('not-agreed-yet');
    expect(on('2026-09-25T12:00:00+02:00')).toBe('agreed');
    expect(on('2026-10-07T12:00:00+02:00')).toBe('running');
  });
});
