import { describe, expect, it } from 'vitest';
import { groupsShown, meetingsAheadShown, visitsShown } from './index.ts';
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
