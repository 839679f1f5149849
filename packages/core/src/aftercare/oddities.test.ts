import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../journal/entry.ts';
import { withLines } from '../journal/journal.ts';
import type { Terms } from './index.ts';
import {
  contradictionIn,
  courseNow,
  currentCourse,
  intensityNow,
  lastMove,
  lastTreatmentEnd,
  nextTreatmentEnd,
  stretchesOf,
  templateNames,
  templates,
  templatesFor,
  termsOf,
  trajectoriesBefore,
  trajectoriesNow,
  treatments,
  whoseIs,
} from './index.ts';
import { replayOf } from './replay.ts';
import { newId, Side, two, usual, withTerms } from './testing/two-sides.ts';

describe('what a trajectory is made of', () => {
  it('A5: each template is a course that can be proposed as it is, and changed in everything', () => {
    for (const name of templateNames) {
      const terms = termsOf(name, { starts: '2026-11-23', whose: 'both' });
      expect(contradictionIn(terms), name).toBeUndefined();
      expect(terms.template).toBe(name);
      expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
    }
    expect(templateNames[0]).toBe('standard');
    expect(stretchesOf(termsOf('long', { starts: '2026-11-23', whose: 'both' }))).toEqual([
      { often: 'weekly', from: '2026-11-23', until: '2027-01-17' },
      { often: 'two-weekly', from: '2027-01-18', until: '2027-11-14' },
      { often: 'monthly', from: '2027-11-15' },
    ]);
    const short = termsOf('short', { starts: '2026-11-23', whose: 'both' });
    expect([short.until, short.components?.map(({ kind, until }) => [kind, until])]).toEqual([
      '2027-02-14',
      [
        ['individual', undefined],
        ['group', '2026-12-20'],
      ],
    ]);
    expect(templates['check-ups'].steps).toEqual([{ often: 'quarterly' }]);
  });

  it('A5, A6: talks of a template are as often as its steps say, so that a change of them contradicts nothing', () => {
    for (const name of templateNames) {
      const { components = [] } = termsOf(name, { starts: '2026-11-23', whose: 'both' });
      const talks = components.filter(({ kind }) => kind === 'individual');
      expect(talks, name).toEqual([{ kind: 'individual' }]);
    }
  });

  it('A5: several earlier treatments put the long one first', () => {
    const person = new Side('phone', 'counsellor');
    const first = newId();
    person.write('treatment.noted', first, { kind: 'clinic', ends: '2026-11-20' });
    expect(templatesFor(person.state)[0]).toBe('standard');
    person.write('treatment.noted', first, { kind: 'clinic', ends: '2026-11-20', several: true });
    expect(templatesFor(person.state)[0]).toBe('long');
    expect([...templatesFor(person.state)].sort()).toEqual([...templateNames].sort());
  });

  it('A4: a treatment ended forty years ago, or ends next year; a day that is none is refused', () => {
    const person = new Side('phone', 'counsellor');
    person.write('treatment.noted', newId(), { kind: 'clinic', ends: '1986-11-20' });
    person.write('treatment.noted', newId(), { kind: 'outpatient', ends: '2027-11-20' });
    person.write('treatment.noted', newId(), { kind: 'other' });
    expect(treatments(person.state)).toHaveLength(3);
    expect(lastTreatmentEnd(person.state, person.now)).toBe('1986-11-20');
    expect(nextTreatmentEnd(person.state, person.now)).toBe('2027-11-20');
    expect(person.refusal('treatment.noted', newId(), { kind: 'clinic', ends: '2027-02-29' })).toBe(
      'no-such-date',
    );
    person.write('treatment.moved-house', newId(), { on: '2026-11-01' });
    person.write('treatment.moved-house', newId(), { on: '2026-12-01' });
    expect(lastMove(person.state, person.now)).toBe('2026-11-01');
    const thread = newId();
    person.write('trajectory.kept-own', thread, {
      terms: withTerms({ starts: '1986-11-24', until: '2030-01-01' }),
    });
    expect(person.course(thread)).toMatchObject({ course: 'running', own: true });
    expect(intensityNow(person.one(thread), person.now)).toBe('two-weekly');
  });

  it.each([
    ['A1: a course without a component', 'no-component', { components: [] }],
    ['A6: a course that says nowhere how often', 'no-step', { steps: [] }],
    ['A4: a course without a first day', 'no-start', { starts: undefined }],
    ['A2: an end before the beginning', 'ends-before-it-begins', { until: '2026-11-01' }],
    ['A2: a day that is none', 'no-such-date', { until: '2026-02-30' }],
    [
      'A6: a stretch without an end before another',
      'step-without-end',
      { steps: [{ often: 'weekly' }, { often: 'monthly' }] },
    ],
    ['A2: a trial of half a year', 'longer-than-a-trial', { trial: true }],
    ['A2: a course with a day of rounding off', 'of-another-decision', { on: '2027-01-01' }],
  ] as const)('%s is refused, and set aside where it comes from elsewhere', (_, key, change) => {
    const { starts, ...rest } = { ...usual, ...change };
    const terms = { ...rest, ...(starts !== undefined && { starts }) };
    const side = new Side('phone', 'counsellor');
    const thread = newId();
    side.write('trajectory.drafted', thread, { with: side.tie, terms: usual });
    const data = side.proposal(thread, JSON.parse(JSON.stringify(terms)));
    expect(side.refusal('trajectory.proposed', thread, data)).toBe(key);
    const [drafted] = side.journal.lines.slice(-1);
    if (!drafted || !('data' in drafted)) throw new Error('nothing was drafted');
    side.takeIn([{ ...drafted, id: newId(), type: 'trajectory.proposed', data }]);
    expect(side.whole.setAside).toMatchObject([{ reason: 'structure' }]);
    expect(side.one(thread).proposals).toEqual([]);
  });

  const pause: Terms = { what: 'pause', whose: 'both' };
  it.each<[string, string, Terms]>([
    ['a pause without an end', 'no-end', pause],
    ['a rounding off without a day', 'no-day', { ...pause, what: 'rounding-off' }],
    ['a pause with steps', 'of-another-decision', { ...pause, until: '2027-01-01', steps: [] }],
  ])('A2: %s contradicts itself', (_, key, terms) => {
    expect(contradictionIn(terms)).toBe(key);
  });
});

