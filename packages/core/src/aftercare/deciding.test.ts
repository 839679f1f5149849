import { describe, expect, it } from 'vitest';
import {
  asksOpen,
  asTrial,
  currentCourse,
  endOf,
  intensityNow,
  nextReview,
  openProposalsOf,
  pausesOn,
  reviewsOpen,
  trajectoriesNow,
  viewsOf,
  whoseIs,
} from './index.ts';
import { newId, two, usual, withTerms } from './testing/two-sides.ts';

describe('aftercare that two people decide on', () => {
  it('A2, A3: is proposed, countered and agreed; until both said yes to the same terms nothing holds', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = person.propose();
    expect(person.course(thread)).toMatchObject({ course: 'proposed', by: 'mine', own: false });
    meet(thread);
    expect(counsellor.course(thread)).toMatchObject({ course: 'proposed', by: 'theirs' });
    const lighter = withTerms({ whose: 'other', steps: [{ often: 'two-weekly' }] });
    const counter = counsellor.change(thread, lighter, termsId);
    meet(thread);
    for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('countered');
    expect(openProposalsOf(person.one(thread), person.now)).toHaveLength(2);
    expect(currentCourse(person.one(thread))).toBeUndefined();
    person.accept(thread, counter);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread)).toMatchObject({ course: 'agreed', extended: false });
      expect(currentCourse(side.one(thread))?.termsId).toBe(counter);
      expect(openProposalsOf(side.one(thread), side.now)).toEqual([]);
    }
    expect(whoseIs(person.one(thread))).toBe('mine');
    expect(whoseIs(counsellor.one(thread))).toBe('theirs');
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
  });

  it('A2: runs from its first day, and how often follows its steps by the date', () => {
    const { person, agreed, on } = two();
    const { thread } = agreed();
    expect(person.course(thread).course).toBe('agreed');
    on('2026-11-23T09:00:00+01:00');
    expect(person.course(thread).course).toBe('running');
    expect(intensityNow(person.one(thread), person.now)).toBe('weekly');
    on('2027-01-17T23:00:00+01:00');
    expect(intensityNow(person.one(thread), person.now)).toBe('weekly');
    on('2027-01-18T00:00:00+01:00');
    expect(intensityNow(person.one(thread), person.now)).toBe('two-weekly');
  });

  it('A2: not agreed yet keeps both views and a day to look again; a trial of four weeks is one way on', () => {
    const { person, counsellor, meet, on } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    counsellor.write('trajectory.not-agreed', thread, {
      termsId,
      view: 'I think that it is too much at once.',
      lookAgain: '2026-12-04',
    });
    meet(thread);
    person.write('trajectory.not-agreed', thread, { termsId, view: 'I need it now.' });
    meet(thread);
    for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('not-agreed-yet');
    expect(viewsOf(person.one(thread)).map(({ side, view }) => [side, view])).toEqual([
      ['mine', 'I need it now.'],
      ['theirs', 'I think that it is too much at once.'],
    ]);
    on('2026-11-21T12:00:00+01:00');
    const trial = person.change(thread, asTrial(usual), termsId);
    meet(thread);
    counsellor.accept(thread, trial);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('agreed');
      expect(currentCourse(side.one(thread))?.terms).toMatchObject({ trial: true, until: '2026-12-20' });
      expect(viewsOf(side.one(thread))).toHaveLength(2);
    }
  });

  it('A2: who proposed can take it back, also when it was agreed and did not begin; later only both change it', () => {
    const { person, agreed, meet, counsellor, on } = two();
    const first = agreed();
    person.write('trajectory.withdrawn', first.thread, { termsId: first.termsId });
    meet(first.thread);
    for (const side of [person, counsellor]) expect(side.course(first.thread).course).toBe('withdrawn');
    const second = agreed();
    on('2026-11-24T12:00:00+01:00');
    expect(person.refusal('trajectory.withdrawn', second.thread, { termsId: second.termsId })).toBe(
      'agreed-already',
    );
  });

  it('A2: either pauses it for four weeks at most; a longer pause needs both', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    expect(person.refusal('trajectory.paused', thread, { until: '2027-01-05' })).toBe('longer-needs-both');
    const pause = person.write('trajectory.paused', thread, { until: '2026-12-29' });
    meet(thread);
    expect(counsellor.course(thread)).toMatchObject({ course: 'paused', by: 'theirs' });
    on('2026-12-30T12:00:00+01:00');
    expect(counsellor.course(thread).course).toBe('running');
    on('2026-12-20T12:00:00+01:00');
    person.write('trajectory.resumed', thread, { pause: pause.id });
    meet(thread);
    expect(counsellor.course(thread).course).toBe('running');
    const long = counsellor.change(thread, { what: 'pause', whose: 'other', until: '2027-03-01' });
    meet(thread);
    expect(person.course(thread).course).toBe('running');
    person.accept(thread, long);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('paused');
      expect(pausesOn(side.one(thread), side.now)).toMatchObject([{ by: 'both', until: '2027-03-01' }]);
      expect(intensityNow(side.one(thread), side.now)).toBe('weekly');
    }
    const [both] = pausesOn(person.one(thread), person.now);
    person.write('trajectory.resumed', thread, { pause: both?.id });
    expect(person.course(thread).course).toBe('running');
  });

  it('A2, J3: a pause of five weeks by one side, from wherever it comes, is no pause; the word is kept, whatever clock wrote it', () => {
    const { person, counsellor, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const pause = counsellor.write('trajectory.paused', thread, { until: '2026-12-29' });
    person.takeIn([{ ...pause, data: { until: '2027-01-05' } }]);
    expect(person.course(thread).course).toBe('running');
    expect(person.whole.setAside).toEqual([]);
    expect(person.one(thread).said.map(({ id }) => id)).toContain(pause.id);
    expect(pausesOn(person.one(thread), person.now)).toEqual([]);
  });

  it('A3: a change of how often, or how long, holds once both said yes; one side alone changes nothing', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    expect(person.refusal('trajectory.proposed', thread, person.proposal(thread, usual))).toBe(
      'in-place-of-what',
    );
    const until = '2027-11-30';
    const longer = person.change(thread, withTerms({ until, steps: [{ often: 'monthly' }] }), termsId);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread)).toMatchObject({ course: 'running', extended: false });
      expect(intensityNow(side.one(thread), side.now)).toBe('weekly');
    }
    expect(person.refusal('trajectory.accepted', thread, { termsId: longer })).toBe('own-proposal');
    counsellor.accept(thread, longer);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread)).toMatchObject({ course: 'running', extended: true });
      expect(intensityNow(side.one(thread), side.now)).toBe('monthly');
      expect(currentCourse(side.one(thread))?.terms.until).toBe(until);
    }
    expect(person.refusal('trajectory.withdrawn', thread, { termsId: longer })).toBe('agreed-already');
  });

  it('A3: is rounded off by both, from the day that they agreed on; until then it runs, and can be stopped', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const end = counsellor.change(thread, { what: 'rounding-off', whose: 'other', on: '2026-12-15' });
    meet(thread);
    expect(endOf(person.one(thread))).toBeUndefined();
    person.accept(thread, end);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('running');
      expect(endOf(side.one(thread))).toMatchObject({ course: 'rounded-off', on: '2026-12-15', by: 'both' });
    }
    on('2026-12-16T12:00:00+01:00');
    for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('rounded-off');
    expect(person.refusal('trajectory.stopped', thread)).toBe('over-already');
    on('2026-12-10T12:00:00+01:00');
    person.write('trajectory.stopped', thread);
    meet(thread);
    expect(counsellor.course(thread)).toMatchObject({ course: 'stopped', by: 'theirs' });
  });

  it('A3: before its last day both can agree to go on after all', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const end = counsellor.change(thread, { what: 'rounding-off', whose: 'other', on: '2026-12-15' });
    meet(thread);
    person.accept(thread, end);
    const anew = person.change(thread, withTerms({ steps: [{ often: 'monthly' }] }), end);
    meet(thread);
    counsellor.accept(thread, anew);
    meet(thread);
    on('2026-12-20T12:00:00+01:00');
    for (const side of [person, counsellor]) {
      expect(endOf(side.one(thread))).toBeUndefined();
      expect(side.course(thread).course).toBe('running');
      expect(intensityNow(side.one(thread), side.now)).toBe('monthly');
    }
  });

  it('A2, A3: the person stops whenever they want; a stop by the provider is said as such', () => {
    for (const who of ['person', 'counsellor'] as const) {
      const both = two();
      const { thread } = both.agreed();
      both.on('2026-12-01T12:00:00+01:00');
      both[who].write('trajectory.stopped', thread);
      both.meet(thread);
      expect(both.person.course(thread)).toMatchObject({
        course: 'stopped',
        by: who === 'person' ? 'mine' : 'theirs',
      });
      expect(currentCourse(both.person.one(thread))).toBeUndefined();
      expect(both.person.meaning(thread, 'a')).toBe(both.counsellor.meaning(thread, 'b'));
    }
  });

  it('A3: a stop holds also where the clock that wrote it ran behind, or a yes crossed it', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const next = counsellor.change(
      thread,
      withTerms({ whose: 'other', steps: [{ often: 'weekly' }] }),
      termsId,
    );
    meet(thread);
    person.clock = '2026-11-01T12:00:00+01:00';
    const late = person.write('trajectory.stopped', thread);
    expect(late.at).toMatch(/^2026-11-01/);
    meet(thread);
    expect(counsellor.course(thread)).toMatchObject({ course: 'stopped', by: 'theirs' });
    expect(person.refusal('trajectory.accepted', thread, { termsId: next })).toBe('over-already');
  });

  it('A3: an ask for more is taken in every state, also after an end, and stays open until who asked says that it is settled', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    person.write('trajectory.stopped', thread);
    const ask = person.write('trajectory.more-asked', thread, { wants: 'more', words: 'It goes wrong.' });
    meet(thread);
    expect(asksOpen(counsellor.one(thread))).toMatchObject([{ id: ask.id, side: 'theirs', heard: false }]);
    expect(trajectoriesNow(counsellor.state, counsellor.now)).toHaveLength(1);
    counsellor.write('trajectory.ask-heard', thread, { ask: ask.id });
    expect(counsellor.refusal('trajectory.ask-settled', thread, { ask: ask.id })).toBe('no-such-ask');
    meet(thread);
    expect(asksOpen(person.one(thread))).toMatchObject([{ heard: true }]);
    person.write('trajectory.ask-settled', thread, { ask: ask.id });
    meet(thread);
    for (const side of [person, counsellor]) expect(asksOpen(side.one(thread))).toEqual([]);
    expect(counsellor.refusal('trajectory.more-asked', thread, { wants: 'more' })).toBe('for-the-person');
  });

  it('A2: what is imposed is a mark beside what was agreed, and agreed by nobody', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const { id } = counsellor.write('trajectory.imposed', thread, {
      by: 'The court',
      what: 'A talk every week',
      from: '2026-12-01',
      until: '2027-06-01',
    });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread)).toMatchObject({ course: 'running', imposed: true });
      expect(currentCourse(side.one(thread))?.termsId).toBe(termsId);
    }
    expect(person.refusal('trajectory.imposed-ended', thread, { imposed: id })).toBe('no-such-imposed');
    counsellor.write('trajectory.imposed-ended', thread, { imposed: id });
    meet(thread);
    expect(person.course(thread).imposed).toBe(false);
  });

  it('A9: a review is done once both said something in it; the next one is due after the agreed weeks', () => {
    const { person, counsellor, meet, agreed, on } = two();
    const { thread, termsId } = agreed();
    expect(nextReview(person.one(thread), person.now)).toBe('2027-01-18');
    on('2027-01-19T12:00:00+01:00');
    const review = counsellor.write('trajectory.review-opened', thread, { termsId });
    meet(thread);
    for (const side of [person, counsellor]) expect(side.course(thread).course).toBe('under-review');
    expect(person.refusal('trajectory.review-opened', thread, { termsId })).toBe('review-open-already');
    person.write('trajectory.reviewed', thread, { review: review.id, helped: 'The talks', goOn: true });
    meet(thread);
    expect(reviewsOpen(counsellor.one(thread))).toHaveLength(1);
    counsellor.write('trajectory.reviewed', thread, { review: review.id, change: 'Less often', goOn: true });
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(side.course(thread).course).toBe('running');
      expect(nextReview(side.one(thread), side.now)).toBe('2027-03-16');
    }
  });

  it('A9: no look at it is due after the day on which both agreed to round it off', () => {
    for (const [on, due] of [
      ['2027-01-17', undefined],
      ['2027-01-18', '2027-01-18'],
    ] as const) {
      const { person, counsellor, meet, agreed } = two();
      const { thread } = agreed();
      const end = counsellor.change(thread, { what: 'rounding-off', whose: 'other', on });
      meet(thread);
      expect(nextReview(person.one(thread), person.now)).toBe('2027-01-18');
      person.accept(thread, end);
      meet(thread);
      for (const side of [person, counsellor]) expect(nextReview(side.one(thread), side.now)).toBe(due);
    }
  });

  it('A2: after any end a new beginning leads on from the old one', () => {
    const { person, agreed, on } = two();
    const { thread } = agreed();
    on('2026-12-01T12:00:00+01:00');
    person.write('trajectory.transferred', thread, { to: 'The outpatient team' });
    expect(person.course(thread)).toMatchObject({ course: 'transferred', by: 'mine' });
    on('2028-12-01T12:00:00+01:00');
    const anew = newId();
    person.write('trajectory.drafted', anew, {
      with: person.tie,
      terms: withTerms({ starts: '2028-12-04', until: '2029-06-01' }),
      after: thread,
    });
    person.write('trajectory.came-back', thread, { to: anew });
    expect(person.one(thread).backTo).toBe(anew);
    expect(person.course(thread).course).toBe('transferred');
    expect(person.course(anew).course).toBe('drafted');
  });
});
