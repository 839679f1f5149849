import type { Draft } from '@recovery-network/core/state';
import { html, nothing } from 'lit';
import type { DraftExtra } from '../journal-host/journal-host.ts';
import { type Noting, writeOne } from './noting.ts';

/** What brings something back as it was. */
interface Again {
  readonly type: string;
  readonly about: string;
  readonly data: Draft['data'];
  readonly extra?: DraftExtra;
}

/** What was put out of sight last on a page. */
const aside = new WeakMap<object, Again>();

/** Puts something out of sight, with the way back beside it as long as the page is there. */
export async function putAside(element: Noting, type: string, again: Again): Promise<void> {
  const { page } = element;
  if (!(await writeOne(element, type, again.about))) return;
  aside.set(page, again);
  element.requestUpdate();
}

/** Nothing that was put out of sight is lost. */
export function asideView(element: Noting, said: string) {
  const { page } = element;
  const again = aside.get(page);
  if (!again) return nothing;
  const back = async () => {
    const draft = element.draft(again.type, again.about, again.data, again.extra);
    if (!draft || (await element.write(draft)) === 'refused') return;
    aside.delete(page);
    element.requestUpdate();
  };
  return html`<p class="row" role="status">${said}
    <button @click=${() => void back()}>${element.say('letStand')}</button></p>`;
}
