import { fixture, html } from '@open-wc/testing';
import { settled } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf } from '../../noting/testing/opened.ts';
import '../define.ts';
import type { RecoverySmallThings } from '../small-things.ts';

/** The element alone on a page, over a journal of the test. */
export async function opened(
  day: Pick<Diary, 'host'>,
  lang = 'nl',
  theme = 'light',
): Promise<RecoverySmallThings> {
  const element = await fixture<RecoverySmallThings>(
    html`<recovery-small-things lang=${lang} theme=${theme} .host=${hostOf(day)}></recovery-small-things>`,
  );
  await day.host.whenReady();
  await settled();
  return element;
}
