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
