import type { Draft } from '@recovery-network/core/state';
import { settled } from '../../element/testing/on-screen.ts';
import type { DraftExtra, JournalHost } from '../../journal-host/journal-host.ts';
import { type Diary, diary } from '../../journal-host/testing/diary.ts';
import { areas } from '../../together/areas.ts';

/** A journal that has all that these elements read. */
export async function fullDiary(wall?: string): Promise<Diary> {
  const day = await diary(wall);
  await hostOf(day).whenReady();
  return day;
}

export const hostOf = ({ host }: Pick<Diary, 'host'>): JournalHost<typeof areas> => host.withAreas(areas);

/** Writes an entry, about something new where nothing is named, and gives what it is about. */
export async function write(
  day: Pick<Diary, 'host'>,
  type: string,
  data: Draft['data'],
  about: string = day.host.newId(),
  extra: DraftExtra = {},
): Promise<string> {
  const done = await day.host.record([day.host.draft(type, about, data, extra)]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return about;
}

/** Types into a field of the page, or chooses there, as a person does. */
export async function fill(
  { renderRoot }: { readonly renderRoot: ParentNode },
  id: string,
  value: string,
): Promise<void> {
  const field = renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    `#${id}`,
  );
  if (!field) throw new Error(`No field #${id}`);
  field.value = value;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  await settled();
}

/** Ticks one of several. */
export async function tick(
  { renderRoot }: { readonly renderRoot: ParentNode },
  name: string,
  value: string,
): Promise<void> {
  const box = renderRoot.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!box) throw new Error(`No ${name} with ${value}`);
  box.click();
  await settled();
}
