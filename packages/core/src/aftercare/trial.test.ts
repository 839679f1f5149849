import { describe, expect, it } from 'vitest';
import { nextSteps } from '../guidance/index.ts';
import { asTrial, contradictionIn, courseNow, nextReview, termsOf } from './index.ts';
import { two, usual } from './testing/two-sides.ts';

const LAST = '2026-12-20';

describe('a trial of four weeks', () => {
  it('A2, A9: is looked at again on its last day at the latest, and so the next steps say', () => {
    const long = asTrial(termsOf('long', { starts: '2026-11-23', whose: 'proposer' }));
    expect([long.until, long.reviewEvery]).toEqual([LAST, 4]);
    const { person, agreed, on } = two();
    const { thread } = agreed(asTrial(usual));
    const due = () => [
      nextReview(person.one(thread), person.now),
      nextSteps(person.whole.areas, person.now).some(({ key }) => key === 'hold-review'),
    ];
    on('2026-12-19T12:00:00+01:00');
    expect(due()).toEqual([LAST, false]);
    on('2026-12-20T12:00:00+01:00');
    expect(due()).toEqual([LAST, true]);
  });

  it('A2: of a course whose last day is past by then is four weeks all the same, without what is over', () => {
    const [talks] = usual.components ?? [];
    if (!talks) throw new Error('no component');
    const group = { kind: 'group', until: '2027-01-31' } as const;
    const later = { ...usual, starts: '2027-06-28', until: '2027-05-23', components: [talks, group] };
    const trial = asTrial(later);
    expect(contradictionIn(trial)).toBeUndefined();
    expect([trial.until, trial.components]).toEqual(['2027-07-25', [talks]]);
    const only = asTrial({ ...later, components: [group] });
    expect([contradictionIn(only), only.components]).toEqual([undefined, [{ kind: 'group' }]]);
  });

  it('A2, A9: stays due for four weeks after it, until both looked at it again', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed(asTrial(usual));
    on('2027-01-10T12:00:00+01:00');
    expect(courseNow(person.one(thread), person.now).course).toBe('rounded-off');
    for (const side of [person, counsellor]) expect(nextReview(side.one(thread), side.now)).toBe(LAST);
    const review = person.write('trajectory.review-opened', thread, { termsId });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(nextReview(side.one(thread), side.now)).toBeUndefined();
      side.write('trajectory.reviewed', thread, { review: review.id, goOn: true });
    }
    meet(thread);
    expect(nextReview(person.one(thread), person.now)).toBeUndefined();
    const other = two();
    const later = other.agreed(asTrial(usual));
    other.on('2027-01-18T12:00:00+01:00');
    expect(nextReview(other.person.one(later.thread), other.person.now)).toBeUndefined();
  });

  it('A9: terms that are no trial have no look at it again after their last day', () => {
    const { person, agreed, on } = two();
    const { thread } = agreed({ ...usual, reviewEvery: 52 });
    expect(nextReview(person.one(thread), person.now)).toBeUndefined();
    on('2027-06-01T12:00:00+01:00');
    expect(nextReview(person.one(thread), person.now)).toBeUndefined();
  });
});
