import { isRecord } from '@recovery-network/core/shared';
import { allOn, press, settled, textOn, waitFor } from '../../../element/testing/on-screen.ts';
import type { Diary } from '../../../journal-host/testing/diary.ts';
import { valueIn } from '../../../store/testing/contract.ts';
import { fill } from '../../testing/fill.ts';
import { openPart } from '../../testing/open-part.ts';
import { opened, phase } from '../../testing/planned.ts';

export const PAGE = 'Mijn foto’s en geluiden';
export const OF_PHASE = 'Foto’s en geluiden voor deze fase';
export const THREE = [phase('green'), phase('orange', { title: 'Even oppassen' }), phase('red')];

export async function openedMedia(day: Diary) {
  const element = await opened(day);
  await openPart(element, PAGE);
  await waitFor(() => allOn(element, '#file').length > 0, 'the form');
  return element;
}

export function choose(element: Element, file: File): void {
  const [field] = allOn(element, '#file');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (field instanceof HTMLInputElement) field.files = chosen.files;
}

export async function add(element: Element, file: File, text: string): Promise<void> {
  choose(element, file);
  await fill(element, '#text', text);
  await press(element, 'Bewaren');
  await waitFor(() => !textOn(element).includes('Bezig met bewaren'), 'the end of saving');
  await settled();
}

export const bytesOf = async (day: Diary) => {
  const media = valueIn(await day.host.media());
  const ids = (await aboutsOf(day)).filter((_, n, all) => all.indexOf(_) === n);
  const among = valueIn(await media.among(ids));
  return { here: [...among.here].length, others: among.others };
};
export const aboutsOf = async ({ host }: Diary): Promise<readonly string[]> =>
  valueIn(await host.exportJournal()).entries.flatMap((line) =>
    isRecord(line) && line.type === 'plan.media-added' ? [String(line.about)] : [],
  );

/** Waits until a canvas has points, and says what it is called. */
export async function seen(element: Element): Promise<string | null | undefined> {
  const canvas = () => allOn(element, 'canvas')[0];
  await waitFor(() => {
    const one = canvas();
    return one instanceof HTMLCanvasElement && one.width > 0;
  }, 'the picture');
  return canvas()?.getAttribute('aria-label');
}
