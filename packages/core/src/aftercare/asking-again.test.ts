import { describe, expect, it } from 'vitest';
import { termsIdOf } from '../expectations/index.ts';
import type { Side } from './testing/two-sides.ts';
import { newId, two, usual, withTerms } from './testing/two-sides.ts';

/** Asks something small in an agreement; what the other says to it comes in. */
function asked(person: Side, doNotAskAgain: boolean): void {
  const thread = newId();
  const [mark, terms] = [newId(), { does: 'other', words: 'Walk on Sunday', support: 'company' }];
  const termsId = termsIdOf({ thread, mark, terms });
  person.write('expectation.drafted', thread, { with: person.tie, terms });
  person.write('expectation.proposed', thread, { termsId, mark, terms });
  const theirs = { by: person.tie, via: 'carried' } as const;
  person.write('expectation.declined', thread, { termsId, ...(doNotAskAgain && { doNotAskAgain }) }, theirs);
}

const limited = (person: Side, most: number) =>
  person.write('limits.stated', person.tie, { limits: { most } }, { by: person.tie, via: 'carried' });

/** What a first proposal of a course brings. */
function proposing(person: Side, terms = usual): string | undefined {
  const thread = newId();
  person.write('trajectory.drafted', thread, { with: person.tie, terms });
  return person.refusal('trajectory.proposed', thread, person.proposal(thread, terms));
}

describe('who said not to be asked again', () => {
  it('E8, N6: is not asked for aftercare either, in the words that hide every reason', () => {
    const { person } = two();
    asked(person, true);
    expect(proposing(person)).toBe('nothing-is-asked');
  });

  it('N6: a no leaves aftercare possible until the smaller ask was used', () => {
    const { person } = two();
    asked(person, false);
    expect(proposing(person)).toBeUndefined();
    asked(person, false);
    expect(proposing(person)).toBe('nothing-is-asked');
  });

  it('E4: neither is who carries as much as they said, but for a course of their own', () => {
    const { person } = two();
    limited(person, 1);
    expect(proposing(person)).toBeUndefined();
    limited(person, 0);
    expect(proposing(person)).toBe('nothing-is-asked');
    expect(proposing(person, withTerms({ whose: 'other' }))).toBeUndefined();
  });

  it('E5: what they propose themselves can be answered, also by another idea', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = counsellor.propose(withTerms({ whose: 'other' }));
    meet(thread);
    asked(person, true);
    const other = withTerms({ whose: 'proposer', steps: [{ often: 'weekly' }] });
    expect(person.refusal('trajectory.proposed', thread, person.proposal(thread, other, termsId))).toBe(
      undefined,
    );
    expect(proposing(person)).toBe('nothing-is-asked');
  });

  it('E8: after “not agreed yet”, of either, talking on is no ask, whatever limit they state', () => {
    for (const theirs of [true, false]) {
      const { person, counsellor, meet } = two();
      const [proposer, other] = theirs ? [person, counsellor] : [counsellor, person];
      const { thread, termsId } = proposer.propose(withTerms({ whose: theirs ? 'proposer' : 'other' }));
      meet(thread);
      other.write('trajectory.not-agreed', thread, { termsId, view: 'Less often' });
      meet(thread);
      limited(person, 0);
      const next = person.proposal(thread, withTerms({ steps: [{ often: 'monthly' }] }), termsId);
      expect(person.refusal('trajectory.proposed', thread, next)).toBeUndefined();
    }
  });

  it('E5, E8: an own idea in answer to theirs can be made better after they said not to be asked again', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = counsellor.propose(withTerms({ whose: 'other' }));
    meet(thread);
    asked(person, true);
    const own = person.change(thread, withTerms({ steps: [{ often: 'weekly' }] }), termsId);
    meet(thread);
    const better = person.proposal(thread, withTerms({ steps: [{ often: 'monthly' }] }), own);
    expect(person.refusal('trajectory.proposed', thread, better)).toBeUndefined();
  });

  it('E8: a first proposal that nobody answered is still an ask', () => {
    const { person, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    limited(person, 0);
    const next = person.proposal(thread, withTerms({ steps: [{ often: 'monthly' }] }), termsId);
    expect(person.refusal('trajectory.proposed', thread, next)).toBe('nothing-is-asked');
  });

  describe('by the door back to somebody', () => {
    const terms = withTerms({ starts: '2028-12-01', until: '2029-05-31' });
    /** What a proposal brings that begins anew after an end, or says so. */
    const goingBack = (person: Side, after: string): string | undefined => {
      const next = newId();
      person.write('trajectory.drafted', next, { with: person.tie, terms, after });
      return person.refusal('trajectory.proposed', next, person.proposal(next, terms));
    };
    const ended = () => {
      const sides = two();
      const { thread } = sides.agreed();
      sides.person.write('trajectory.stopped', thread);
      sides.meet(thread);
      sides.on('2028-11-22T12:00:00+01:00');
      return { ...sides, thread };
    };

    it('E4, E8: no limit of how much they carry stands before it, and “do not ask again” does', () => {
      const { person, thread } = ended();
      limited(person, 0);
      expect(goingBack(person, thread)).toBeUndefined();
      const closed = ended();
      asked(closed.person, true);
      expect(goingBack(closed.person, closed.thread)).toBe('nothing-is-asked');
    });

    it('E4, E8: what they never agreed on, what goes on, and what was with somebody else opens no door', () => {
      const { person } = two();
      const { thread } = person.propose();
      limited(person, 0);
      person.clock = '2028-11-22T12:00:00+01:00';
      expect(goingBack(person, thread)).toBe('nothing-is-asked');
      person.write('trajectory.stopped', thread);
      expect(goingBack(person, thread)).toBe('nothing-is-asked');
      const { until: _, ...open } = usual;
      const runs = two();
      const going = runs.agreed(open).thread;
      limited(runs.person, 0);
      runs.person.clock = person.clock;
      expect(goingBack(runs.person, going)).toBe('nothing-is-asked');
      const other = ended();
      const stranger = newId();
      other.person.write('tie.added', stranger, { name: 'Sam', start: 'supporting', kind: 'counsellor' });
      const next = newId();
      other.person.write(
        'limits.stated',
        stranger,
        { limits: { most: 0 } },
        { by: stranger, via: 'carried' },
      );
      other.person.write('trajectory.drafted', next, { with: stranger, terms, after: other.thread });
      expect(other.person.refusal('trajectory.proposed', next, other.person.proposal(next, terms))).toBe(
        'nothing-is-asked',
      );
    });
  });

  it('A3: what runs can be changed, paused, looked at and stopped, and more can be asked for, whatever they said', () => {
    const { person, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    asked(person, true);
    limited(person, 0);
    const changes = [
      person.proposal(thread, withTerms({ steps: [{ often: 'twice-weekly' }] }), termsId),
      person.proposal(thread, { what: 'pause', whose: 'proposer', until: '2027-02-01' }),
      person.proposal(thread, { what: 'rounding-off', whose: 'proposer', on: '2027-01-05' }),
    ];
    for (const data of changes) expect(person.refusal('trajectory.proposed', thread, data)).toBeUndefined();
    expect(person.refusal('trajectory.more-asked', thread, { wants: 'more' })).toBeUndefined();
    expect(person.refusal('trajectory.review-opened', thread, { termsId })).toBeUndefined();
    expect(person.refusal('trajectory.stopped', thread)).toBeUndefined();
    expect(person.refusal('trajectory.more-asked', thread, { wants: 'other' })).toBeUndefined();
  });
});
