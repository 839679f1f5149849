import { describe, expect, it } from 'vitest';
import { newId, two, usual } from '../aftercare/testing/two-sides.ts';
import { aftercareShown, courseTermsShown, nextSteps, trajectoryShown } from './index.ts';
import { agreed, courseFrom, proposed, proposedByThem } from './testing/course.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);
const terms = courseFrom('2026-11-23', { reviewEvery: 4 });

describe('aftercare as it is shown', () => {
  it('A2: says with whom, whose it is, what holds and what waits for whom', () => {
    const diary = new Diary();
    const kim = diary.supporter('Kim');
    const running = agreed(diary, NOON, kim, terms);
    const asked = proposedByThem(diary, NOON, kim, { ...terms, whose: 'other' });
    const [first, second] = aftercareShown(diary.states, now);
    expect(first).toMatchObject({
      id: running,
      who: { name: 'Kim' },
      whose: 'mine',
      now: { course: 'agreed' },
      current: { own: false },
      open: [],
      nextReview: '2026-12-21',
    });
    expect(second).toMatchObject({ id: asked, whose: 'mine', open: [{ waitsFor: 'mine' }] });
  });

  it('A2: of those that are over has the latest, after the others', () => {
    const diary = new Diary();
    const kim = diary.supporter('Kim');
    const past = [1, 2, 3].map(() => {
      const id = agreed(diary, NOON, kim, terms);
      diary.write(NOON, 'trajectory.stopped', id, {});
      return id;
    });
    const now_ = agreed(diary, NOON, kim, terms);
    const ids = (more: number) => aftercareShown(diary.states, now, more).map(({ id }) => id);
    expect(ids(2)).toEqual([now_, past[2], past[1]]);
    expect(ids(0)).toEqual([now_]);
  });

  it.each(['tie.shown-nowhere', 'tie.ended'])(
    'N7: after %s what is with them is kept, and not shown',
    (type) => {
      const diary = new Diary();
      const [sam, kim] = [diary.supporter('Sam Unsafe'), diary.supporter('Kim')];
      const theirs = agreed(diary, NOON, sam, terms);
      const after = diary.newId();
      diary.write(NOON, 'trajectory.drafted', after, { with: kim, terms, after: theirs });
      diary.write(NOON, 'trajectory.waiting', after, { since: '2026-11-01', with: sam });
      diary.write(NOON, type, sam);
      expect(aftercareShown(diary.states, now).map(({ id }) => id)).toEqual([after]);
      expect(trajectoryShown(diary.states, theirs, now)).toBeUndefined();
      expect(trajectoryShown(diary.states, after, now)).not.toHaveProperty('after');
      expect(trajectoryShown(diary.states, after, now)?.waiting).toEqual({ since: '2026-11-01' });
    },
  );

  it('N7: who is shown nowhere is no helper and no stand-in in words, and in no line of anything else', () => {
    const diary = new Diary();
    const [sam, kim] = [diary.supporter('Sam Unsafe'), diary.supporter('Kim')];
    const components = [
      { kind: 'individual', who: 'Kim', standIn: 'Sam Unsafe' },
      { kind: 'practical', who: 'sam unsafe', words: 'Rent' },
    ] as const;
    const named = courseFrom('2026-11-23', { components: [...components], words: 'With Sam Unsafe\nAnd me' });
    const id = agreed(diary, NOON, kim, named);
    diary.write(NOON, 'trajectory.talk-prepared', id, { say: ['Sam Unsafe came', 'It is fine'], ask: [] });
    diary.write(NOON, 'trajectory.more-asked', id, { wants: 'more', words: 'Not with Sam Unsafe' });
    diary.write(NOON, 'tie.shown-nowhere', sam);
    const shown = trajectoryShown(diary.states, id, now);
    expect(JSON.stringify(shown)).not.toMatch(/unsafe/i);
    expect(shown?.current?.terms).toMatchObject({
      components: [
        { kind: 'individual', who: 'Kim' },
        { kind: 'practical', words: 'Rent' },
      ],
      words: 'And me',
    });
    expect(shown?.talk?.say).toEqual(['It is fine']);
    expect(JSON.stringify(courseTermsShown(diary.states, named))).not.toMatch(/unsafe/i);
  });
});

