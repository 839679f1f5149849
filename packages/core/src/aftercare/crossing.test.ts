import { describe, expect, it } from 'vitest';
import { proposalStanding, proposalsSeen } from '../agreement/index.ts';
import { nextSteps } from '../guidance/index.ts';
import { openProposalsOf } from './index.ts';
import { two, usual, withTerms } from './testing/two-sides.ts';

describe('two changes of the same course that cross', () => {
  const crossed = () => {
    const sides = two();
    const { person, counsellor, meet, agreed, on } = sides;
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const mine = person.change(thread, withTerms({ steps: [{ often: 'monthly' }] }), termsId);
    const theirs = counsellor.change(
      thread,
      withTerms({ whose: 'other', steps: [{ often: 'twice-weekly' }] }),
      termsId,
    );
    return { ...sides, thread, mine, theirs, meet };
  };

  it('A3, E3: once one is agreed the other is of an earlier version: it waits for nobody and takes no answer', () => {
    const { person, counsellor, meet, on, thread, mine, theirs } = crossed();
    meet(thread);
    for (const side of [person, counsellor])
      expect(openProposalsOf(side.one(thread), side.now)).toHaveLength(2);
    counsellor.accept(thread, mine);
    meet(thread);
    on('2027-03-01T12:00:00+01:00');
    for (const side of [person, counsellor]) {
      const one = side.one(thread);
      expect(openProposalsOf(one, person.now)).toEqual([]);
      expect(
        proposalsSeen(one)
          .filter(({ id }) => id === theirs)
          .map((seen) => proposalStanding(one, seen)),
      ).toEqual(['earlier-version']);
      const keys = nextSteps(side.whole.areas, side.now).map(({ key }) => key);
      expect(keys).not.toContain('answer-proposal');
    }
    expect(person.refusal('trajectory.accepted', thread, { termsId: theirs })).toBe('of-an-earlier-version');
    const further = counsellor.proposal(thread, withTerms({ whose: 'other' }), theirs);
    expect(counsellor.refusal('trajectory.proposed', thread, further)).toBe('in-place-of-what');
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  });

  it('E3: so is what answered the other meanwhile, in whatever order the words come in', () => {
    const { person, counsellor, meet, thread, mine, theirs } = crossed();
    meet(thread);
    const further = person.change(thread, withTerms({ steps: [{ often: 'two-weekly' }] }), theirs);
    counsellor.accept(thread, mine);
    person.takeIn(counsellor.sends(thread).toReversed());
    counsellor.takeIn(person.sends(thread).toReversed());
    for (const side of [person, counsellor]) expect(openProposalsOf(side.one(thread), side.now)).toEqual([]);
    expect(counsellor.refusal('trajectory.accepted', thread, { termsId: further })).toBe(
      'of-an-earlier-version',
    );
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  });

  it('E3: a change of what holds now can be answered, and so can what takes no place', () => {
    const { person, counsellor, meet, thread, mine } = crossed();
    meet(thread);
    counsellor.accept(thread, mine);
    meet(thread);
    const next = person.change(thread, usual, mine);
    const pause = person.change(thread, { what: 'pause', whose: 'both', until: '2027-03-01' });
    meet(thread);
    expect(
      openProposalsOf(counsellor.one(thread), counsellor.now)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([next, pause].sort());
    counsellor.accept(thread, next);
    counsellor.accept(thread, pause);
  });
});