describe('a trajectory of somebody alone', () => {
  it('A10: needs nobody, is never shown as agreed, can be changed, paused and stopped, and keeps asking possible', () => {
    const sister = new Side('tablet', 'family');
    const thread = newId();
    const own = termsOf('check-ups', { starts: '2026-11-16', whose: 'both' });
    sister.write('trajectory.kept-own', thread, { terms: own });
    expect(sister.course(thread)).toMatchObject({ course: 'running', own: true, extended: false });
    expect(whoseIs(sister.one(thread))).toBe('both');
    expect(sister.sends(thread)).toEqual([]);
    sister.write('trajectory.kept-own', thread, { terms: { ...own, steps: [{ often: 'weekly' }] } });
    expect(intensityNow(sister.one(thread), sister.now)).toBe('weekly');
    const pause = sister.write('trajectory.paused', thread, { until: '2026-12-01' });
    expect(sister.course(thread)).toMatchObject({ course: 'paused', own: true });
    sister.write('trajectory.resumed', thread, { pause: pause.id });
    sister.write('trajectory.more-asked', thread, { wants: 'other' });
    sister.write('trajectory.stopped', thread);
    expect(sister.course(thread)).toMatchObject({ course: 'stopped', by: 'mine', own: true });
    sister.write('trajectory.more-asked', thread, { wants: 'more' });
  });

  it('A10: can be shared later, and then is of two; the other hears nothing of what was kept', () => {
    const { person, counsellor, meet } = two();
    const thread = newId();
    person.write('trajectory.kept-own', thread, { terms: usual });
    expect(person.refusal('trajectory.proposed', thread, person.proposal(thread, usual))).toBe('with-whom');
    const { termsId } = person.propose(usual, thread);
    expect(person.course(thread)).toMatchObject({ own: true });
    meet(thread);
    expect(counsellor.course(thread)).toMatchObject({ course: 'proposed', own: false });
    counsellor.accept(thread, termsId);
    meet(thread);
    for (const side of [person, counsellor]) expect(side.course(thread).own).toBe(false);
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
    expect(person.refusal('trajectory.kept-own', thread, { terms: usual })).toBe('agreed-already');
  });

  it('A2: waits before it starts, with who there is until then; and leaves that too', () => {
    const person = new Side('phone', 'counsellor');
    const thread = newId();
    person.write('trajectory.waiting', thread, {
      since: '2026-11-20',
      expected: '2027-01-10',
      untilThen: 'My brother',
      ifWorse: 'Call the doctor',
    });
    expect(person.course(thread).course).toBe('waiting');
    expect(
      person.refusal('trajectory.waiting', thread, { since: '2026-11-20', expected: '2026-01-10' }),
    ).toBe('ends-before-it-begins');
    expect(trajectoriesNow(person.state, person.now)).toHaveLength(1);
    person.write('trajectory.stopped', thread);
    expect(person.course(thread)).toMatchObject({ course: 'withdrawn', by: 'mine' });
    expect(trajectoriesNow(person.state, person.now)).toEqual([]);
    expect(trajectoriesBefore(person.state, person.now, 5)).toHaveLength(1);
  });
});

