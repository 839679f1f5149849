import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import type { Page } from '../pages.ts';
import { onTuesdays, withGroup } from './opened.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const tie = await withGroup(day, 'Dinsdaggroepachterdeoudekerkindestraatmetdelangenaam'.repeat(3));
  const [marloes = '', sam = ''] = await writeDown(
    day,
    { name: 'Marloesmetdeheellangenaam'.repeat(3), phone: '06 0000 0101' },
    { name: 'Sam' },
  );
  await write(
    day,
    'group.described',
    {
      programme: 'other',
      setting: 'both',
      place: 'Kerkstraat'.repeat(20),
      link: `https://groep.example/${'kamer'.repeat(40)}`,
      agreements: 'Op tijd komen.',
      confidentiality: 'Alles.',
    },
    tie,
  );
  const id = await onTuesdays(day, tie, { zone: 'America/New_York', until: '2027-12-31' });
  await write(
    day,
    'group.meeting-moved',
    { on: '2026-11-24', to: '2026-11-25', from: '20:00', minutes: 60 },
    id,
  );
  await write(day, 'group.meeting-cancelled', { on: '2026-12-01' }, id);
  await write(day, 'group.person-met', { group: tie }, sam);
  const planned = await write(day, 'group.planned', {
    group: tie,
    on: '2026-11-25',
    meeting: id,
    with: marloes,
  });
  await write(day, 'group.prepared', { text: 'Ikwilluisteren'.repeat(30) }, planned);
  const today = await write(day, 'group.planned', { group: tie, on: '2026-11-22' });
  const was = await write(day, 'group.was-there', { group: tie, on: '2026-11-17', did: ['listened'] });
  await write(day, 'group.took-along', { text: 'Eenstaptegelijk'.repeat(15) }, was);
  const not = await write(day, 'group.planned', { group: tie, on: '2026-11-10' });
  await write(day, 'group.not-this-time', {}, not);
  const fresh = day.host.newId();
  const pages: AllPages = {
    all: [{ at: 'all' }],
    first: [{ at: 'first' }, { at: 'first', tie }],
    add: [{ at: 'add', tie: fresh }],
    group: [
      { at: 'group', tie },
      { at: 'group', tie: fresh },
    ],
    describe: [{ at: 'describe', tie }],
    meeting: [
      { at: 'meeting', tie, id },
      { at: 'meeting', tie, id: fresh },
    ],
    times: [
      { at: 'times', tie, id },
      { at: 'times', tie, id, moving: '2026-12-08' },
    ],
    plan: [
      { at: 'plan', tie, id: fresh },
      { at: 'plan', tie, id: planned },
    ],
    was: [{ at: 'was', tie, id: fresh }],
    visit: [planned, today, was, not].map((one) => ({ at: 'visit', id: one })),
    met: [{ at: 'met', tie, id: fresh }],
  };
  return Object.values(pages).flat();
}
