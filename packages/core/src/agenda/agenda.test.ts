import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import { isoAt } from '../shared/time.ts';
import { fold } from '../state.ts';
import {
  appointmentOf,
  appointmentsIn,
  appointmentWithUid,
  cancelledAhead,
  missedLately,
  nextOf,
  occurrencesAhead,
  occurrencesBetween,
  timeOn,
} from './index.ts';
import { agendaOf } from './testing/long-agenda.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const zone = 'Europe/Amsterdam';

const tuesdays = { how: 'weekly', days: [2], from: '10:00', minutes: 45, zone, starts: '2026-11-03' };

function anAppointment(more = {}, rule = {}) {
  const diary = new Diary();
  const counsellor = diary.supporter('Noor', { kind: 'counsellor' });
  const id = diary.newId();
  const data = { what: 'individual', with: counsellor, rule: { ...tuesdays, ...rule }, ...more };
  return {
    diary,
    counsellor,
    id,
    set: (changed = {}, when = NOON) => diary.ask(when, 'appointment.set', id, { ...data, ...changed }),
    say: (what: string, said = {}, when = NOON) => diary.write(when, `appointment.${what}`, id, said),
    ask: (what: string, said = {}, when = NOON) => diary.ask(when, `appointment.${what}`, id, said),
    state: () => diary.states.agenda,
    one: () => {
      const found = appointmentOf(diary.states.agenda, id);
      if (!found) throw new Error('no appointment');
      return found;
    },
  };
}

const ons = (list: readonly { readonly on: string }[]) => list.map(({ on }) => on);

describe('a missed appointment', () => {
  it('A8: brings the next date each time, with no figure anywhere in what is shown', () => {
    const { set, say, state } = anAppointment();
    set();
    say('not-this-time', { on: '2026-11-03' });
    say('not-this-time', { on: '2026-11-10' });
    say('not-this-time', { on: '2026-11-17' });
    const missed = missedLately(state(), at(NOON));
    expect(missed.map(({ on, next }) => [on, next?.on])).toEqual([
      ['2026-11-17', '2026-11-24'],
      ['2026-11-10', '2026-11-24'],
      ['2026-11-03', '2026-11-24'],
    ]);
    for (const one of missed) expect(Object.keys(one).sort()).toEqual(['appointment', 'next', 'on']);
  });

  it('A8: can be said before, which brings the one after it; and is missed only once its day is there', () => {
    const { set, say, state, one } = anAppointment();
    set();
    say('not-this-time', { on: '2026-11-24' });
    expect(missedLately(state(), at(NOON))).toEqual([]);
    expect(nextOf(one(), at(NOON))?.on).toBe('2026-12-01');
    expect(ons(occurrencesAhead(state(), at(NOON), 2))).toEqual(['2026-12-01', '2026-12-08']);
    expect(ons(missedLately(state(), at('2026-11-24T08:00:00+01:00')))).toEqual(['2026-11-24']);
  });

  it('A8: is normal: both it and "I was there" can be taken back, and said otherwise', () => {
    const { set, say, ask, state } = anAppointment();
    set();
    const stage = (on: string) => timeOn(state(), appointmentsIn(state())[0]?.id ?? '', on)?.stage;
    say('went', { on: '2026-11-17' });
    expect(stage('2026-11-17')).toBe('went');
    say('not-this-time', { on: '2026-11-17' });
    expect(stage('2026-11-17')).toBe('not-this-time');
    say('went', { on: '2026-11-17' });
    say('restored', { on: '2026-11-17' });
    expect(stage('2026-11-17')).toBe('planned');
    expect(ask('restored', { on: '2026-11-17' })).toMatchObject({
      error: { rule: 'A11', key: 'not-on-that-day' },
    });
  });

  it('A8: nobody was there before it began, and there is nothing to say of a day without it', () => {
    const { set, ask } = anAppointment();
    set();
    expect(ask('went', { on: '2026-11-24' })).toMatchObject({ error: { rule: 'A8', key: 'not-yet' } });
    expect(ask('went', { on: '2026-11-24' }, '2026-11-24T10:00:00+01:00').ok).toBe(true);
    expect(ask('went', { on: '2026-11-18' })).toMatchObject({ error: { key: 'not-on-that-day' } });
    expect(ask('not-this-time', { on: '2026-02-30' })).toMatchObject({ error: { key: 'no-such-date' } });
  });

  it('A8: four weeks later it is over', () => {
    const { set, say, state } = anAppointment();
    set();
    say('not-this-time', { on: '2026-11-03' });
    expect(missedLately(state(), at('2026-11-30T12:00:00+01:00'))).toHaveLength(1);
    expect(missedLately(state(), at('2026-12-01T12:00:00+01:00'))).toEqual([]);
  });

  it('A8: what was said stays when it is set anew or aside', () => {
    const { set, say, state, one } = anAppointment();
    set();
    say('went', { on: '2026-11-10' });
    say('cancelled', { on: '2026-12-01', by: 'them' });
    set({ rule: { ...tuesdays, days: [4], starts: '2026-11-22' } });
    expect(one().times.map(({ on }) => on)).toEqual(['2026-11-10']);
    say('set-aside');
    say('not-this-time', { on: '2026-11-10' });
    expect(missedLately(state(), at(NOON)).map(({ on, next }) => [on, next])).toEqual([
      ['2026-11-10', undefined],
    ]);
    expect([appointmentsIn(state()), nextOf(one(), at(NOON))]).toEqual([[], undefined]);
    set();
    expect(appointmentsIn(state())).toHaveLength(1);
  });
});

