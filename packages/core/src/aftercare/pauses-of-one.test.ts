import { describe, expect, it } from 'vitest';
import { two } from './testing/two-sides.ts';

describe('pauses of one of the two', () => {
  it('A2: are at most 28 days in any 56: one more right after the last needs both', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const first = person.write('trajectory.paused', thread, { until: '2026-12-29' });
    on('2026-12-28T12:00:00+01:00');
    person.write('trajectory.resumed', thread, { pause: first.id });
    on('2026-12-29T12:00:00+01:00');
    const again = () => person.refusal('trajectory.paused', thread, { until: '2027-01-26' });
    expect(again()).toBe('longer-needs-both');
    meet(thread);
    expect(counsellor.refusal('trajectory.paused', thread, { until: '2027-01-26' })).toBeUndefined();
    on('2027-01-25T12:00:00+01:00');
    expect(person.refusal('trajectory.paused', thread, { until: '2027-02-22' })).toBeUndefined();
  });

  it('A2: one that was over at once takes nothing away from the next', () => {
    const { person, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const slip = person.write('trajectory.paused', thread, { until: '2026-12-29' });
    person.write('trajectory.resumed', thread, { pause: slip.id });
    expect(person.refusal('trajectory.paused', thread, { until: '2026-12-29' })).toBeUndefined();
    on('2026-12-30T12:00:00+01:00');
    expect(person.refusal('trajectory.paused', thread, { until: '2026-12-31' })).toBe('longer-needs-both');
  });
});
