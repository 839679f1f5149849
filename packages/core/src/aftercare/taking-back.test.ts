import { describe, expect, it } from 'vitest';
import type { Entry } from '../journal/entry.ts';
import { currentCourse, endOf, intensityNow } from './index.ts';
import type { Side } from './testing/two-sides.ts';
import { newId, two, withTerms } from './testing/two-sides.ts';

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

describe('a no that comes after both agreed', () => {
  /** A word of the other as a device writes it that does not keep to the rules. */
  const made = (side: Side, thread: string, type: string, at: string, termsId: string): Entry => {
    const [like] = side.sends(thread);
    if (!like) throw new Error('nothing was said');
    return { ...like, id: newId(), type, at, data: { termsId } };
  };

  it.each(['trajectory.withdrawn', 'trajectory.not-agreed'])(
    'A3: %s, months later, is kept as a word and moves nothing, on both sides and in any order',
    (type) => {
      const { person, counsellor, agreed, on } = two();
      const { thread, termsId } = agreed();
      const no = made(counsellor, thread, type, '2027-02-01T12:00:00+01:00', termsId);
      on('2027-02-01T13:00:00+01:00');
      person.takeIn([no]);
      expect(person.course(thread).course).toBe('running');
      expect(intensityNow(person.one(thread), person.now)).toBe('two-weekly');
      expect(person.one(thread).said.some(({ id }) => id === no.id)).toBe(true);
      expect(person.refusal('trajectory.stopped', thread)).toBeUndefined();
    },
  );

  it('A3: a change that both agreed on stays agreed on', () => {
    const { person, counsellor, agreed, meet, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const change = person.change(thread, withTerms(monthly), termsId);
    meet(thread);
    counsellor.accept(thread, change);
    meet(thread);
    for (const type of ['trajectory.not-agreed', 'trajectory.withdrawn'])
      person.takeIn([made(counsellor, thread, type, '2027-02-01T12:00:00+01:00', change)]);
    on('2027-02-01T13:00:00+01:00');
    expect(currentCourse(person.one(thread))?.termsId).toBe(change);
    expect(intensityNow(person.one(thread), person.now)).toBe('monthly');
  });

  it('A3: one that stands before the later yes, or takes back a first course in time, counts in any order', () => {
    for (const [starts, at, course] of [
      ['2026-11-23', '2026-11-20T12:30:00+01:00', 'withdrawn'],
      ['2026-11-23', '2026-11-21T12:00:00+01:00', 'withdrawn'],
      ['2026-11-23', '2026-11-25T12:00:00+01:00', 'running'],
      ['2026-11-16', '2026-11-20T14:00:00+01:00', 'running'],
    ] as const) {
      const { person, counsellor, meet, on } = two();
      const { thread, termsId } = person.propose(withTerms({ starts }));
      meet(thread);
      on('2026-11-20T13:00:00+01:00');
      const yes = counsellor.accept(thread, termsId);
      const no = made(person, thread, 'trajectory.withdrawn', at, termsId);
      const [asked] = person.sends(thread);
      if (!asked) throw new Error('nothing was proposed');
      const came = [asked, { ...yes }, no];
      on('2026-12-01T12:00:00+01:00');
      const courses = [came, [no, { ...yes }, asked], [{ ...yes }, no, asked]].map((words) => {
        const anew = two().counsellor;
        for (const word of words) {
          const isYes = word.id === yes.id;
          if (isYes)
            anew.journal = {
              ...anew.journal,
              lines: [...anew.journal.lines, { ...word, seq: anew.whole.seq + 1 }],
            };
          else anew.takeIn([word]);
        }
        anew.clock = '2026-12-01T12:00:00+01:00';
        return anew.course(thread).course;
      });
      expect(courses, at).toEqual([course, course, course]);
    }
  });
});
