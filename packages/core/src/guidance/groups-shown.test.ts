import { describe, expect, it } from 'vitest';
import {
  groupsShown,
  meetingsAheadShown,
  plannedShown,
  visitShown,
  visitsAt,
  visitsShown,
  wordsKept,
} from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);

function aGroup() {
  const diary = new Diary();
  const [group, meeting, visit] = [diary.newId(), diary.newId(), diary.newId()];
  diary.write(NOON, 'tie.added', group, { name: 'Tuesday group', kind: 'group' });
  diary.write(NOON, 'group.meeting-set', meeting, {
    group,
    days: [2],
    from: '19:30',
    minutes: 90,
    zone: 'Europe/Amsterdam',
    starts: '2026-11-01',
  });
  const buddy = diary.supporter('Kim');
  diary.write(NOON, 'group.planned', visit, { group, on: '2026-11-24', meeting, with: buddy });
  diary.write(NOON, 'group.person-met', buddy, { group });
  return { diary, group, meeting, visit, buddy };
}

describe('the groups as they are shown', () => {
  it('G1, G4: with their next meeting, and who was met there', () => {
    const { diary, group, meeting, buddy } = aGroup();
    expect(groupsShown(diary.states, now)).toMatchObject([
      {
        who: { id: group, name: 'Tuesday group' },
        next: { meeting, on: '2026-11-24', from: '19:30' },
        met: [{ id: buddy, name: 'Kim' }],
      },
    ]);
    expect(meetingsAheadShown(diary.states, now, 14).map(({ on }) => on)).toEqual([
      '2026-11-24',
      '2026-12-01',
    ]);
  });

  it('G3: going there with whom, and nothing is counted', () => {
    const { diary, visit, buddy } = aGroup();
    expect(visitsShown(diary.states)).toMatchObject([{ id: visit, stage: 'planned', with: { id: buddy } }]);
    diary.write(NOON, 'group.not-this-time', visit, {});
    expect(visitsShown(diary.states)[0]?.stage).toBe('not-this-time');
  });

  it('G3: a planned visit knows when its meeting is moved, left out, or on again', () => {
    const { diary, meeting, visit } = aGroup();
    const instead = () => visitShown(diary.states, visit)?.instead;
    expect(instead()).toBeUndefined();
    const moved = { on: '2026-11-24', to: '2026-11-25', from: '19:30', minutes: 90 };
    diary.write(NOON, 'group.meeting-moved', meeting, moved);
    expect(instead()).toEqual({ to: '2026-11-25' });
    diary.write(NOON, 'group.meeting-moved', meeting, { ...moved, to: '2026-11-24', from: '20:00' });
    expect(instead()).toBeUndefined();
    diary.write(NOON, 'group.meeting-cancelled', meeting, { on: '2026-11-24' });
    expect(instead()).toEqual({});
    diary.write(NOON, 'group.meeting-restored', meeting, { on: '2026-11-24' });
    expect(instead()).toBeUndefined();
    diary.write(NOON, 'group.meeting-set-aside', meeting, {});
    expect(instead()).toEqual({});
  });

  it('G3: of what is planned from a day on, and of one group, without going through all else', () => {
    const { diary, group, visit } = aGroup();
    const go = (of: string, on: string, type = 'group.planned') => {
      const id = diary.newId();
      diary.write(NOON, type, id, { group: of, on });
      return id;
    };
    const other = diary.newId();
    diary.write(NOON, 'tie.added', other, { name: 'Choir', kind: 'group' });
    const past = ['2026-11-03', '2026-11-10', '2026-11-17'].map((on) => go(group, on, 'group.was-there'));
    const [choir, later] = [go(other, '2026-11-23'), go(group, '2026-12-01')];
    go(group, '2026-11-21');
    expect(plannedShown(diary.states, '2026-11-23').map(({ id }) => id)).toEqual([choir, visit, later]);
    expect(visitsAt(diary.states, group, 3).map(({ on }) => on)).toEqual([
      '2026-12-01',
      '2026-11-24',
      '2026-11-21',
    ]);
    expect(visitsAt(diary.states, group, 100).map(({ id }) => id)).toEqual(expect.arrayContaining(past));
    expect(visitsAt(diary.states, other, 100).map(({ id }) => id)).toEqual([choir]);
    diary.write(NOON, 'tie.shown-nowhere', other, {});
    expect([visitsAt(diary.states, other, 9), visitShown(diary.states, choir)]).toEqual([[], undefined]);
    expect(plannedShown(diary.states, '2026-11-23').map(({ id }) => id)).toEqual([visit, later]);
  });

  it('N7: words of a visit that name somebody who is shown nowhere are not shown', () => {
    const { diary, visit, buddy } = aGroup();
    diary.write(NOON, 'group.prepared', visit, { text: 'Ask Kim first\nBring tea' });
    diary.write(NOON, 'tie.shown-nowhere', buddy, {});
    expect(visitShown(diary.states, visit)?.prepared).toBe('Bring tea');
    const before = 'Ask Kim first\nBring tea';
    expect(wordsKept(diary.states, before, 'Bring cake')).toBe('Bring cake\nAsk Kim first');
  });

  it('N7: a group that is shown nowhere takes its meetings and visits along; a person only themselves', () => {
    const { diary, group, visit, buddy } = aGroup();
    diary.write(NOON, 'tie.shown-nowhere', buddy, {});
    expect(visitsShown(diary.states)).toMatchObject([{ id: visit }]);
    expect(visitsShown(diary.states)[0]?.with).toBeUndefined();
    expect(groupsShown(diary.states, now)[0]?.met).toEqual([]);
    diary.write(NOON, 'tie.shown-nowhere', group, {});
    expect([
      groupsShown(diary.states, now),
      meetingsAheadShown(diary.states, now, 14),
      visitsShown(diary.states),
    ]).toEqual([[], [], []]);
  });
});
