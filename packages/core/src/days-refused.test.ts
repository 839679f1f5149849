import { describe, expect, it } from 'vitest';
import { Diary } from './guidance/testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

/** What says a day, with a day to say and whoever it is with. Nothing else in it can be refused. */
const withDay: Readonly<Record<string, (day: string, tie: string) => Readonly<Record<string, unknown>>>> = {
  'appointment.set': (starts) => ({
    what: 'other',
    rule: { how: 'once', from: '10:00', minutes: 45, zone: 'Europe/Amsterdam', starts },
  }),
  'appointment.away': (from, tie) => ({ with: tie, from, until: '2026-12-24' }),
  'group.meeting-set': (starts, tie) => ({
    group: tie,
    days: [7],
    from: '19:30',
    minutes: 90,
    zone: 'Europe/Amsterdam',
    starts,
  }),
  'group.planned': (on, tie) => ({ group: tie, on }),
  'own-date.set': (from) => ({ from }),
  'setback.noted': (day) => ({ day }),
  'task.written': (by) => ({ kind: 'practical', text: 'Move', by }),
  'trajectory.waiting': (since) => ({ since }),
  'treatment.moved-house': (on) => ({ on }),
  'treatment.noted': (ends) => ({ kind: 'clinic', ends }),
  'win.noted': (day) => ({ day, text: 'I said no' }),
};

describe.each(Object.entries(withDay))('%s', (type, data) => {
  const asked = (day: string) => {
    const diary = new Diary();
    const done = diary.ask(NOON, type, diary.newId(), data(day, diary.supporter('Robin')));
    return done.ok ? 'taken' : done.error.key;
  };

  it('J4: a day that is said is one that the calendar has, near enough to be of a life', () => {
    expect(asked('2026-11-20')).toBe('taken');
    for (const day of ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2200-01-01'])
      expect([day, asked(day)]).toEqual([day, 'no-such-date']);
  });

  it('J4: a day that is said is written in one way', () => {
    for (const day of [
      '',
      'tomorrow',
      '2026-2-3',
      '20261120',
      '2026-11-20T00:00:00Z',
      ' 2026-11-20',
      '2026-11-20\n',
    ])
      expect([day, asked(day)]).toEqual([day, 'malformed']);
  });
});
