import { describe, expect, it } from 'vitest';
import { newId, two, withTerms } from './testing/two-sides.ts';

describe('answers that come late', () => {
  it('A2: a yes to a course whose last day is past is refused, and changes nothing of what holds', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const change = counsellor.change(thread, withTerms({ whose: 'other', until: '2026-12-20' }), termsId);
    const end = counsellor.change(thread, { what: 'rounding-off', whose: 'other', on: '2026-12-20' });
    meet(thread);
    on('2026-12-21T12:00:00+01:00');
    for (const late of [change, end])
      expect(person.refusal('trajectory.accepted', thread, { termsId: late })).toBe('until-is-past');
    expect(person.course(thread).course).toBe('running');
    on('2026-12-20T12:00:00+01:00');
    expect(person.refusal('trajectory.accepted', thread, { termsId: change })).toBeUndefined();
  });

  it('A2: what can be taken back before the first day is named among what is possible, and nothing after it', () => {
    const { person, counsellor, meet, on } = two();
    const terms = withTerms({ whose: 'other', starts: '2026-12-20', until: '2027-05-01' });
    const { thread, termsId } = counsellor.propose(terms);
    meet(thread);
    person.accept(thread, termsId);
    meet(thread);
    const allowed = () => {
      const refusal = counsellor.ask('trajectory.accepted', thread, { termsId: newId() });
      return 'allowed' in refusal ? refusal.allowed : [];
    };
    expect(allowed()).toContain('trajectory.withdrawn');
    on('2026-12-20T12:00:00+01:00');
    expect(allowed()).not.toContain('trajectory.withdrawn');
    expect(counsellor.refusal('trajectory.withdrawn', thread, { termsId })).toBe('agreed-already');
  });
});