describe('somebody who is away', () => {
  it('A8: is said beside each time on those days, with who stands in, and the dates stay', () => {
    const { diary, set, counsellor, state } = anAppointment();
    set();
    const other = diary.supporter('Sam', { kind: 'counsellor' });
    const holiday = diary.newId();
    const away = { with: counsellor, from: '2026-11-24', until: '2026-12-01' };
    diary.write(NOON, 'appointment.away', holiday, { ...away, standIn: other });
    const ahead = () => occurrencesAhead(state(), at(NOON), 3).map(({ on, away: is }) => [on, is]);
    expect(ahead()).toEqual([
      ['2026-11-24', { until: '2026-12-01', standIn: other }],
      ['2026-12-01', { until: '2026-12-01', standIn: other }],
      ['2026-12-08', undefined],
    ]);
    diary.write(NOON, 'appointment.away', holiday, away);
    expect(ahead()[0]).toEqual(['2026-11-24', { until: '2026-12-01' }]);
    set({ standIn: other });
    expect(ahead()[0]).toEqual(['2026-11-24', { until: '2026-12-01', standIn: other }]);
    diary.write(NOON, 'appointment.away-ended', holiday);
    expect(ahead()[0]).toEqual(['2026-11-24', undefined]);
  });

  it('A8: a time that was moved to those days has them away too, and one moved out of them has not', () => {
    const { diary, set, say, counsellor, state } = anAppointment();
    set();
    diary.write(NOON, 'appointment.away', diary.newId(), {
      with: counsellor,
      from: '2026-12-08',
      until: '2026-12-08',
    });
    say('moved', { on: '2026-12-08', to: '2026-12-09', from: '10:00', minutes: 45 });
    say('moved', { on: '2026-12-01', to: '2026-12-08', from: '11:00', minutes: 45 });
    expect(occurrencesAhead(state(), at(NOON), 3).map(({ on, away }) => [on, away !== undefined])).toEqual([
      ['2026-11-24', false],
      ['2026-12-01', true],
      ['2026-12-08', false],
    ]);
  });

  it('A8: ends not before it begins, and nobody stands in for themselves or is named who is not there', () => {
    const { diary, counsellor, set } = anAppointment();
    const away = (data: object) =>
      diary.ask(NOON, 'appointment.away', diary.newId(), {
        with: counsellor,
        from: '2026-12-01',
        until: '2026-12-08',
        ...data,
      });
    expect(away({ until: '2026-11-30' })).toMatchObject({ error: { key: 'ends-before-it-begins' } });
    expect(away({ from: '2026-02-30' })).toMatchObject({ error: { key: 'no-such-date' } });
    expect(away({ standIn: counsellor })).toMatchObject({ error: { key: 'stands-in-for-itself' } });
    expect(away({ standIn: diary.newId() })).toMatchObject({ error: { key: 'nobody-there' } });
    expect(set({ with: diary.newId() })).toMatchObject({ error: { key: 'nobody-there' } });
    expect(set({ standIn: counsellor })).toMatchObject({ error: { key: 'stands-in-for-itself' } });
  });
});