describe('next steps of aftercare', () => {
  const steps = (diary: Diary, when = NOON) =>
    nextSteps(diary.states, at(when)).map(({ key, reason }) => `${key}: ${reason}`);

  it('X4: a proposal that waits for the person, in aftercare before an agreement; not one that waits for the other', () => {
    const diary = new Diary();
    const kim = diary.supporter('Kim');
    proposed(diary, NOON, kim, terms);
    expect(steps(diary)).not.toContain('answer-proposal: answer-waits');
    const asked = proposedByThem(diary, NOON, kim, terms);
    expect(steps(diary)).toContain('answer-proposal: answer-waits');
    const step = nextSteps(diary.states, now).find(({ key }) => key === 'answer-proposal');
    expect(step?.place).toEqual({ tab: 'aftercare', tag: 'recovery-aftercare', entity: asked });
  });

  it('X4, A4: that nothing is planned when the end comes near, not months before', () => {
    const diary = new Diary();
    diary.supporter('Kim');
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2026-12-07' });
    expect(steps(diary, '2026-11-22T12:00:00+01:00')).not.toContain('plan-contact: nothing-planned');
    expect(steps(diary, '2026-11-23T12:00:00+01:00')).toContain('plan-contact: nothing-planned');
    const late = steps(diary, '2026-12-15T12:00:00+01:00');
    expect(late).toContain('plan-contact: coming-week-empty');
    expect(late).not.toContain('plan-contact: nothing-planned');
  });

  it('X4, A12: the list in the last weeks of treatment, until all on it was looked at', () => {
    const diary = new Diary();
    diary.supporter('Kim');
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2026-12-20' });
    const there = 'fill-checklist: treatment-ends';
    expect(
      [steps(diary, '2026-11-21T12:00:00+01:00'), steps(diary)].map((one) => one.includes(there)),
    ).toEqual([false, true]);
    const list = diary.newId();
    for (const item of ['home', 'money', 'day', 'medicines', 'first-contact', 'people-told', 'plan'])
      diary.write(NOON, 'checklist.answered', list, { item, answer: 'under-way' });
    expect(steps(diary)).not.toContain(there);
  });

  it('X4, A9: a look at it together that is due, or was opened by the other', () => {
    const diary = new Diary();
    const kim = diary.supporter('Kim');
    const id = agreed(diary, NOON, kim, terms);
    const due = 'hold-review: review-due';
    expect(steps(diary, '2026-12-20T12:00:00+01:00')).not.toContain(due);
    expect(steps(diary, '2026-12-21T12:00:00+01:00')).toContain(due);
    const termsId = trajectoryShown(diary.states, id, now)?.current?.termsId;
    const [review, other] = [diary.newId(), diary.newId()];
    diary.write(
      '2026-12-01T12:00:00+01:00',
      'trajectory.review-opened',
      id,
      { termsId },
      { id: review, by: kim, via: 'carried' },
    );
    expect(steps(diary, '2026-12-02T12:00:00+01:00')).toContain(due);
    diary.write(
      '2026-12-02T12:00:00+01:00',
      'trajectory.reviewed',
      id,
      { review, goOn: true },
      { id: other },
    );
    expect(steps(diary, '2026-12-02T12:01:00+01:00')).not.toContain(due);
  });

  it('X4, A2: the date on which two look again at what they did not agree on', () => {
    const diary = new Diary();
    const kim = diary.supporter('Kim');
    const { thread, termsId } = proposed(diary, NOON, kim, terms);
    const no = { termsId, view: 'Too long', lookAgain: '2026-12-10' };
    diary.write(NOON, 'trajectory.not-agreed', thread, no, { by: kim, via: 'carried' });
    const again = 'look-again: date-to-look-again';
    expect(steps(diary, '2026-12-09T12:00:00+01:00')).not.toContain(again);
    expect(steps(diary, '2026-12-10T12:00:00+01:00')).toContain(again);
  });

  it('X4, S85: who comes back after long is led to the names and numbers, until something is written down', () => {
    const diary = new Diary();
    diary.supporter('Kim');
    diary.colour('2026-01-10T12:00:00+01:00', 'steady');
    const back = 'welcome-back: back-after-long';
    expect(steps(diary, '2026-07-01T12:00:00+02:00')).not.toContain(back);
    expect(steps(diary)).toContain(back);
    diary.colour(NOON, 'steady');
    expect(steps(diary)).toContain(back);
    expect(steps(diary, '2026-11-23T12:00:00+01:00')).not.toContain(back);
    expect(steps(new Diary())).not.toContain(back);
  });

  it('X4: on an act day none of them', () => {
    const diary = new Diary();
    const kim = diary.supporter('Kim');
    proposedByThem(diary, NOON, kim, terms);
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2026-11-23' });
    diary.colour(NOON, 'act');
    expect(steps(diary)).toEqual(['call-someone: act-day', 'help-now: act-day']);
  });

  it('N7: nothing leads to what is with somebody who is shown nowhere', () => {
    const diary = new Diary();
    const [sam] = [diary.supporter('Sam'), diary.supporter('Kim')];
    proposedByThem(diary, NOON, sam, terms);
    diary.write(NOON, 'tie.shown-nowhere', sam);
    expect(steps(diary)).toEqual(['see-your-people: always-there']);
  });

  it('A2: who waits hears what was noted until it runs; a last day that passed is told from an end by both', () => {
    const { person, counsellor, meet, on } = two();
    const other = newId();
    person.write('trajectory.drafted', other, { with: person.tie, terms: usual });
    person.write('trajectory.waiting', other, { since: '2026-11-20', untilThen: 'Kim' });
    const termsId = person.change(other, usual);
    const seen = () => trajectoryShown(person.whole.areas, other, person.now);
    expect(seen()?.waiting).toMatchObject({ untilThen: 'Kim' });
    meet(other);
    counsellor.accept(other, termsId);
    meet(other);
    expect([seen()?.now.course, seen()?.waiting?.untilThen, seen()?.now.lapsed]).toEqual([
      'agreed',
      'Kim',
      false,
    ]);
    on('2026-12-01T12:00:00+01:00');
    expect([seen()?.now.course, seen()?.waiting]).toEqual(['running', undefined]);
    const end = person.change(other, { what: 'rounding-off', whose: 'both', on: '2026-12-05' });
    // The yes is said in time, and heard of late.
    counsellor.takeIn(person.sends(other));
    counsellor.accept(other, end);
    on('2027-06-01T12:00:00+01:00');
    expect([seen()?.now.course, seen()?.now.lapsed]).toEqual(['rounded-off', true]);
    meet(other);
    expect([seen()?.now.course, seen()?.now.lapsed]).toEqual(['rounded-off', false]);
  });

  it('A3, N6: nothing is proposed to who said not now, or "do not ask again", from their own device', () => {
    for (const doNotAskAgain of [false, true]) {
      const diary = new Diary();
      const kim = diary.newId();
      diary.write(NOON, 'tie.added', kim, { name: 'Kim', start: 'idea', kind: 'friend' });
      diary.write(NOON, 'tie.asked', kim);
      diary.write(NOON, 'tie.said-not-now', kim, { doNotAskAgain }, { by: kim, via: 'carried' });
      expect(() => proposed(diary, NOON, kim, terms)).toThrow(/nothing-is-asked/);
    }
  });
});
