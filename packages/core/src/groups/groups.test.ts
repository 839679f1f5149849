import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { Diary } from '../guidance/testing/diary.ts';
import { OWNER } from '../journal/entry.ts';
import { fold } from '../state.ts';
import { groupOf, meetingsKept, metAt, visitStage, visitsByTime } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';

function aGroup() {
  const diary = new Diary();
  const group = diary.newId();
  diary.write(NOON, 'tie.added', group, { name: 'Tuesday group', kind: 'group' });
  const meeting = diary.newId();
  const set = (data = {}) =>
    diary.ask(NOON, 'group.meeting-set', meeting, {
      group,
      days: [2],
      from: '19:30',
      minutes: 90,
      zone: 'Europe/Amsterdam',
      starts: '2026-11-01',
      ...data,
    });
  return { diary, group, meeting, set, state: () => diary.states.groups };
}

describe('a group', () => {
  it('G1: is the tie of the network; what is known of it can be said in parts', () => {
    const { diary, group, state } = aGroup();
    diary.write(NOON, 'group.described', group, { programme: 'smart', setting: 'online' });
    diary.write(NOON, 'group.described', group, { confidentiality: 'What is said here stays here' });
    expect(groupOf(state(), group)).toEqual({
      id: group,
      programme: 'smart',
      setting: 'online',
      confidentiality: 'What is said here stays here',
    });
    expect(diary.states.network.ties[group]?.kind).toBe('group');
  });

  it.each([
    ['no-such-date', { starts: '2026-02-30' }],
    ['ends-before-it-begins', { until: '2026-10-01' }],
    ['no-such-zone', { zone: 'Nowhere/Land' }],
    ['no-days', { days: [] }],
    ['never-comes', { starts: '2026-11-04', until: '2026-11-09' }],
  ])(
    'G1: a meeting that can’t be is refused, and set aside when it comes from elsewhere: %s',
    (key, data) => {
      const { diary, meeting, set } = aGroup();
      expect(set(data)).toMatchObject({ ok: false, error: { rule: 'G1', key } });
      set();
      const good = diary.lines.at(-1);
      if (!good) throw new Error('no meeting was set');
      const bad = { ...good, data: { ...good.data, ...data } };
      const lines = [...diary.lines.slice(0, -1), bad];
      const state = fold(diary.journalOf(lines), areas);
      expect(state.setAside.map(({ reason }) => reason)).toEqual(['structure']);
      expect(meetingsKept(state.areas.groups).some(({ id }) => id === meeting)).toBe(false);
    },
  );

  it('G1: single times are moved, left out and restored; only those that there would be', () => {
    const { diary, meeting, set, state } = aGroup();
    set();
    const move = { on: '2026-11-24', to: '2026-11-25', from: '20:00', minutes: 90 };
    diary.write(NOON, 'group.meeting-moved', meeting, move);
    diary.write(NOON, 'group.meeting-cancelled', meeting, { on: '2026-12-01' });
    expect(meetingsKept(state())[0]?.exceptions.map(({ on }) => on)).toEqual(['2026-11-24', '2026-12-01']);
    for (const on of ['2026-12-02', '2026-10-27'])
      expect(diary.ask(NOON, 'group.meeting-cancelled', meeting, { on })).toMatchObject({
        ok: false,
        error: { key: 'not-on-that-day' },
      });
    diary.write(NOON, 'group.meeting-restored', meeting, { on: '2026-12-01' });
    expect(diary.ask(NOON, 'group.meeting-restored', meeting, { on: '2026-12-01' }).ok).toBe(false);
    diary.write(NOON, 'group.meeting-set-aside', meeting);
    expect(meetingsKept(state())).toEqual([]);
  });
});

describe('going there', () => {
  it('G3: was planned, and then "I was there" or "not this time"; each can be taken back', () => {
    const { diary, group, state } = aGroup();
    const visit = diary.newId();
    const stage = () => visitsByTime(state()).map(visitStage);
    const buddy = diary.supporter('Kim');
    diary.write(NOON, 'group.planned', visit, { group, on: '2026-11-24', with: buddy });
    diary.write(NOON, 'group.prepared', visit, { text: 'I may pass' });
    expect(stage()).toEqual(['planned']);
    diary.write(NOON, 'group.not-this-time', visit);
    expect(stage()).toEqual(['not-this-time']);
    diary.write(NOON, 'group.was-there', visit, { group, on: '2026-11-24', did: ['listened'] });
    diary.write(NOON, 'group.took-along', visit, { text: 'Call before it gets dark' });
    expect(visitsByTime(state())).toMatchObject([
      { with: buddy, did: ['listened'], prepared: 'I may pass', tookAlong: 'Call before it gets dark' },
    ]);
    diary.write(NOON, 'group.planned', visit, { group, on: '2026-12-01' });
    expect(stage()).toEqual(['planned']);
  });

  it('G3: being there can be noted without a plan; a note to prepare needs one', () => {
    const { diary, group, state } = aGroup();
    expect(diary.ask(NOON, 'group.prepared', diary.newId(), { text: 'x' })).toMatchObject({
      ok: false,
      error: { rule: 'J4' },
    });
    diary.write(NOON, 'group.was-there', diary.newId(), { group, on: '2026-11-17' });
    expect(visitsByTime(state()).map(({ did }) => did)).toEqual([[]]);
  });

  it('G2, G3: a day that no calendar has, a group that goes with itself, and words without any are refused', () => {
    const { diary, group } = aGroup();
    const visit = diary.newId();
    const refused = (type: string, data: Record<string, unknown>) => {
      const done = diary.ask(NOON, type, visit, data);
      return done.ok ? 'taken' : done.error.key;
    };
    expect(refused('group.planned', { group, on: '2026-02-30' })).toBe('no-such-date');
    expect(refused('group.planned', { group, on: '2026-11-24', with: group })).toBe('goes-with-itself');
    expect(refused('group.was-there', { group, on: '2026-11-24' })).toBe('taken');
    expect(refused('group.took-along', { text: ' ' })).toBe('text-missing');
    expect(refused('group.took-along', { text: 'Call first' })).toBe('taken');
    expect(refused('group.took-along', { text: '' })).toBe('taken');
    expect(visitsByTime(diary.states.groups)[0]?.tookAlong).toBeUndefined();
  });

  it('G3: only the person writes about it', () => {
    const { diary, group } = aGroup();
    const data = { group, on: '2026-11-24' };
    expect(
      diary.ask(NOON, 'group.was-there', diary.newId(), data, { by: group, via: 'carried' }),
    ).toMatchObject({
      ok: false,
      error: { rule: 'J12' },
    });
    expect(diary.ask(NOON, 'group.was-there', diary.newId(), data, { by: OWNER }).ok).toBe(true);
  });

  it('G4: who was met there is a tie like any other, with the groups at which it was', () => {
    const { diary, group, state } = aGroup();
    const person = diary.supporter('Sam', { kind: 'peer' });
    diary.write(NOON, 'group.person-met', person, { group });
    diary.write(NOON, 'group.person-met', person, { group });
    expect(metAt(state(), person)).toEqual([group]);
  });
});
