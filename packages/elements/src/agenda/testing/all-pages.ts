import { calendarProblems } from '@recovery-network/core/interchange/icalendar';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import type { Found, FoundOne } from '../found.ts';
import type { Page } from '../pages.ts';
import { ONCE, planned, TUESDAYS } from './opened.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const [marloes = '', sam = ''] = await writeDown(
    day,
    { name: 'Marloesmetdeheellangenaam'.repeat(3), phone: '06 0000 0101' },
    { name: 'Sam' },
  );
  const group = await write(day, 'tie.added', { name: 'Dinsdaggroepachterdekerk'.repeat(4), kind: 'group' });
  await write(day, 'group.meeting-set', {
    ...{ group, days: [4], every: 1, from: '19:30', minutes: 90, zone: 'Europe/Amsterdam' },
    starts: '2026-11-03',
  });
  const weekly = await planned(day, TUESDAYS, {
    ...{
      with: marloes,
      standIn: sam,
      place: 'Kerkstraat'.repeat(12),
      title: 'Gesprekoverhoehetgaat'.repeat(5),
    },
    link: `https://praten.example/${'kamer'.repeat(40)}`,
  });
  await write(
    day,
    'appointment.moved',
    { on: '2026-11-24', to: '2026-11-25', from: '15:00', minutes: 60 },
    weekly,
  );
  await write(day, 'appointment.cancelled', { on: '2026-12-01', by: 'them' }, weekly);
  await write(day, 'appointment.not-this-time', { on: '2026-11-17' }, weekly);
  await write(day, 'appointment.went', { on: '2026-11-10' }, weekly);
  const off = await write(day, 'appointment.away', {
    ...{ with: marloes, from: '2026-12-07', until: '2026-12-18', standIn: sam },
  });
  const far = await planned(
    day,
    { ...TUESDAYS, zone: 'America/New_York', how: 'monthly', nth: -1, every: 3, count: 12 },
    { what: 'other', who: 'Dr. Jansenmetdelangenaam'.repeat(3) },
  );
  const once = await planned(day, ONCE, { what: 'practical' });
  const today = await planned(day, { ...ONCE, starts: '2026-11-22', from: '09:00' }, { what: 'leisure' });
  const night = await planned(day, { ...ONCE, starts: '2027-03-28', from: '02:30' });
  const away = await planned(day, TUESDAYS, { what: 'skills' });
  await write(day, 'appointment.set-aside', {}, away);
  const fresh = day.host.newId();
  const found: FoundOne = {
    title: 'Tandarts'.repeat(20),
    rule: { how: 'once', from: '09:00', minutes: 30, zone: 'Europe/Amsterdam', starts: '2026-12-03' },
  };
  const titles = Array.from({ length: 9 }, (_, n) => `${'Tandarts'.repeat(20)}${n}`);
  const nothing: Found = {
    drafts: [],
    fresh: [],
    changed: [],
    known: 0,
    over: 0,
    looked: 0,
    problems: [],
    left: [],
    long: false,
  };
  const trajectory = day.host.newId();
  const pages: AllPages = {
    all: [{ at: 'all' }],
    write: [
      { at: 'write', id: fresh },
      { at: 'write', id: weekly },
      { at: 'write', id: far },
      { at: 'write', id: fresh, from: { what: 'group', often: 'm1', who: 'Noor', trajectory } },
    ],
    course: [{ at: 'course' }],
    whole: [{ at: 'whole' }],
    appointment: [weekly, far, once, away, fresh].map((id) => ({ at: 'appointment', id })),
    time: [
      { at: 'time', id: weekly, on: '2026-11-24' },
      { at: 'time', id: weekly, on: '2026-12-01' },
      { at: 'time', id: weekly, on: '2026-11-17' },
      { at: 'time', id: weekly, on: '2026-11-10' },
      { at: 'time', id: weekly, on: '2026-12-08' },
      { at: 'time', id: today, on: '2026-11-22' },
      { at: 'time', id: night, on: '2027-03-28' },
    ],
    move: [{ at: 'move', id: weekly, on: '2026-12-08' }],
    off: [{ at: 'off', id: weekly, on: '2026-12-08' }],
    away: [
      { at: 'away', id: fresh, tie: marloes, from: weekly },
      { at: 'away', id: off },
    ],
    file: [{ at: 'file' }],
    import: [{ at: 'import' }],
    found: [
      {
        at: 'found',
        found: {
          ...nothing,
          fresh: Array.from({ length: 40 }, () => found),
          changed: [found],
          known: 2,
          left: [{ ...found, uid: 'x', sequence: 0, cancelled: false, exceptions: [] }],
          problems: calendarProblems.map((key) => ({ key, times: 9, uids: [], titles })),
          long: true,
        },
      },
      { at: 'found', found: nothing },
      { at: 'found', found: { ...nothing, over: 9 } },
    ],
    paper: [4, 8, 12].map((weeks) => ({ at: 'paper', weeks })),
  };
  return Object.values(pages).flat();
}
