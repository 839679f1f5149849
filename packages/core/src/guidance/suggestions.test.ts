import { describe, expect, it } from 'vitest';
import { suggestionRules } from '../aftercare/index.ts';
import { areas } from '../all.ts';
import { suggestions } from './index.ts';
import { agreed, courseFrom } from './testing/course.ts';
import { at, Diary, zone } from './testing/diary.ts';

const BEGIN = '2026-09-01T12:00:00+02:00';
const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);

/** A person with a course that runs since September. */
function running() {
  const diary = new Diary();
  const tie = diary.supporter('Kim');
  const trajectory = agreed(diary, BEGIN, tie, courseFrom('2026-09-02'));
  return { diary, tie, trajectory };
}

const found = (diary: Diary, when = NOON) =>
  suggestions(diary.states, at(when)).map(({ to, rule }) => `${to}: ${rule}`);

const colours = (diary: Diary, days: Readonly<Record<string, 'steady' | 'watch' | 'act'>>) => {
  for (const [day, level] of Object.entries(days)) diary.colour(NOON, level, `2026-11-${day}T09:00:00+01:00`);
};

describe('suggestions', () => {
  it('A7: are none without a cause, without a trajectory, or for a trajectory of the other', () => {
    expect(found(running().diary)).toEqual([]);
    const alone = new Diary();
    colours(alone, { '22': 'act' });
    expect(found(alone)).toEqual([]);
    const counsellor = new Diary();
    agreed(counsellor, BEGIN, counsellor.supporter('Sam'), courseFrom('2026-09-02', { whose: 'other' }));
    colours(counsellor, { '22': 'act' });
    expect(found(counsellor)).toEqual([]);
  });

  it.each([
    ['act-day', { '20': 'act' }],
    ['act-day', { '15': 'steady', '22': 'act' }],
    ['two-watch-days', { '21': 'watch', '22': 'watch' }],
    ['two-watch-days', { '01': 'watch', '22': 'watch' }],
  ] as const)('A7: more after %s: %j', (rule, days) => {
    const { diary, trajectory } = running();
    colours(diary, days);
    expect(suggestions(diary.states, now)).toEqual([{ to: 'more', rule, trajectory }]);
  });

  it.each([
    [{ '20': 'act', '21': 'steady' }],
    [{ '21': 'watch' }],
    [{ '19': 'watch', '20': 'steady', '21': 'watch' }],
    [{ '20': 'steady', '21': 'steady', '22': 'steady' }],
  ] as const)('A7: nothing after %j', (days) => {
    const { diary } = running();
    colours(diary, days);
    expect(found(diary)).toEqual([]);
  });

  it('A7: the last colour of a day counts', () => {
    const { diary } = running();
    diary.colour(NOON, 'act', '2026-11-22T08:00:00+01:00');
    diary.colour(NOON, 'steady', '2026-11-22T10:00:00+01:00');
    expect(found(diary)).toEqual([]);
  });

  it('A7: more after a setback, a move or the end of a treatment, for two weeks', () => {
    const { diary } = running();
    diary.write(NOON, 'setback.noted', diary.newId(), { day: '2026-11-08' });
    diary.write(NOON, 'treatment.moved-house', diary.newId(), { on: '2026-11-09' });
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2026-11-10' });
    expect(found(diary)).toEqual(['more: setback', 'more: move', 'more: treatment-ended']);
    expect(found(diary, '2026-11-23T12:00:00+01:00')).toEqual(['more: move', 'more: treatment-ended']);
    expect(found(diary, '2026-11-25T12:00:00+01:00')).toEqual([]);
  });

  it('A7: an end of treatment or a move that lies ahead, or forty years back, suggests nothing', () => {
    const { diary } = running();
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '1986-11-10' });
    diary.write(NOON, 'treatment.noted', diary.newId(), { kind: 'clinic', ends: '2027-11-10' });
    diary.write(NOON, 'treatment.moved-house', diary.newId(), { on: '2026-12-09' });
    expect(found(diary)).toEqual([]);
  });

  it('A7, A8: after missed contacts other, and more of nothing; one time says nothing', () => {
    const { diary, tie } = running();
    const rule = { how: 'weekly', days: [1], from: '10:00', minutes: 45, zone, starts: '2026-10-05' };
    const id = diary.newId();
    diary.write(BEGIN, 'appointment.set', id, { what: 'individual', with: tie, rule });
    const walk = diary.newId();
    diary.write(BEGIN, 'appointment.set', walk, { what: 'self-care', rule });
    for (const on of ['2026-11-09', '2026-11-16'])
      diary.write(NOON, 'appointment.not-this-time', walk, { on });
    diary.write(NOON, 'appointment.not-this-time', id, { on: '2026-11-16' });
    expect(found(diary)).toEqual([]);
    diary.write(NOON, 'appointment.not-this-time', id, { on: '2026-11-09' });
    expect(found(diary)).toEqual(['other: missed']);
    colours(diary, { '22': 'act' });
    expect(found(diary)).toEqual(['other: act-day', 'other: missed']);
  });

  it('A7, A3: what the person asks is as they asked it, until they say that it is settled', () => {
    const { diary, trajectory } = running();
    const ask = diary.newId();
    diary.write(NOON, 'trajectory.more-asked', trajectory, { wants: 'other' }, { id: ask });
    expect(found(diary)).toEqual(['other: asked']);
    diary.write(NOON, 'trajectory.ask-settled', trajectory, { ask });
    expect(found(diary)).toEqual([]);
  });

  it('A7: less after four steady days running, where something runs and nothing else is suggested', () => {
    const { diary, trajectory } = running();
    colours(diary, { '02': 'steady', '18': 'steady', '20': 'steady' });
    expect(found(diary)).toEqual([]);
    colours(diary, { '22': 'steady' });
    expect(suggestions(diary.states, now)).toEqual([{ to: 'less', rule: 'four-steady', trajectory }]);
    diary.write(NOON, 'setback.noted', diary.newId(), { day: '2026-11-20' });
    expect(found(diary)).toEqual(['more: setback']);
  });

  it('A7: no less where nothing runs: before the start, in a pause, after the end', () => {
    const steady = { '19': 'steady', '20': 'steady', '21': 'steady', '22': 'steady' } as const;
    const ahead = new Diary();
    agreed(ahead, BEGIN, ahead.supporter('Kim'), courseFrom('2026-12-01'));
    colours(ahead, steady);
    expect(found(ahead)).toEqual([]);
    const { diary, trajectory } = running();
    colours(diary, steady);
    diary.write(NOON, 'trajectory.paused', trajectory, { until: '2026-12-01' });
    expect(found(diary)).toEqual([]);
    diary.write(NOON, 'trajectory.stopped', trajectory, {});
    expect(found(diary)).toEqual([]);
  });

  it('A7: what was put aside stays so until its cause comes anew', () => {
    const { diary, trajectory } = running();
    const aside = (when: string, rule: string) =>
      diary.write(when, 'trajectory.suggestion-put-aside', trajectory, { rule });
    const day = (n: number) => `2026-11-${n}T20:00:00+01:00`;
    diary.colour(day(22), 'act');
    aside(day(22), 'act-day');
    expect(found(diary, day(22))).toEqual([]);
    expect(found(diary, day(23))).toEqual([]);
    diary.colour(day(24), 'act');
    expect(found(diary, day(24))).toEqual(['more: act-day']);
    diary.colour(day(25), 'watch');
    diary.colour(day(26), 'watch');
    aside(day(26), 'two-watch-days');
    diary.colour(day(27), 'watch');
    expect(found(diary, day(27))).toEqual([]);
    diary.colour(day(28), 'steady');
    diary.colour(day(29), 'watch');
    diary.colour(day(30), 'watch');
    expect(found(diary, day(30))).toEqual(['more: two-watch-days']);
  });

  it('A7: changes nothing: looking leaves the journal as it was', () => {
    const { diary } = running();
    colours(diary, { '22': 'act' });
    const before = JSON.stringify(diary.states);
    suggestions(diary.states, now);
    expect(JSON.stringify(diary.states)).toBe(before);
    const types = areas.flatMap(({ handlers }) => handlers.map(({ entryType }) => entryType.type));
    expect(types.filter((type) => type.includes('suggest'))).toEqual(['trajectory.suggestion-put-aside']);
    expect(suggestionRules).toHaveLength(8);
  });

  it('N7: a trajectory with somebody who is shown nowhere suggests nothing', () => {
    const { diary, tie } = running();
    colours(diary, { '22': 'act' });
    diary.write(NOON, 'tie.shown-nowhere', tie);
    expect(found(diary)).toEqual([]);
  });
});
