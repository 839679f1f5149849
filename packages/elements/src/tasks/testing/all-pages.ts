import { taskKinds } from '@recovery-network/core/tasks';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import type { Page } from '../pages.ts';
import { toDo } from './opened.ts';

type AllPages = { readonly [At in Page['at']]: readonly Extract<Page, { at: At }>[] };

/** Every page, with something on each; a new kind of page does not compile until it is here. */
export async function allPages(day: Diary): Promise<readonly Page[]> {
  const [marloes = '', sam = ''] = await writeDown(
    day,
    { name: 'Marloesmetdeheellangenaam'.repeat(3), phone: '06 0000 0101' },
    { name: 'Sam' },
  );
  const long = await toDo(day, 'Degemeentebellenoverdewoning'.repeat(8), {
    with: marloes,
    by: '2026-11-27',
    often: 'weekly',
  });
  const plain = await toDo(day, 'Een doos uitpakken', { by: '2026-11-02' });
  for (const text of ['Post openen', 'Fiets maken', 'Lamp kopen']) await toDo(day, text);
  for (const domain of ['food', 'body', 'mind', 'money'])
    await toDo(day, `Iets voor ${domain}`, { kind: 'self-care', domain, often: 'daily' });
  const soup = await toDo(day, 'Soep maken', { kind: 'self-care', domain: 'food' });
  await write(day, 'task.did', { on: '2026-11-22' }, soup);
  const met = await toDo(day, 'Koffie met de groep', { kind: 'new-contact' });
  await toDo(day, 'Naar het bos', { kind: 'leisure' });
  await toDo(day, 'Nee zeggen oefenen', { kind: 'skill', fromTreatment: true });
  const did = await toDo(day, 'Koffie met de buurman', { kind: 'new-contact' });
  await write(day, 'task.done', { on: '2026-11-20', tie: sam }, did);
  const away = await toDo(day, 'De zolder opruimen');
  await write(day, 'task.set-aside', {}, away);
  const list = await write(day, 'checklist.answered', {
    item: 'home',
    answer: 'under-way',
    words: 'Ikstaopdelijstvandewoningbouw'.repeat(8),
    with: marloes,
  });
  await write(day, 'checklist.answered', { item: 'money', answer: 'not-needed' }, list);
  const fresh = day.host.newId();
  const pages: AllPages = {
    all: [{ at: 'all' }],
    write: [
      { at: 'write', id: fresh },
      { at: 'write', id: fresh, kind: 'self-care' },
      { at: 'write', id: long },
    ],
    task: [long, plain, soup, met, did, away, fresh].map((id) => ({ at: 'task', id })),
    kind: taskKinds.map((kind) => ({ at: 'kind', kind })),
    done: [{ at: 'done' }],
    met: [{ at: 'met', id: met, tie: fresh }],
    checklist: [{ at: 'checklist' }],
    item: [
      { at: 'item', list, item: 'home', typed: new Map() },
      { at: 'item', list, item: 'first-contact', typed: new Map() },
    ],
  };
  return Object.values(pages).flat();
}