describe('words that come in', () => {
  it('A3, J12: a yes by somebody who is no party is set aside, and so is one that the owner notes for the other', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    const yes = counsellor.accept(thread, termsId);
    const stranger = newId();
    person.write('tie.added', stranger, { name: 'Somebody', start: 'supporting', kind: 'friend' });
    person.journal = withLines(person.journal, [
      { ...yes, by: stranger, via: 'carried', seq: person.whole.seq + 1 },
    ]);
    expect(person.course(thread).course).toBe('proposed');
    expect(person.whole.setAside).toMatchObject([{ reason: 'structure' }]);
    for (const via of ['own', 'reported', 'together', 'carried'] as const)
      expect(person.refusal('trajectory.accepted', thread, { termsId }, { via })).toBeDefined();
    expect(person.course(thread).course).toBe('proposed');
  });

  it('A3: two yeses to different terms are no agreement', () => {
    const { person, counsellor, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    const other = counsellor.change(thread, withTerms({ whose: 'other', until: '2026-12-31' }), termsId);
    const third = person.change(thread, withTerms({ until: '2027-01-31' }), termsId);
    meet(thread);
    expect(currentCourse(person.one(thread))).toBeUndefined();
    person.accept(thread, other);
    counsellor.accept(thread, third);
    meet(thread);
    // Each accepted what the other proposed: both hold, and the later yes counts on both sides.
    expect(person.meaning(thread, 'a')).toBe(counsellor.meaning(thread, 'b'));
    expect(currentCourse(person.one(thread))?.termsId).toBe(currentCourse(counsellor.one(thread))?.termsId);
  });

  it('A3: a late yes to an earlier version brings nothing back', () => {
    const { person, counsellor, meet, on } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    on('2026-11-20T13:00:00+01:00');
    const next = counsellor.change(
      thread,
      withTerms({ whose: 'other', steps: [{ often: 'monthly' }] }),
      termsId,
    );
    meet(thread);
    person.accept(thread, next);
    on('2026-11-20T14:00:00+01:00');
    counsellor.accept(thread, termsId);
    meet(thread);
    for (const side of [person, counsellor]) {
      expect(currentCourse(side.one(thread))?.termsId).toBe(next);
      expect(intensityNow(side.one(thread), side.now)).toBe('monthly');
    }
  });

  it('A2, E3: words in every order, twice, and from the future come to the same on both sides', () => {
    const { person, counsellor, meet, on, agreed } = two();
    const { thread, termsId } = agreed();
    on('2026-12-01T12:00:00+01:00');
    const pause = counsellor.write('trajectory.paused', thread, { until: '2026-12-20' });
    const longer = person.change(thread, withTerms({ until: '2028-01-01' }), termsId);
    meet(thread);
    counsellor.accept(thread, longer);
    meet(thread);
    counsellor.write('trajectory.resumed', thread, { pause: pause.id });
    const review = person.write(
      'trajectory.review-opened',
      thread,
      { termsId: longer },
      { at: '2026-12-02T11:00:00+01:00' },
    );
    person.write('trajectory.reviewed', thread, { review: review.id, goOn: true });
    person.write('trajectory.more-asked', thread, { wants: 'more' });
    counsellor.write('trajectory.imposed', thread, { by: 'The court', what: 'A talk' });
    const [here, there] = [person.sends(thread), counsellor.sends(thread)];
    const ahead = (word: Entry): Entry => ({
      ...word,
      at: '2150-01-01T00:00:00Z',
      recordedAt: '2150-01-01T00:00:00Z',
    });
    const whole = [...here, ...there.map((word, n) => (n === there.length - 1 ? ahead(word) : word))];
    const meanings = new Set<string>();
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: whole.length }), fc.boolean(), (words, swap) => {
        const side = new Side('anew', 'counsellor');
        const mine = swap ? there : here;
        const placed = words.map((word, n): Entry => {
          const isMine = mine.some(({ id }) => id === word.id);
          return { ...word, seq: n + 2, by: isMine ? 'owner' : side.tie, via: isMine ? 'own' : 'carried' };
        });
        side.journal = withLines(side.journal, [...placed, ...placed.slice(0, 3)]);
        expect(side.whole.setAside).toEqual([]);
        meanings.add(side.meaning(thread, swap ? 'b' : 'a'));
      }),
      { numRuns: 60, seed: 2026 },
    );
    expect(meanings.size).toBe(1);
  });

  it('A2: words of many years are looked through once, and again only after one more', () => {
    const { person, agreed } = two();
    const { thread } = agreed();
    const one = person.one(thread);
    const word = (n: number) => ({
      what: 'paused' as const,
      until: '2026-12-01',
      on: '2026-11-20',
      id: newId(),
      side: 'theirs' as const,
      at: person.now.ms + n,
    });
    const said = [...one.said, ...Array.from({ length: 4000 }, (_, n) => word(n))];
    const long = { ...one, said };
    const first = replayOf(long);
    expect(courseNow(long, person.now).course).toBe('paused');
    expect(replayOf({ ...long })).toBe(first);
    said.push(word(5000));
    expect(replayOf(long)).not.toBe(first);
    expect(replayOf(long).pauses).toHaveLength(4001);
  });
});
