import { describe, expect, it } from 'vitest';
import type { Entry } from '../journal/entry.ts';
import { withLines } from '../journal/journal.ts';
import { pausesOn, pausesTooLong } from './index.ts';
import type { Side } from './testing/two-sides.ts';
import { newId, two } from './testing/two-sides.ts';

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

  /** A word as a device writes it that knows nothing of the limit. */
  const unheld = (side: Side, thread: string, at: string, until: string): Entry => {
    const [word] = side.sends(thread);
    if (!word) throw new Error('nothing was said');
    return { ...word, id: newId(), type: 'trajectory.paused', at, recordedAt: at, data: { until } };
  };

  const [early, soon, later] = [
    { at: '2026-12-01T12:00:00+01:00', until: '2026-12-29' },
    { at: '2026-12-29T12:00:00+01:00', until: '2027-01-26' },
    { at: '2027-01-26T12:00:00+01:00', until: '2027-02-22' },
  ];

  it('A2, J11: of pauses that come in only those within 28 days in 56 hold, on both sides, in whatever order they arrive', () => {
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [1, 2, 0],
    ];
    for (const order of orders) {
      const { person, counsellor, meet, agreed, on } = two();
      const { thread } = agreed();
      const words = [early, soon, later].map(({ at, until }) => unheld(person, thread, at, until));
      const here = order.flatMap((n) => words[n] ?? []);
      const placed = here.map((word, n): Entry => ({ ...word, seq: person.whole.seq + 1 + n }));
      person.journal = withLines(person.journal, placed);
      on('2026-12-10T12:00:00+01:00');
      meet(thread);
      for (const side of [person, counsellor]) {
        expect(side.whole.setAside).toEqual([]);
        expect(side.course(thread).course).toBe('paused');
      }
      on('2027-01-10T12:00:00+01:00');
      for (const side of [person, counsellor]) {
        expect(pausesOn(side.one(thread), side.now)).toEqual([]);
        expect(pausesTooLong(side.one(thread))).toMatchObject([{ until: soon?.until }]);
        expect(side.course(thread).course).toBe('running');
      }
      on('2027-02-01T12:00:00+01:00');
      for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('paused');
      expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
    }
  });

  it('A2, J11: an end of a pause that comes late lets the next one hold, on both sides', () => {
    const { person, counsellor, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const first = person.write('trajectory.paused', thread, { until: '2026-12-29' });
    on('2026-12-08T12:00:00+01:00');
    const over = person.write('trajectory.resumed', thread, { pause: first.id });
    on('2026-12-20T12:00:00+01:00');
    const next = person.write('trajectory.paused', thread, { until: '2027-01-05' });
    counsellor.takeIn([next, first]);
    expect(pausesTooLong(counsellor.one(thread))).toMatchObject([{ id: next.id, by: 'theirs' }]);
    counsellor.takeIn([over]);
    expect(pausesTooLong(counsellor.one(thread))).toEqual([]);
    expect(counsellor.course(thread)).toMatchObject({ course: 'paused', by: 'theirs' });
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  });

  it('A2: of two ends of one pause the first counts: the days after it are not paused', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const first = person.write('trajectory.paused', thread, { until: '2026-12-29' });
    on('2026-12-03T12:00:00+01:00');
    const over = person.write('trajectory.resumed', thread, { pause: first.id });
    const at = '2026-12-28T12:00:00+01:00';
    const again: Entry = { ...over, id: newId(), at, recordedAt: at, seq: over.seq + 1, device: 'laptop' };
    person.journal = withLines(person.journal, [again]);
    on('2026-12-30T12:00:00+01:00');
    expect(person.refusal('trajectory.paused', thread, { until: '2027-01-20' })).toBeUndefined();
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('paused');
      expect(pausesTooLong(side.one(thread))).toEqual([]);
    }
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  });

  it('A2: pauses of the two that cross are each their own, and both count', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    person.write('trajectory.paused', thread, { until: '2026-12-29' });
    counsellor.write('trajectory.paused', thread, { until: '2026-12-20' });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(pausesOn(side.one(thread), side.now)).toHaveLength(2);
      expect(pausesTooLong(side.one(thread))).toEqual([]);
    }
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  });

  it('A2: a pause that is written as one of earlier takes none away that counts already', () => {
    const { person, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-10T12:00:00+01:00');
    person.write('trajectory.paused', thread, { until: '2027-01-07' });
    const at = '2026-12-01T12:00:00+01:00';
    expect(person.refusal('trajectory.paused', thread, { until: '2026-12-20' }, { at })).toBe(
      'longer-needs-both',
    );
  });
});
