import { describe, expect, it } from 'vitest';
import type { Level } from '../check-in/index.ts';
import type { ReachableNowOptions } from './index.ts';
import { reachableNow } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const who = (diary: Diary, options?: ReachableNowOptions, when = NOON) =>
  reachableNow(diary.states, at(when), options).map(({ tie, why }) => [tie.name, why]);

describe('reachable now', () => {
  it('N9: the own first three, then who gives what is needed, then by closeness', () => {
    const diary = new Diary();
    diary.supporter('far', { ring: 'further' });
    diary.supporter('near', { ring: 'very-close' });
    diary.supporter('handy', { ring: 'outside', gives: ['practical'] });
    const first = diary.supporter('first', { ring: 'further' });
    diary.write(NOON, 'tie.put-first', first, { position: 1 });
    expect(who(diary)).toEqual([
      ['first', 'first'],
      ['near', 'closeness'],
      ['far', 'closeness'],
      ['handy', 'closeness'],
    ]);
    expect(who(diary, { need: 'practical' }).slice(0, 2)).toEqual([
      ['first', 'first'],
      ['handy', 'need'],
    ]);
  });

  it('N9: each carries the id of the tie, how to reach it and until when', () => {
    const diary = new Diary();
    const id = diary.supporter('Noor', {
      hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [7], from: '10:00', to: '14:00' }] },
      channels: ['message'],
    });
    const [noor] = reachableNow(diary.states, at(NOON));
    expect(noor).toMatchObject({ id, hoursKnown: true, channels: ['message'] });
    expect(noor?.until).toBe(at('2026-11-22T14:00:00+01:00').ms);
    expect(who(diary, {}, '2026-11-22T14:00:00+01:00')).toEqual([]);
  });

  it('N12: who is not called on a hard day stays out on an act day, and at a hard moment, and on no other', () => {
    const day = (level: Level | undefined, options?: ReachableNowOptions) => {
      const diary = new Diary();
      diary.supporter('Sam');
      diary.write(NOON, 'tie.not-on-hard-days', diary.supporter('Robin'), { on: true });
      if (level) diary.colour(NOON, level);
      return who(diary, options).map(([name]) => name);
    };
    expect(day('act')).toEqual(['Sam']);
    expect(day(undefined, { hard: true })).toEqual(['Sam']);
    expect(day('steady', { hard: true })).toEqual(['Sam']);
    for (const level of ['steady', 'watch', undefined] as const) expect(day(level)).toEqual(['Sam', 'Robin']);
  });

  it('N9: who was leaned on long ago comes earlier on a steady day only', () => {
    const day = (level: Level | undefined) => {
      const diary = new Diary();
      const lately = diary.supporter('lately');
      diary.supporter('long ago');
      diary.write(NOON, 'contact.noted', lately, { channel: 'call', startedBy: 'me', result: 'spoken' });
      if (level) diary.colour(NOON, level);
      return who(diary).map(([name]) => name);
    };
    expect(day('steady')).toEqual(['long ago', 'lately']);
    for (const level of ['watch', 'act', undefined] as const)
      expect(day(level)).toEqual(['lately', 'long ago']);
  });

  it('H5: who was called in the last hour and did not answer comes last, also of the first three', () => {
    const diary = new Diary();
    const first = diary.supporter('first');
    diary.write(NOON, 'tie.put-first', first, { position: 1 });
    const second = diary.supporter('second');
    diary.supporter('third');
    const noted = (when: string, tie: string, result: string) =>
      diary.write(when, 'contact.noted', tie, { channel: 'call', startedBy: 'me', result });
    const names = (when: string) => who(diary, {}, when).map(([name]) => name);
    noted('2026-11-22T12:00:00+01:00', first, 'no-answer');
    expect(names('2026-11-22T12:01:00+01:00')).toEqual(['second', 'third', 'first']);
    noted('2026-11-22T12:02:00+01:00', second, 'no-answer');
    expect(names('2026-11-22T12:03:00+01:00')).toEqual(['third', 'first', 'second']);
    noted('2026-11-22T12:30:00+01:00', second, 'spoken');
    expect(names('2026-11-22T12:31:00+01:00')).toEqual(['second', 'third', 'first']);
    expect(names('2026-11-22T13:00:00+01:00')).toEqual(['first', 'second', 'third']);
  });

  it('C3: when 48 hours went by, the day is no longer a hard one', () => {
    const diary = new Diary();
    diary.write(NOON, 'tie.not-on-hard-days', diary.supporter('Robin'), { on: true });
    diary.colour(NOON, 'act');
    expect(who(diary, {}, '2026-11-24T11:59:00+01:00')).toEqual([]);
    expect(who(diary, {}, '2026-11-24T12:00:00+01:00')).toEqual([['Robin', 'closeness']]);
  });

  it('N9: nobody where no network is loaded, as while the journal is locked', () => {
    expect(reachableNow({}, at(NOON))).toEqual([]);
  });
});
