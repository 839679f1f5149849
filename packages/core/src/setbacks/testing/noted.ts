import { at, type Diary } from '../../guidance/testing/diary.ts';
import { setbacksByTime } from '../index.ts';

export const NOON = '2026-11-22T12:00:00+01:00';
export const now = at(NOON);

/** Notes a setback, and gives its id. */
export const noted = (diary: Diary, day: string | null, when = NOON): string => {
  const id = diary.newId();
  diary.write(when, 'setback.noted', id, { day });
  return id;
};

/** The days of the setbacks, in their order. */
export const daysOf = (diary: Diary, then = now) =>
  setbacksByTime(diary.states.setbacks, then).map(({ day }) => day);
