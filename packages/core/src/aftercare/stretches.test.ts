import { expect, it } from 'vitest';
import { contradictionIn, intensityNow, stepNow, stretchOn } from './index.ts';
import { two, withTerms } from './testing/two-sides.ts';

it('A6: the last stretch goes on as long as the course does, and ends on no earlier day', () => {
  const { until: _, ...open } = withTerms({
    steps: [
      { often: 'weekly', weeks: 4 },
      { often: 'monthly', weeks: 4 },
    ],
  });
  expect(stretchOn(open, '2026-11-24')).toEqual({ often: 'weekly', from: '2026-11-23', until: '2026-12-20' });
  for (const day of ['2026-12-22', '2027-06-01'])
    expect(stretchOn(open, day)).toEqual({ often: 'monthly', from: '2026-12-21' });
  const until = '2027-09-30';
  expect(stretchOn({ ...open, until }, '2027-06-01')).toEqual({
    often: 'monthly',
    from: '2026-12-21',
    until,
  });
});

it('A6: after the last day of a course, and of a rounding off, it is no longer so often', () => {
  const { person, counsellor, meet, on, agreed } = two();
  const { thread } = agreed(withTerms({ until: '2026-12-31' }));
  on('2026-12-31T12:00:00+01:00');
  expect(stepNow(person.one(thread), person.now)).toMatchObject({ often: 'weekly', until: '2026-12-31' });
  on('2027-01-01T12:00:00+01:00');
  expect(intensityNow(person.one(thread), person.now)).toBeUndefined();
  const other = agreed();
  const end = person.change(other.thread, { what: 'rounding-off', whose: 'proposer', on: '2027-01-10' });
  meet(other.thread);
  counsellor.accept(other.thread, end);
  meet(other.thread);
  expect(intensityNow(person.one(other.thread), person.now)).toBe('weekly');
  on('2027-01-11T12:00:00+01:00');
  expect(stepNow(person.one(other.thread), person.now)).toBeUndefined();
});

it('A2: a trial is 28 days at most, its first and last among them', () => {
  expect(contradictionIn(withTerms({ trial: true, until: '2026-12-20' }))).toBeUndefined();
  expect(contradictionIn(withTerms({ trial: true, until: '2026-12-21' }))).toBe('longer-than-a-trial');
});
