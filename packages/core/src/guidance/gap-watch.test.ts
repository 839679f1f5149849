import { describe, expect, it } from 'vitest';
import { two, withTerms } from '../aftercare/testing/two-sides.ts';
import { gapWatch } from './index.ts';
import { agreed, courseFrom } from './testing/course.ts';
import { at, Diary, zone } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const gapOf = (diary: Diary, when = NOON) => gapWatch(diary.states, at(when));

const once = (diary: Diary, starts: string, more: object = {}): string => {
  const id = diary.newId();
  const rule = { how: 'once', from: '10:00', minutes: 45, zone, starts };
  diary.write(NOON, 'appointment.set', id, { what: 'individual', rule, ...more });
  return id;
};

const ending = (ends: string) => {
  const diary = new Diary();
  diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends });
  return diary;
};

describe('the week after treatment', () => {
  it('A4: nothing planned within seven days of the end is said; a contact closes it, on the seventh day too', () => {
    const diary = ending('2026-12-01');
    expect(gapOf(diary)).toEqual({ after: 'treatment', on: '2026-12-01', until: '2026-12-08' });
    once(diary, '2026-12-09');
    once(diary, '2026-12-03', { what: 'self-care' });
    expect(gapOf(diary)).toBeDefined();
    const contact = once(diary, '2026-12-08');
    expect(gapOf(diary)).toBeUndefined();
    diary.write(NOON, 'appointment.cancelled', contact, { on: '2026-12-08' });
    expect(gapOf(diary)).toBeDefined();
  });

  it('A4: without a treatment it is the day on which somebody begins', () => {
    const diary = new Diary();
    agreed(diary, NOON, diary.supporter('Kim'), courseFrom('2026-11-25'));
    expect(gapOf(diary)).toEqual({ after: 'start', on: '2026-11-25', until: '2026-12-02' });
    once(diary, '2026-11-30');
    expect(gapOf(diary)).toBeUndefined();
  });

  it('A4: a change of what runs is no beginning; one of what did not begin yet moves the beginning', () => {
    const { person, counsellor, meet, agreed: agreedByBoth, on } = two();
    const gap = () => gapWatch(person.whole.areas, person.now);
    const { thread, termsId } = agreedByBoth();
    expect(gap()).toEqual({ after: 'start', on: '2026-11-23', until: '2026-11-30' });
    const later = person.change(thread, withTerms({ starts: '2026-11-30' }), termsId);
    meet(thread);
    expect(gap()?.on).toBe('2026-11-23');
    counsellor.accept(thread, later);
    meet(thread);
    expect(gap()?.on).toBe('2026-11-30');
    on('2027-02-01T12:00:00+01:00');
    const lighter = withTerms({ starts: '2027-02-05', steps: [{ often: 'quarterly' }] });
    const change = person.change(thread, lighter, later);
    meet(thread);
    counsellor.accept(thread, change);
    meet(thread);
    on('2027-02-03T12:00:00+01:00');
    expect(gap()).toBeUndefined();
  });

  it('A4, A10: a change of a course of one’s own is no beginning either', () => {
    const diary = new Diary();
    const id = diary.newId();
    diary.write(NOON, 'trajectory.kept-own', id, { terms: courseFrom('2026-09-01') });
    expect(gapOf(diary)).toBeUndefined();
    diary.write(NOON, 'trajectory.kept-own', id, { terms: courseFrom('2026-11-25') });
    expect(gapOf(diary)).toBeUndefined();
  });

  it('A4: a visit to a group is a contact; one that was not this time is none', () => {
    const diary = ending('2026-12-01');
    const [group, visit] = [diary.supporter('Tuesday', { kind: 'group' }), diary.newId()];
    diary.write(NOON, 'group.planned', visit, { group, on: '2026-12-02' });
    expect(gapOf(diary)).toBeUndefined();
    diary.write(NOON, 'group.not-this-time', visit, {});
    expect(gapOf(diary)).toBeDefined();
  });

  it('A4: is said for four weeks while the coming week is empty too, and never of forty years ago', () => {
    const diary = ending('2026-11-20');
    once(diary, '2026-12-15');
    expect(gapOf(diary)).toBeDefined();
    expect(gapOf(diary, '2026-12-07T12:00:00+01:00')).toBeDefined();
    expect(gapOf(diary, '2026-12-08T12:00:00+01:00')).toBeUndefined();
    expect(gapOf(diary, '2026-12-19T12:00:00+01:00')).toBeUndefined();
    expect(gapOf(ending('1986-11-20'))).toBeUndefined();
    expect(gapOf(new Diary())).toBeUndefined();
  });

  it('A4: past the first week it is the coming week that is empty', () => {
    const diary = ending('2026-11-20');
    expect(gapOf(diary, '2026-11-27T12:00:00+01:00')).toEqual({
      ...{ after: 'treatment', on: '2026-11-20', until: '2026-11-27' },
    });
    expect(gapOf(diary, '2026-11-28T12:00:00+01:00')).toEqual({
      ...{ after: 'treatment', on: '2026-11-20', until: '2026-12-05', past: true },
    });
  });

  it('A4: during a pause nothing is said of what it pauses, nor of a treatment that is over', () => {
    const diary = new Diary();
    const thread = agreed(diary, NOON, diary.supporter('Kim'), courseFrom('2026-11-20'));
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2026-11-20' });
    expect(gapOf(diary)).toBeDefined();
    diary.write(NOON, 'trajectory.paused', thread, { until: '2026-12-01' });
    expect(gapOf(diary)).toBeUndefined();
    expect(gapOf(diary, '2026-12-01T12:00:00+01:00')).toBeUndefined();
    expect(gapOf(diary, '2026-12-02T12:00:00+01:00')).toBeDefined();
  });

  it('A4: a pause of one trajectory hides neither the beginning of another nor a treatment that will end', () => {
    const diary = new Diary();
    const thread = agreed(diary, NOON, diary.supporter('Kim'), courseFrom('2026-11-20'));
    diary.write(NOON, 'trajectory.paused', thread, { until: '2026-12-01' });
    expect(gapOf(diary)).toBeUndefined();
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2026-11-29' });
    expect(gapOf(diary)?.on).toBe('2026-11-29');
    agreed(diary, NOON, diary.supporter('Lou'), courseFrom('2026-11-21'));
    expect(gapOf(diary)).toMatchObject({ after: 'start', on: '2026-11-21' });
  });

  it('N7: a contact with somebody who is shown nowhere is none', () => {
    const diary = ending('2026-12-01');
    const tie = diary.supporter('Sam');
    once(diary, '2026-12-02', { with: tie });
    expect(gapOf(diary)).toBeUndefined();
    diary.write(NOON, 'tie.shown-nowhere', tie);
    expect(gapOf(diary)).toBeDefined();
  });
});
