import { fixture, html } from '@open-wc/testing';
import { headingsOn, settled } from '../../element/testing/on-screen.ts';
import { type Diary, diary } from '../../journal-host/testing/diary.ts';
import '../define.ts';
import { areas } from '../areas.ts';
import type { SetbacksHost } from '../pages.ts';
import type { RecoverySetbacks } from '../setbacks.ts';

/** A journal that has all that the element reads. */
export async function fullDiary(wall?: string): Promise<Diary> {
  const day = await diary(wall);
  await hostOf(day).whenReady();
  return day;
}

export const hostOf = ({ host }: Pick<Diary, 'host'>): SetbacksHost => host.withAreas(areas);

/** The element alone on a page, over a journal of the test. */
export async function opened(
  day: Pick<Diary, 'host'>,
  lang = 'nl',
  theme = 'light',
): Promise<RecoverySetbacks> {
  const element = await fixture<RecoverySetbacks>(
    html`<recovery-setbacks lang=${lang} theme=${theme} .host=${hostOf(day)}></recovery-setbacks>`,
  );
  await day.host.whenReady();
  await settled();
  return element;
}

/** Puts an element on the narrowest phone. */
export function narrow({ parentElement }: Element): void {
  if (parentElement) parentElement.style.width = '320px';
}

/** What the screen begins with. */
export const heading = (element: Element): string => headingsOn(element)[0] ?? '';

/** Types into a field and leaves it, as a person does. */
export async function type(element: RecoverySetbacks, id: string, text: string): Promise<void> {
  const field = element.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`No field #${id}`);
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** Chooses from a list, as a person does. */
export async function choose(element: RecoverySetbacks, id: string, value: string): Promise<void> {
  const select = element.renderRoot.querySelector<HTMLSelectElement>(`#${id}`);
  if (!select) throw new Error(`No choice #${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** Writes an entry about something new, and gives its id. */
export async function write(
  day: Diary,
  entry: string,
  data: Readonly<Record<string, unknown>>,
): Promise<string> {
  const id = day.host.newId();
  const done = await day.host.record([day.host.draft(entry, id, data)]);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return id;
}
