import { press, waitFor } from '../../element/testing/on-screen.ts';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { fill, fullDiary, tick } from '../../noting/testing/opened.ts';
import type { RecoverySharing } from '../sharing.ts';
import { full, linkOn } from './opened.ts';

/** A journal with something in every part, and Sanne, who supports. */
export async function withSanne(): Promise<{ day: Diary; sanne: string }> {
  const day = await fullDiary();
  const [sanne = ''] = await writeDown(day, { name: 'Sanne', message: '06 0000 0101' });
  await full(day, sanne);
  return { day, sanne };
}

/** Goes to what Sanne may see, and ticks some parts. */
export async function choosing(
  element: RecoverySharing,
  tie: string,
  ...parts: readonly string[]
): Promise<void> {
  await press(element, 'Iets delen');
  await fill(element, 'tie', tie);
  await press(element, 'Verder');
  for (const part of parts) await tick(element, 'parts', part);
}

export async function share(
  element: RecoverySharing,
  tie: string,
  ...parts: readonly string[]
): Promise<string> {
  await choosing(element, tie, ...parts);
  await fill(element, 'as', 'Robin');
  await press(element, 'Verder');
  await press(element, 'Delen');
  await waitFor(() => element.page.at === 'send', 'something to send');
  return linkOn(element);
}

export const grants = async (day: Diary) =>
  (await day.entries('grant.')).map(({ type, data }) => ({ type, data }));
