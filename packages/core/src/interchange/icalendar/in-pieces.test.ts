import { describe, expect, it } from 'vitest';
import { noAgenda } from '../../agenda/state.ts';
import { Diary } from '../../guidance/testing/diary.ts';
import { calendarReader, importDrafts, importer, readCalendar } from './index.ts';

const options = { most: 100, zone: 'Europe/Amsterdam', from: '2026-11-22' };
const event = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT', ''].join('\r\n');
const BEGIN = 'BEGIN:VCALENDAR\r\n';
const END = 'END:VCALENDAR\r\n';
const old = (n: number) => event(`old${n}`, 'SUMMARY:Old', 'DTSTART:20190304T100000Z');
const coming = event('coming', 'SUMMARY:Coming', 'DTSTART:20261210T100000Z', 'DURATION:PT1H');

describe('a calendar file that is read in pieces', () => {
  it('A11: is what it is as a whole, wherever its lines are parted', () => {
    const text = `${BEGIN}${event('a', 'DTSTART:20261201T100000Z', 'DURATION:PT1H')}${coming}${END}`;
    const reader = calendarReader(options);
    for (const line of text.split(/(?<=\r\n)/)) reader.add(line);
    expect(reader.read()).toEqual(readCalendar(text, options));
  });

  it('A11: what is over takes the place of nothing that comes, however much of it there is', () => {
    const reader = calendarReader({ ...options, isWanted: (uid) => uid === 'old7' });
    reader.add(BEGIN);
    for (let n = 0; n < 60_000; n++) reader.add(old(n));
    reader.add(event('series', 'DTSTART:20150105T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'));
    reader.add(event('today', 'DTSTART;VALUE=DATE:20261122'));
    reader.add(`${coming}${END}`);
    const { appointments, problems, over } = reader.read();
    expect(over).toBe(59_999);
    expect(appointments.map(({ uid }) => uid)).toEqual(['old7', 'series', 'today', 'coming']);
    expect(problems.map(({ key }) => key)).toEqual(['no-end']);
  });

  it('A11: that somebody stopped reading is no fault of the file, and a file that stops is', () => {
    const parts = (isWhole: boolean) => {
      const reader = calendarReader(options);
      reader.add(`${BEGIN}${coming}`);
      return reader.read(isWhole).problems.map(({ key }) => key);
    };
    expect(parts(false)).toEqual([]);
    expect(parts(true)).toEqual(['cut-off']);
  });

  it('A11: can be read in steps of what has one name at most, so that a page can go on between them', () => {
    const text = `${BEGIN}${Array.from({ length: 300 }, (_, n) => old(n)).join('')}${coming}${END}`;
    const reader = calendarReader({ ...options, most: 400 });
    reader.add(text);
    const steps = reader.reading();
    let taken = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken++;
    // Each is put with those of its name, and read.
    expect(taken).toBeGreaterThanOrEqual(2 * 301);
    expect(step.value).toEqual(readCalendar(text, { ...options, most: 400 }));
    expect(step.value.appointments).toHaveLength(301);
  });

  it('A11: more events than are looked at are said to be too many', () => {
    const reader = calendarReader({ ...options, most: 60_000 });
    reader.add(BEGIN);
    for (let n = 0; n < 50_001; n++) reader.add(event(`u${n}`, 'DTSTART:20261210T100000Z', 'DURATION:PT1H'));
    reader.add(END);
    expect(reader.read().problems).toEqual([{ key: 'too-many', times: 1, uids: [], titles: [] }]);
  });

  it('A11: names what it could not read, where that has a title', () => {
    const text = `${BEGIN}${event('a', 'SUMMARY:Dentist')}${event('b')}${event('c', 'SUMMARY:Choir')}${END}`;
    expect(readCalendar(text, options).problems).toEqual([
      { key: 'no-start', times: 3, uids: ['a', 'b', 'c'], titles: ['Dentist', 'Choir'] },
    ]);
  });

  it('A11: one at a time gives the drafts that all together give', () => {
    const { appointments } = readCalendar(`${BEGIN}${coming}${END}`, options);
    const drafts = () => ({ newId: new Diary().newId, what: 'other' as const });
    expect(appointments.flatMap(importer(noAgenda(), drafts()))).toEqual(
      importDrafts(noAgenda(), appointments, drafts()),
    );
  });
});
