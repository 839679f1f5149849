import { describe, expect, it } from 'vitest';
import { at, Diary } from '../guidance/testing/diary.ts';
import { reminderCalendar, remindsNow } from './index.ts';

const SUNDAY = '2026-11-22T12:00:00+01:00';
const options = { uid: '0198c0de-0000-7000-8000-000000000001', now: at(SUNDAY), title: 'Even voor mezelf' };

/** The lines of a calendar file with the folds taken out again. */
const unfolded = (file: string | undefined) => (file ?? '').replaceAll('\r\n ', '').split('\r\n');

describe('reminders', () => {
  it('C5: only in a page that opens while a check-in is due, and never in quiet hours', () => {
    const diary = new Diary();
    const on = (time: string) => remindsNow(diary.checkIns, at(`2026-11-22T${time}:00+01:00`));
    expect(on('12:00')).toBe(false);
    diary.write(SUNDAY, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    expect(['00:00', '07:59', '08:00', '12:00', '20:59', '21:00', '23:59'].map(on)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    diary.answer(SUNDAY, diary.open(SUNDAY, 'short'), 1, 1);
    expect(on('12:00')).toBe(false);
  });

  it('C5: quiet hours are those on the wall of the person, wherever they are', () => {
    const diary = new Diary();
    diary.write(SUNDAY, 'check-in.rhythm-chosen', diary.journal, { rhythm: 'daily' });
    expect(remindsNow(diary.checkIns, at(SUNDAY, 'Europe/Amsterdam'))).toBe(true);
    expect(remindsNow(diary.checkIns, at(SUNDAY, 'America/Los_Angeles'))).toBe(false);
  });
});

describe('the calendar file', () => {
  it('C5: comes back each day at a floating time, from the first such time that lies ahead', () => {
    const lines = unfolded(reminderCalendar('daily', options));
    expect(lines).toContain('DTSTART:20261123T100000');
    expect(lines).toContain('DTSTAMP:20261122T110000Z');
    expect(lines).toContain('RRULE:FREQ=DAILY');
    expect(unfolded(reminderCalendar('daily', { ...options, minutes: 12 * 60 + 1 }))).toContain(
      'DTSTART:20261122T120100',
    );
  });

  it('C5: comes back each week on this weekday, and not at all for "when I want"', () => {
    expect(unfolded(reminderCalendar('weekly', options))).toContain('RRULE:FREQ=WEEKLY');
    expect(reminderCalendar('when-i-want', options)).toBeUndefined();
  });

  it.each([
    [0, '080000'],
    [479, '080000'],
    [480, '080000'],
    [1259, '205900'],
    [1260, '080000'],
    [1439, '080000'],
  ])('C5: minute %i of the day becomes %s: no alarm in quiet hours', (minutes, time) => {
    const start = unfolded(reminderCalendar('daily', { ...options, minutes })).find((line) =>
      line.startsWith('DTSTART:'),
    );
    expect(start?.slice(-6)).toBe(time);
  });

  it('C5: says nothing but the title it was given, and the same id each time', () => {
    const file = reminderCalendar('daily', options) ?? '';
    expect(file).not.toMatch(/herstel|recovery|check|craving|verslaving/i);
    const lines = unfolded(file);
    expect(lines.filter((line) => line.includes('Even voor mezelf'))).toEqual([
      'SUMMARY:Even voor mezelf',
      'DESCRIPTION:Even voor mezelf',
    ]);
    const later = reminderCalendar('daily', { ...options, now: at('2026-12-01T09:00:00+01:00') });
    expect(unfolded(later)).toContain(`UID:${options.uid}`);
  });

  it('C5: keeps to the form of RFC 5545: CRLF, lines of 75 octets, balanced parts', () => {
    const title = 'Hoe gaat het? 🙂 '.repeat(12) + 'é'.repeat(60);
    const file = reminderCalendar('daily', { ...options, title }) ?? '';
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(71);
    expect(unfolded(file)).toContain(`SUMMARY:${title}`);
    for (const part of ['VCALENDAR', 'VEVENT', 'VALARM']) {
      expect(file.split(`BEGIN:${part}\r\n`)).toHaveLength(2);
      expect(file.split(`END:${part}\r\n`)).toHaveLength(2);
    }
  });

  it('C5: a title can not add lines or properties of its own', () => {
    const title = 'Even; rust, nu\r\nRRULE:FREQ=SECONDLY\u0007\\';
    const lines = unfolded(reminderCalendar('daily', { ...options, title }));
    expect(lines).toContain('SUMMARY:Even\\; rust\\, nu\\nRRULE:FREQ=SECONDLY\\\\');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual(['RRULE:FREQ=DAILY']);
  });
});
