import { fixture, html } from '@open-wc/testing';
import { headingsOn, settled, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf } from '../../noting/testing/opened.ts';
import { fetchAsks } from '../../together/terms/asks-in.ts';
import '../define.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';

/** The element alone on a page, over a journal of the test, with the words of the catalogue. */
export async function opened(
  day: Pick<Diary, 'host'>,
  lang = 'nl',
  theme = 'light',
): Promise<RecoveryExpectations> {
  const element = await fixture<RecoveryExpectations>(
    html`<recovery-expectations lang=${lang} theme=${theme} .host=${hostOf(day)}></recovery-expectations>`,
  );
  await waitFor(() => element.states !== undefined, 'what is known of the journal');
  await fetchAsks(element);
  await settled();
  return element;
}

/** Goes to a page, and waits for what is fetched with it. */
export async function shown(element: RecoveryExpectations, page: Page): Promise<void> {
  element.go(page);
  await element.updateComplete;
  await settled();
  await waitFor(() => !/Even wachten|One moment/.test(element.shadowRoot?.textContent ?? ''), page.at);
}

/** The heading of the page that is shown. */
export const at = (element: RecoveryExpectations): string | undefined => headingsOn(element)[1];
