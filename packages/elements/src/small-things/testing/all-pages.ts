import { pillars } from '@recovery-network/core/small-things';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import type { Page } from '../pages.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const [marloes = ''] = await writeDown(
    day,
    { name: 'Marloesmetdeheellangenaam'.repeat(3), phone: '06 0000 0101' },
    ...Array.from({ length: 7 }, (_, n) => ({ name: `Iemand ${n}` })),
  );
  const why = await write(day, 'why.written', { text: 'Voormijndochter'.repeat(30) });
  const look = day.host.newId();
  for (const pillar of pillars)
    await write(
      day,
      'pillars.looked-at',
      { pillar, word: 'wants-attention', note: 'Praten'.repeat(50) },
      look,
    );
  const id = day.host.newId();
  const pages: AllPages = {
    all: [{ at: 'all' }],
    why: [
      { at: 'why', id: why },
      { at: 'why', id },
    ],
    look: [
      ...pillars.map((pillar) => ({ at: 'look' as const, id, pillar })),
      { at: 'look', id: look, pillar: 'choose' },
    ],
    looked: [
      { at: 'looked', id: look },
      { at: 'looked', id },
    ],
    looks: [{ at: 'looks' }],
    nod: [{ at: 'nod' }, { at: 'nod', tie: marloes }],
    nodded: [{ at: 'nodded', tie: marloes }],
  };
  return Object.values(pages).flat();
}
