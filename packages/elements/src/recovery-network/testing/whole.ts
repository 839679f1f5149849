import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { namesOn, press, settled, waitFor } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { readProvider } from '../../provider/read-provider.ts';
import { kade } from '../../provider/testing/kade.ts';
// As on a page where what comes later is there already; later-views.test.ts looks at a page where it is not.
import '../../check-in/folded/folded.ts';
import '../../network/define.ts';
import '../../plan/define.ts';
import '../../setbacks/define.ts';
import '../more.ts';
import '../define.ts';
import type { RecoveryNetwork } from '../recovery-network.ts';

/** A sound configuration without texts of its own, so that ours are on the screen. */
export const { provider } = readProvider({ ...kade, texts: {} });

interface Place {
  readonly lang?: string;
  readonly inside?: TemplateResult;
}

/** The one tag over a journal of the test. */
export async function whole(
  { host }: Pick<Diary, 'host'>,
  { lang = 'nl', inside = html`` }: Place = {},
): Promise<RecoveryNetwork> {
  const element = await fixture<RecoveryNetwork>(
    html`<recovery-network lang=${lang} .host=${host}>${inside}</recovery-network>`,
  );
  element.configuration = provider;
  await element.updateComplete;
  if (host.state) await element.fetchRest();
  await settled();
  return element;
}

/** Opens what is the person's own to look after, and waits until it is there: it comes after the first view. */
export async function openData(
  element: Element,
  summary = 'Mijn gegevens',
  first = 'Wis alles',
): Promise<void> {
  await press(element, summary);
  await waitFor(() => namesOn(element).includes(first), first);
}
