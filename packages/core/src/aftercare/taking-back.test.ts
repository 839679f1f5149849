import { describe, expect, it } from 'vitest';
import { currentCourse, endOf } from './index.ts';
import { two, withTerms } from './testing/two-sides.ts';

const monthly = { steps: [{ often: 'monthly' as const }] };

describe('taking back a change', () => {
  it('A3: takes the change off the table, and leaves the course that runs as it is', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const change = person.change(thread, withTerms(monthly), termsId);
    meet(thread);
    on('2026-12-02T12:00:00+01:00');
    person.write('trajectory.withdrawn', thread, { termsId: change });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('running');
      expect(endOf(side.one(thread))).toBeUndefined();
      expect(currentCourse(side.one(thread))?.termsId).toBe(termsId);
    }
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
    counsellor.change(thread, withTerms({ ...monthly, whose: 'other' }), termsId);
  });

  it('A3: so does a late no to a first idea that another one was agreed beside', () => {
    const { person, counsellor, meet, on } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    on('2026-11-20T13:00:00+01:00');
    const other = counsellor.change(thread, withTerms({ ...monthly, whose: 'other' }));
    meet(thread);
    on('2026-11-20T14:00:00+01:00');
    person.accept(thread, other);
    on('2026-11-20T15:00:00+01:00');
    person.write('trajectory.withdrawn', thread, { termsId });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('agreed');
      expect(endOf(side.one(thread))).toBeUndefined();
    }
  });

  it('A2: a first course that did not begin yet is taken back by who proposed it, and then is over', () => {
    const { person, counsellor, meet, agreed } = two();
    const { thread, termsId } = agreed(withTerms({ starts: '2026-12-20' }));
    person.write('trajectory.withdrawn', thread, { termsId });
    meet(thread);
    for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('withdrawn');
  });
});