describe('an appointment', () => {
  it('A11: single times are moved, called off and brought back, under the name that they keep', () => {
    const { set, say, ask, state, one } = anAppointment();
    set();
    say('moved', { on: '2026-11-24', to: '2026-11-26', from: '09:00', minutes: 30 });
    say('cancelled', { on: '2026-12-01', by: 'them' });
    const ahead = () =>
      occurrencesAhead(state(), at(NOON), 2).map(({ on, start }) => [on, isoAt(start, zone)]);
    expect(ahead()).toEqual([
      ['2026-11-24', '2026-11-26T09:00:00+01:00'],
      ['2026-12-08', '2026-12-08T10:00:00+01:00'],
    ]);
    expect(cancelledAhead(one(), at(NOON))).toEqual(['2026-12-01']);
    expect(one().times.find(({ on }) => on === '2026-12-01')?.by).toBe('them');
    say('restored', { on: '2026-12-01' });
    expect(ahead()[1]).toEqual(['2026-12-01', '2026-12-01T10:00:00+01:00']);
    for (const what of ['moved', 'cancelled'])
      expect(
        ask(what, {
          on: '2026-11-25',
          ...(what === 'moved' && { to: '2026-11-26', from: '09:00', minutes: 30 }),
        }),
      ).toMatchObject({ error: { rule: 'A11', key: 'not-on-that-day' } });
  });

  it('A11: one that was moved, gone to and taken back is where it was moved to', () => {
    const { set, say, state, id } = anAppointment();
    set();
    say('moved', { on: '2026-11-17', to: '2026-11-18', from: '09:00', minutes: 30 });
    say('went', { on: '2026-11-17' });
    say('restored', { on: '2026-11-17' });
    expect(timeOn(state(), id, '2026-11-17')).toMatchObject({ date: '2026-11-18', stage: 'planned' });
    say('restored', { on: '2026-11-17' });
    expect(timeOn(state(), id, '2026-11-17')).toMatchObject({ date: '2026-11-17', moved: false });
  });

  it.each([
    ['no-such-date', { starts: '2026-02-30' }],
    ['ends-before-it-begins', { until: '2026-10-01' }],
    ['no-such-zone', { zone: 'Nowhere/Land' }],
    ['no-days', { days: [] }],
    ['no-days', { how: 'monthly' }],
    ['never-comes', { starts: '2026-11-04', until: '2026-11-09' }],
  ])('A11: that can not be is refused, and set aside when it comes from elsewhere: %s', (key, rule) => {
    const { diary, set, id } = anAppointment();
    expect(set({ rule: { ...tuesdays, ...rule } })).toMatchObject({ error: { rule: 'A11', key } });
    set();
    const good = diary.lines.at(-1);
    if (!good) throw new Error('nothing was set');
    const bad = { ...good, data: { ...good.data, rule: { ...tuesdays, ...rule } } };
    const lines = [...diary.lines.slice(0, -1), bad];
    const state = fold(diary.journalOf(lines), areas);
    expect(state.setAside.map(({ reason }) => reason)).toEqual(['structure']);
    expect(appointmentOf(state.areas.agenda, id)).toBeUndefined();
  });

  it('A11: an exception on a date where nothing is is set aside when it comes from elsewhere, and changes nothing', () => {
    const { diary, set, say } = anAppointment();
    set();
    say('cancelled', { on: '2026-11-24' });
    const good = diary.lines.at(-1);
    if (!good) throw new Error('nothing was called off');
    const lines = [...diary.lines.slice(0, -1), { ...good, data: { on: '2026-11-25' } }];
    const state = fold(diary.journalOf(lines), areas);
    expect(state.setAside).toHaveLength(1);
    expect(ons(occurrencesAhead(state.areas.agenda, at(NOON), 1))).toEqual(['2026-11-24']);
  });

  it('A11: keeps what its kind of rule has, and an empty word is none', () => {
    const { set, one } = anAppointment();
    set({ title: '', rule: { ...tuesdays, how: 'once', nth: 2, count: 3, until: '2027-01-01' } });
    expect(one().rule).toEqual({ how: 'once', from: '10:00', minutes: 45, zone, starts: '2026-11-03' });
    expect('title' in one()).toBe(false);
  });

  it('A11: at 02:30 in the night the clock goes forward is there once, at 03:30', () => {
    const { set, state } = anAppointment();
    set({ rule: { ...tuesdays, how: 'once', from: '02:30', starts: '2027-03-28' } });
    expect(occurrencesAhead(state(), at(NOON), 5).map(({ start }) => isoAt(start, zone))).toEqual([
      '2027-03-28T03:30:00+02:00',
    ]);
  });

  it('A11: counts its changes, and tells what came from a calendar from what was changed here', () => {
    const { set, say, one, state } = anAppointment({ uid: 'a@b', sequence: 3 });
    set();
    expect([one().changes, one().imported]).toEqual([0, { uid: 'a@b', sequence: 3, own: false }]);
    say('went', { on: '2026-11-17' });
    expect(one()).toMatchObject({ changes: 0, imported: { own: false } });
    say('cancelled', { on: '2026-11-24' });
    expect(one()).toMatchObject({ changes: 1, imported: { sequence: 3, own: true } });
    set({ sequence: 4 });
    expect(one()).toMatchObject({ changes: 2, imported: { sequence: 4, own: false } });
    expect(appointmentWithUid(state(), 'a@b')?.id).toBe(one().id);
    expect(appointmentWithUid(state(), 'other')).toBeUndefined();
  });
});

describe('five thousand appointments', () => {
  it('A11: are shown as few as were asked for, the earliest first, in a time that does not grow with how long they go on', () => {
    const agenda = agendaOf(
      Array.from({ length: 5000 }, (_, n) => {
        const from = `${String(n % 24).padStart(2, '0')}:00`;
        const starts = n % 5 ? '2026-01-01' : '1990-01-01';
        return ['set', n, { what: 'other', rule: { ...tuesdays, days: [1 + (n % 7)], from, starts } }];
      }),
    );
    const now = at(NOON);
    occurrencesAhead(agenda, now, 20);
    const ahead = occurrencesAhead(agenda, now, 20);
    const all = occurrencesBetween(agenda, now.ms, now.ms + 7 * 86_400_000, 50_000);
    expect(ahead).toHaveLength(20);
    expect(all.slice(0, 20)).toEqual(ahead);
    expect(all).toHaveLength(5000);
    expect(all.every(({ start }, n) => n === 0 || start >= (all[n - 1]?.start ?? 0))).toBe(true);
    const even = (one: { readonly begun: number }) => one.begun % 2 === 0;
    expect(occurrencesAhead(agenda, now, 20, even)).toHaveLength(20);
  });
});
