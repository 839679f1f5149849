import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import type { Page } from '../pages.ts';
import { exchanged, look, much } from './opened.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const long = 'Marloesmetdeheellangenaamdienergensafgebrokenkanworden'.repeat(2);
  const [marloes, sam, ahmed] = await writeDown(
    day,
    { name: long, phone: '06 0000 0101' },
    { name: 'Sam' },
    { name: 'Ahmed' },
    ...Array.from({ length: 7 }, (_, n) => ({ name: `Iemand ${n}` })),
  );
  await look(day, 'opened', { open: true });
  await look(day, 'can-give', { size: 'small' });
  await much(day, marloes, 'given');
  await much(day, sam, 'received');
  const received = await exchanged(day, sam, 'received', '2026-11-21');
  const called = { channel: 'call', startedBy: 'me', support: 'advice', result: 'spoken' };
  await write(day, 'contact.noted', called, ahmed);
  const contact = day.host.state?.areas.network.contacts[ahmed ?? '']?.[0]?.id ?? '';
  const id = day.host.newId();
  const pages: AllPages = {
    all: [{ at: 'all' }],
    note: [
      { at: 'note', id },
      { at: 'note', id: received },
      { at: 'note', id, ...(ahmed && { tie: ahmed }), contact },
    ],
    thanks: [
      { at: 'thanks', id },
      { at: 'thanks', id, ...(marloes && { tie: marloes }) },
    ],
    noted: [{ at: 'noted' }],
  };
  return Object.values(pages).flat();
}
