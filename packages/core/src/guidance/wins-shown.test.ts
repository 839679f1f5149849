import { describe, expect, it } from 'vitest';
import { winsShown } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

/** A win with somebody that was told to them. */
function withTom() {
  const diary = new Diary();
  const tom = diary.supporter('Tom');
  const win = diary.newId();
  diary.write(NOON, 'win.noted', win, { day: '2026-11-20', text: 'by the sea', tie: tom });
  diary.write(NOON, 'win.shared', win, { with: tom, channel: 'call' });
  return { diary, tom, shown: () => winsShown(diary.states, at(NOON)) };
}

describe('wins as they are shown', () => {
  it('L6: with whom it was, and who knows of it', () => {
    const { tom, shown } = withTom();
    expect(shown()).toMatchObject([
      {
        day: '2026-11-20',
        text: 'by the sea',
        who: { id: tom, name: 'Tom' },
        shared: [{ who: { id: tom, name: 'Tom' }, channel: 'call' }],
      },
    ]);
  });

  it.each([
    ['tie.shown-nowhere', {}],
    ['tie.ended', {}],
    ['tie.died', { keepOnMap: true }],
  ])('L6, N7: after %s nobody is named, and the win stays', (type, data) => {
    const { diary, tom, shown } = withTom();
    diary.write(NOON, type, tom, data);
    expect(shown()).toMatchObject([{ text: 'by the sea', shared: [] }]);
    expect(JSON.stringify(shown())).not.toContain(tom);
  });

  it('N7: without the network nobody is named', () => {
    const { diary } = withTom();
    const { wins } = diary.states;
    expect(winsShown({ wins }, at(NOON))).toMatchObject([{ text: 'by the sea', shared: [] }]);
    expect(winsShown({}, at(NOON))).toEqual([]);
  });
});
