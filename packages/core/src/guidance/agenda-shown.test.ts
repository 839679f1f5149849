import { describe, expect, it } from 'vitest';
import {
  agendaBetween,
  agendaShown,
  appointmentShown,
  appointmentsShown,
  awaysShown,
  missedShown,
  nextSteps,
  timeShown,
} from './index.ts';
import { at, Diary, zone } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);
const weekly = { how: 'weekly', days: [1], from: '10:00', minutes: 45, zone, starts: '2026-11-02' };

const set = (diary: Diary, more: object = {}): string => {
  const id = diary.newId();
  diary.write(NOON, 'appointment.set', id, { what: 'individual', rule: weekly, ...more });
  return id;
};

describe('the agenda as it is shown', () => {
  it('A11: has the times ahead with whom, and who stands in while somebody is away', () => {
    const diary = new Diary();
    const [kim, noor] = [diary.supporter('Kim'), diary.supporter('Noor')];
    const id = set(diary, { with: kim, place: 'Room 3' });
    diary.write(NOON, 'appointment.away', diary.newId(), {
      with: kim,
      from: '2026-11-30',
      until: '2026-12-06',
      standIn: noor,
    });
    const [first, second] = agendaShown(diary.states, now, 2);
    expect(first).toMatchObject({ date: '2026-11-23', with: { name: 'Kim' }, place: 'Room 3' });
    expect(first).not.toHaveProperty('away');
    expect(second).toMatchObject({ away: { until: '2026-12-06', standIn: { name: 'Noor' } } });
    expect(appointmentShown(diary.states, id, now)).toMatchObject({ kept: true, next: { on: '2026-11-23' } });
    expect(awaysShown(diary.states)).toMatchObject([{ with: { name: 'Kim' }, standIn: { name: 'Noor' } }]);
  });

  it('A8: a time that did not go on brings the next date, and no figure', () => {
    const diary = new Diary();
    const id = set(diary);
    diary.write(NOON, 'appointment.not-this-time', id, { on: '2026-11-16' });
    expect(missedShown(diary.states, now)).toMatchObject([
      { appointment: id, on: '2026-11-16', next: { date: '2026-11-23' } },
    ]);
  });

  it.each(['tie.shown-nowhere', 'tie.ended'])(
    'N7: after %s nothing with them is there, and it takes nobody’s place',
    (type) => {
      const diary = new Diary();
      const [sam, noor] = [diary.supporter('Sam Unsafe'), diary.supporter('Noor')];
      const theirs = set(diary, { with: sam });
      diary.write(NOON, 'appointment.not-this-time', theirs, { on: '2026-11-16' });
      const other = set(diary, { with: noor, standIn: sam, rule: { ...weekly, from: '18:00' } });
      diary.write(NOON, 'appointment.away', diary.newId(), {
        with: sam,
        from: '2026-11-23',
        until: '2026-11-29',
        standIn: noor,
      });
      diary.write(NOON, type, sam);
      const { states } = diary;
      expect(agendaShown(states, now, 1).map(({ appointment }) => appointment)).toEqual([other]);
      expect(agendaBetween(states, now.ms, now.ms + 9e8, 5).every((one) => one.appointment === other)).toBe(
        true,
      );
      expect(appointmentsShown(states, now).map(({ id }) => id)).toEqual([other]);
      expect(appointmentShown(states, theirs, now)).toBeUndefined();
      expect(timeShown(states, theirs, '2026-11-23')).toBeUndefined();
      expect([missedShown(states, now), awaysShown(states)]).toEqual([[], []]);
      expect(JSON.stringify(appointmentShown(states, other, now))).not.toContain('Sam');
    },
  );

  it('N7: who is named in words as what it is is not there either; a place that names them is left out', () => {
    const diary = new Diary();
    const sam = diary.supporter('Sam Unsafe');
    set(diary, { who: 'sam unsafe' });
    set(diary, { title: 'Coffee with Sam Unsafe' });
    const third = set(diary, { place: 'At Sam Unsafe, first floor' });
    diary.write(NOON, 'tie.shown-nowhere', sam);
    expect(appointmentsShown(diary.states, now).map(({ id, place }) => [id, place])).toEqual([
      [third, undefined],
    ]);
  });

  it('X4: what is today is a step, until it is over; not on an act day, and not of another day', () => {
    const diary = new Diary();
    const id = set(diary);
    const reasons = (when: string) => nextSteps(diary.states, at(when)).map(({ reason }) => reason);
    expect(reasons('2026-11-23T08:00:00+01:00')).toContain('appointment-today');
    expect(reasons('2026-11-23T10:30:00+01:00')).toContain('appointment-today');
    expect(reasons('2026-11-23T10:45:00+01:00')).not.toContain('appointment-today');
    expect(reasons(NOON)).not.toContain('appointment-today');
    const [step] = nextSteps(diary.states, at('2026-11-23T08:00:00+01:00'));
    expect(step?.place).toEqual({ tab: 'aftercare', tag: 'recovery-agenda', entity: id });
    diary.colour('2026-11-23T08:00:00+01:00', 'act');
    expect(reasons('2026-11-23T08:01:00+01:00')).not.toContain('appointment-today');
  });

  it('A11, N7: of many appointments only so many are shown, the first that was set first; what may not be shown takes nobody’s place', () => {
    const diary = new Diary();
    const sam = diary.supporter('Sam Unsafe');
    const ids = Array.from({ length: 40 }, (_, n) => set(diary, n % 2 === 0 ? { with: sam } : {}));
    diary.write(NOON, 'appointment.set-aside', ids[1] ?? '');
    diary.write(NOON, 'tie.shown-nowhere', sam);
    const others = ids.filter((_, n) => n % 2 === 1).slice(1);
    const shown = (most?: number) => appointmentsShown(diary.states, now, most).map(({ id }) => id);
    expect(shown()).toEqual(others);
    expect(shown(5)).toEqual(others.slice(0, 5));
    expect(shown(0)).toEqual([]);
  });
});
