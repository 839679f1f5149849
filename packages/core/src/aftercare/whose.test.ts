import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksOpen, openProposalsOf, whoseIs } from './index.ts';
import { two, usual, withTerms } from './testing/two-sides.ts';

describe('whose a trajectory is', () => {
  it('A3: is fixed by what begins it: a counter of the other that turns it round is no way to refuse an ask', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    const turned = counsellor.proposal(thread, withTerms({ steps: [{ often: 'two-weekly' }] }), termsId);
    expect(counsellor.refusal('trajectory.proposed', thread, turned)).toBe('of-another-person');
    const right = counsellor.proposal(thread, withTerms({ whose: 'other' }), termsId);
    expect(counsellor.refusal('trajectory.proposed', thread, right)).toBeUndefined();
    const both = person.proposal(thread, withTerms({ whose: 'both' }), termsId);
    expect(person.refusal('trajectory.proposed', thread, both)).toBe('of-another-person');
  });

  /** A counter that another program wrote, which did not refuse it; by its clock it was said before all else. */
  const turnedRound = (instead: boolean) => {
    const sides = two();
    const { person, counsellor, meet } = sides;
    const { thread, termsId } = person.propose();
    meet(thread);
    const change = withTerms({ steps: [{ often: 'two-weekly' }] });
    const turned = counsellor.proposal(thread, change, instead ? termsId : undefined);
    const yes = person.sends(thread)[0];
    if (!yes) throw new Error('nothing was sent');
    const late = { ...yes, at: '2026-11-19T12:00:00+01:00', id: turned.mark, data: turned };
    person.takeIn([late]);
    counsellor.journal = {
      ...counsellor.journal,
      lines: [...counsellor.journal.lines, { ...late, seq: counsellor.journal.lines.length + 1 }],
    };
    return { ...sides, thread, termsId, turned };
  };

  it('A3, E3: one that comes in all the same waits for nobody, takes no answer, and is the same to both', () => {
    const { person, counsellor, meet, thread, termsId, turned } = turnedRound(true);
    expect([person, counsellor].map((side) => whoseIs(side.one(thread)))).toEqual(['mine', 'theirs']);
    for (const side of [person, counsellor]) {
      expect(openProposalsOf(side.one(thread), side.now).map(({ id }) => id)).toEqual([termsId]);
      expect(side.course(thread).course).toBe('proposed');
    }
    expect(person.refusal('trajectory.accepted', thread, { termsId: turned.termsId })).toBe(
      'of-another-person',
    );
    expect(person.refusal('trajectory.more-asked', thread, { wants: 'more' })).toBeUndefined();
    meet(thread);
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
    counsellor.accept(thread, termsId);
    expect(counsellor.course(thread).course).toBe('agreed');
  });

  it('A3: even where a clock that ran behind puts it in front, the ask of the person is taken and stays open', () => {
    const { person, counsellor, meet, thread } = turnedRound(false);
    expect(person.refusal('trajectory.more-asked', thread, { wants: 'more' })).toBeUndefined();
    meet(thread);
    expect(asksOpen(person.one(thread))).toHaveLength(1);
    expect(asksOpen(counsellor.one(thread))).toHaveLength(1);
  });

  it('A3, E3: comes to the same in any order of the words', () => {
    const { person, counsellor, meet, thread, termsId } = turnedRound(true);
    person.change(thread, usual, termsId);
    meet(thread);
    const lines = counsellor.journal.lines.filter((line) => 'about' in line && line.about === thread);
    const meant = person.meaning(thread, 'a');
    const orders = fc.shuffledSubarray([...lines.keys()], { minLength: lines.length });
    fc.assert(
      fc.property(orders, (order) => {
        const { counsellor: fresh } = two();
        fresh.journal = {
          ...counsellor.journal,
          lines: [
            ...counsellor.journal.lines.filter((line) => !('about' in line && line.about === thread)),
            ...order.flatMap((place) => lines[place] ?? []),
          ].map((line, n) => ({ ...line, seq: n + 1 })),
        };
        expect(whoseIs(fresh.one(thread))).toBe('theirs');
        expect(fresh.meaning(thread, 'b')).toBe(meant);
      }),
      { numRuns: 30 },
    );
  });
});
