import { describe, expect, it } from 'vitest';
import { linesFor } from '../help-now/index.ts';
import { reflectionParts, safetyAdvice, safetyFor } from '../setbacks/index.ts';
import { hardMoment } from './index.ts';
import { at, Diary } from './testing/diary.ts';
import { everyTie } from './testing/every-tie.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const NIGHT = '2026-12-25T03:30:00+01:00';
const { lines } = linesFor('nl', []);
const now = at(NOON);

describe('a hard moment', () => {
  it('L2: from top to bottom: safety, 112 and 113, people and lines, all else later', () => {
    const diary = new Diary();
    const friend = diary.supporter('Noor');
    const moment = hardMoment(diary.states, lines, now);
    expect(Object.keys(moment)).toEqual(['safety', 'otherSafety', 'danger', 'suicide', 'someone']);
    expect(moment.safety[0]).toBe('danger');
    expect([moment.danger.length, moment.suicide.length]).toEqual([1, 1]);
    expect(moment.someone.people.map(({ id }) => id)).toEqual([friend]);
    expect(reflectionParts).toEqual(['around', 'why', 'helped', 'next-step', 'into-plan']);
  });

  it('L2: at any hour, with any tie, and while locked there is somebody to call', () => {
    const network = new Diary().states.network;
    for (const when of [NOON, NIGHT])
      for (const states of [
        {},
        ...everyTie().map((tie) => ({ network: { ...network, ties: { [tie.id]: tie } } })),
      ])
        expect(hardMoment(states, lines, at(when)).someone.open.some(({ line }) => line.human)).toBe(true);
  });

  it('L4: the advice fits what it is about; all of it where that is not known, or locked', () => {
    const diary = new Diary();
    expect(hardMoment({}, lines, now).safety).toEqual(safetyAdvice);
    expect(hardMoment(diary.states, lines, now).safety).toEqual(safetyAdvice);
    const id = diary.newId();
    diary.write(NOON, 'concern.written', id, { kind: 'gambling' });
    expect(hardMoment(diary.states, lines, now).safety).toEqual(safetyFor(['gambling']));
    diary.write(NOON, 'concern.written', diary.newId(), { kind: 'alcohol' });
    expect(hardMoment(diary.states, lines, now).safety).toEqual(safetyFor(['gambling', 'alcohol']));
    diary.write(NOON, 'concern.set-aside', id);
    expect(hardMoment(diary.states, lines, now).safety).toEqual(safetyFor(['alcohol']));
  });

  it('N12: whoever is not to be called on a hard day is not among the people, also on a calm one', () => {
    const diary = new Diary();
    const harder = diary.supporter('Tom');
    diary.write(NOON, 'tie.not-on-hard-days', harder, { on: true });
    diary.colour(NOON, 'steady');
    expect(hardMoment(diary.states, lines, now).someone.people).toEqual([]);
  });

  it('L9: it is walked without an entry, shows the same after one, and leaves nothing', () => {
    const diary = new Diary();
    diary.supporter('Noor');
    diary.write(NOON, 'concern.written', diary.newId(), { kind: 'opioids' });
    const before = JSON.stringify(diary.states);
    const walked = hardMoment(diary.states, lines, now);
    expect(JSON.stringify(diary.states)).toBe(before);
    diary.write(NOON, 'setback.noted', diary.newId(), { day: null });
    expect(hardMoment(diary.states, lines, now)).toEqual(walked);
  });
});
