import { describe, expect, it } from 'vitest';
import { aftercareRefusals } from './index.ts';
import { newId, two, usual, withTerms } from './testing/two-sides.ts';

describe('what is refused', () => {
  it('A2, J4: names a rule, a key that has words, and what is possible instead', () => {
    const { person, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const review = person.write('trajectory.review-opened', thread, { termsId });
    person.write('trajectory.reviewed', thread, { review: review.id, goOn: true });
    const tries: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
      ['no-such-review', 'trajectory.reviewed', { review: review.id, goOn: false }],
      ['no-such-date', 'trajectory.paused', { until: '2026-02-30' }],
      ['until-is-past', 'trajectory.paused', { until: '2026-11-30' }],
      ['no-such-pause', 'trajectory.resumed', { pause: newId() }],
      ['no-such-ask', 'trajectory.ask-settled', { ask: newId() }],
      ['no-such-imposed', 'trajectory.imposed-ended', { imposed: newId() }],
      ['text-missing', 'trajectory.transferred', { to: ' ' }],
      ['text-missing', 'trajectory.imposed', { by: ' ', what: 'A talk' }],
      [
        'ends-before-it-begins',
        'trajectory.imposed',
        { by: 'A', what: 'B', from: '2027-01-01', until: '2026-01-01' },
      ],
      ['text-missing', 'trajectory.talk-prepared', { say: [''], ask: [] }],
      ['begun-already', 'trajectory.waiting', { since: '2026-11-20' }],
      ['not-over', 'trajectory.came-back', { to: newId() }],
      ['nothing-to-drop', 'trajectory.draft-dropped', {}],
      ['agreed-already', 'trajectory.kept-own', { terms: usual }],
      ['with-another', 'trajectory.drafted', { with: newId(), terms: usual }],
      ['with-oneself', 'trajectory.drafted', { with: thread, terms: usual }],
      ['no-such-terms', 'trajectory.accepted', { termsId: 'a'.repeat(64) }],
      ['own-proposal', 'trajectory.not-agreed', { termsId }],
      [
        'not-its-name',
        'trajectory.proposed',
        { termsId: 'a'.repeat(64), mark: newId(), terms: usual, instead: termsId },
      ],
      [
        'until-is-past',
        'trajectory.proposed',
        person.proposal(thread, withTerms({ until: '2026-11-25' }), termsId),
      ],
      [
        'in-place-of-what',
        'trajectory.proposed',
        person.proposal(thread, { what: 'pause', whose: 'both', until: '2027-05-01' }, termsId),
      ],
    ];
    for (const [key, type, data] of tries) {
      const done = person.ask(type, thread, data);
      if ('entry' in done) throw new Error(`${type} is taken`);
      expect([done.key, Object.keys(aftercareRefusals).includes(done.key)], type).toEqual([key, true]);
      expect(done.rule).toMatch(/^[AEJ]\d+$/);
      expect(done.allowed).toEqual(expect.arrayContaining(['trajectory.more-asked', 'trajectory.stopped']));
    }
  });

  it('A2: a pause that is on is not begun twice, and nothing about what is over is decided any more', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    person.write('trajectory.paused', thread, { until: '2026-12-08' });
    expect(person.refusal('trajectory.paused', thread, { until: '2026-12-09' })).toBe('paused-already');
    meet(thread);
    counsellor.write('trajectory.stopped', thread);
    meet(thread);
    for (const [type, data] of [
      ['trajectory.paused', { until: '2026-12-09' }],
      ['trajectory.review-opened', { termsId }],
      ['trajectory.transferred', { to: 'Elsewhere' }],
      ['trajectory.proposed', person.proposal(thread, usual, termsId)],
      ['trajectory.kept-own', { terms: usual }],
      ['trajectory.stopped', {}],
    ] as const)
      expect(person.refusal(type, thread, data), type).toBe('over-already');
    expect(person.refusal('trajectory.came-back', thread, { to: newId() })).toBe('no-such-trajectory');
  });

  it('E8: nothing is proposed to somebody of whom nothing is asked now; what they proposed can be answered', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = counsellor.propose(withTerms({ whose: 'other' }));
    meet(thread);
    person.write('tie.rested', person.tie, {});
    const data = person.proposal(thread, usual, termsId);
    expect(person.refusal('trajectory.proposed', thread, data)).toBe('nothing-is-asked');
    person.accept(thread, termsId);
    meet(thread);
    expect(counsellor.course(thread).course).toBe('agreed');
  });
});
