import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../agenda/index.ts';
import { appointmentsIn, occurrencesAhead } from '../../agenda/index.ts';
import { at, Diary } from '../../guidance/testing/diary.ts';
import { isoAt } from '../../shared/time.ts';
import { calendarText, importDrafts, readCalendar } from './index.ts';
import { event, file, HOUR, NOON, options, START, zone } from './testing/calendar-file.ts';

describe('a calendar file that is taken over', () => {
  function taking() {
    const diary = new Diary();
    const take = (text: string) => {
      const drafts = importDrafts(diary.states.agenda, readCalendar(text, options).appointments, {
        newId: diary.newId,
        what: 'individual',
      });
      for (const { type, about, data } of drafts) diary.write(NOON, type, about, data);
      return drafts.map(({ type }) => type.slice('appointment.'.length));
    };
    const ahead = () =>
      occurrencesAhead(diary.states.agenda, at(NOON), 3).map(({ start }) => isoAt(start, zone).slice(0, 16));
    return { diary, take, ahead, one: () => appointmentsIn(diary.states.agenda)[0] };
  }
  const weekly = (...lines: string[]) => file(event([START, HOUR, 'RRULE:FREQ=WEEKLY', ...lines]));

  it('A11: adds nothing the second time, and what changed the third', () => {
    const { take, ahead } = taking();
    expect(take(weekly('EXDATE:20261124T090000Z'))).toEqual(['set', 'cancelled', 'set']);
    expect(take(weekly('EXDATE:20261124T090000Z'))).toEqual([]);
    expect(ahead()[0]).toBe('2026-12-01T10:00');
    expect(take(weekly('SEQUENCE:1'))).toEqual(['set', 'restored', 'set']);
    expect(ahead()[0]).toBe('2026-11-24T10:00');
    const moved = weekly('SEQUENCE:1').replace('T100000', 'T113000');
    expect(take(moved)).toEqual(['set']);
    expect(ahead()[0]).toBe('2026-11-24T11:30');
    expect(take(weekly())).toEqual([]);
  });

  it('A11: leaves what the person changed, until the calendar counts a change; what they said of it stays', () => {
    const { diary, take, ahead, one } = taking();
    take(weekly());
    const id = one()?.id ?? '';
    diary.write(NOON, 'appointment.went', id, { on: '2026-11-17' });
    diary.write(NOON, 'appointment.moved', id, {
      on: '2026-11-24',
      to: '2026-11-25',
      from: '10:00',
      minutes: 60,
    });
    expect(take(weekly())).toEqual([]);
    expect(ahead()[0]).toBe('2026-11-25T10:00');
    expect(take(weekly('SEQUENCE:1', 'EXDATE:20261117T090000Z'))).toEqual(['set', 'restored', 'set']);
    expect(ahead()[0]).toBe('2026-11-24T10:00');
    expect(one()?.times.map(({ on }) => on)).toEqual(['2026-11-17']);
  });

  it('A11: sets aside what the calendar calls off, and begins nothing that it called off before', () => {
    const { take, one } = taking();
    expect(take(weekly('STATUS:CANCELLED'))).toEqual([]);
    take(weekly());
    expect(take(weekly('STATUS:CANCELLED'))).toEqual(['set', 'set-aside']);
    expect(one()).toBeUndefined();
    expect(take(weekly('STATUS:CANCELLED'))).toEqual([]);
    expect(take(weekly('SEQUENCE:2'))).toEqual(['set']);
    expect(one()).toBeDefined();
  });

  it('A11: an appointment of the person that went out adds and changes nothing when it comes back, twice', () => {
    const { diary, take, one } = taking();
    const id = diary.newId();
    const rule = { how: 'weekly', days: [2], from: '10:00', minutes: 60, zone, starts: '2026-11-03' };
    diary.write(NOON, 'appointment.set', id, { what: 'group', title: 'Praatgroep', rule });
    diary.write(NOON, 'appointment.moved', id, {
      on: '2026-11-24',
      to: '2026-11-25',
      from: '11:00',
      minutes: 60,
    });
    const before = one();
    for (const _ of [1, 2]) {
      const text = calendarText(appointmentsIn(diary.states.agenda), {
        now: at(NOON),
        title: 'Afspraak',
        uidOf: (each) => each.imported?.uid ?? each.id,
      });
      expect(take(text)).toEqual([]);
      expect(take(text.replaceAll('SEQUENCE:1', 'SEQUENCE:7'))).toEqual([]);
    }
    expect(appointmentsIn(diary.states.agenda)).toEqual([before]);
  });

  it.each([
    ['a comma', 'a\\,b\\;c'],
    ['a new line', 'a\\nb'],
    ['a stroke', 'a\\\\b'],
    ['a tab', 'a\tb'],
    ['a stroke that means nothing', 'a\\b'],
    ['a page', 'x'.repeat(500)],
    ['a page with commas', 'a,'.repeat(180)],
  ])('A11: has the same name again from a file of our own, with %s in it', (_, name) => {
    const { diary, take } = taking();
    take(file(event([START, HOUR, 'SUMMARY:Afspraak'], name)));
    const text = calendarText(appointmentsIn(diary.states.agenda), {
      now: at(NOON),
      title: 'Afspraak',
      uidOf: ({ id, imported }) => imported?.uid ?? id,
    });
    expect(take(text)).toEqual([]);
  });

  it('A11: goes out again under the name that it came with, and is not doubled when it comes back', () => {
    const { diary, take } = taking();
    take(weekly());
    const uidOf = ({ id, imported }: Appointment) => imported?.uid ?? id;
    const text = calendarText(appointmentsIn(diary.states.agenda), {
      now: at(NOON),
      title: 'Afspraak',
      uidOf,
    });
    take(text);
    expect(appointmentsIn(diary.states.agenda)).toHaveLength(1);
  });
});
