import { describe, expect, it } from 'vitest';
import { daysAheadShown, daysShown, toolsShown } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

describe('what stands beside the plan', () => {
  const day = (ties: readonly string[], mark = 'plain') => ({
    ...{ title: 'payday', on: { kind: 'monthly', day: 22 }, plan: 'a walk', ties, mark },
  });

  it('P4, N7: what is somebody’s who is shown nowhere goes with them; the rest stays', () => {
    const diary = new Diary();
    const [noor, robin] = [diary.supporter('Noor'), diary.supporter('Robin')];
    for (const tie of [noor, robin, undefined])
      diary.write(NOON, 'plan.tool-written', diary.newId(), {
        kind: 'craving-step',
        text: 'call',
        ...(tie && { tie }),
      });
    expect(toolsShown(diary.states, 'craving-step')).toHaveLength(3);
    diary.write(NOON, 'tie.shown-nowhere', robin);
    expect(toolsShown(diary.states).map(({ who }) => who?.name)).toEqual(['Noor', undefined]);
    expect(toolsShown(diary.states, 'avoid')).toEqual([]);
    expect(toolsShown({})).toEqual([]);
  });

  it('P6, N7: a special day stays, and names who is there of those who may be shown', () => {
    const diary = new Diary();
    const [noor, robin, dee] = [diary.supporter('Noor'), diary.supporter('Robin'), diary.supporter('Dee')];
    diary.write(NOON, 'plan.day-written', diary.newId(), day([noor, robin, dee]));
    diary.write(NOON, 'tie.shown-nowhere', robin);
    diary.write(NOON, 'tie.died', dee, { keepOnMap: true });
    const people = [{ id: noor, name: 'Noor' }];
    expect(daysShown(diary.states)).toMatchObject([{ title: 'payday', people }]);
    expect(daysAheadShown(diary.states, at(NOON), 0)).toMatchObject([{ date: '2026-11-22', people }]);
    expect(JSON.stringify(daysShown(diary.states))).not.toContain(robin);
    expect([daysShown({}), daysAheadShown({}, at(NOON), 9)]).toEqual([[], []]);
  });

  it('P6: a hidden day is in the list of all and not among the days ahead', () => {
    const diary = new Diary();
    diary.write(NOON, 'plan.day-written', diary.newId(), day([], 'hide'));
    expect(daysAheadShown(diary.states, at(NOON), 60)).toEqual([]);
    expect(daysShown(diary.states)).toHaveLength(1);
  });
});
