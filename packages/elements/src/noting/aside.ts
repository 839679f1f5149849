import type { Draft } from '@recovery-network/core/state';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DraftExtra } from '../journal-host/journal-host.ts';
import { erasing } from './erasing.ts';
import { type Noting, writeOne } from './noting.ts';

/** What brings something back as it was. */
export interface Again {
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
  return html`<p class="row" role="status">${said}
    <button @click=${() => void letStand(element, again)}>${element.say('letStand')}</button></p>`;
}

async function letStand(element: Noting, again: Again): Promise<void> {
  const { page } = element;
  const draft = element.draft(again.type, again.about, again.data, again.extra);
  if (!draft || (await element.write(draft)) === 'refused') return;
  if (aside.get(page)?.about === again.about) aside.delete(page);
  element.requestUpdate();
}

/** One thing that was put out of sight, in words. */
export interface Away {
  readonly text: string;
  readonly again: Again;
}

/**
 * J7: what was put out of sight stays in reach of who wrote it: folded, to be let stand after all, or erased. `said`: what is said
 * before it is erased; `more`: shows older ones, where there are any.
 */
export function awayView(element: Noting, away: readonly Away[], said: string, more?: () => void) {
  if (away.length === 0) return nothing;
  return html`<details class="no-print">
    <summary>${element.say('away')}</summary>
    <div class="stack tight">
      <ul class="list">${repeat(
        away,
        ({ again }) => again.about,
        ({ text, again }) => html`<li class="stack tight"><p class="words">${text}</p>
          <div><button class="plain" @click=${() => void letStand(element, again)}>${element.say('letStand')}<span class="sr">: ${text}</span></button></div>
          ${erasing(element, { about: [again.about], said, name: text })}</li>`,
      )}</ul>
      ${more ? moreButton(element, more) : nothing}
    </div>
  </details>`;
}

/** Nothing that is older is out of reach. */
export const moreButton = (element: Pick<Noting, 'say'>, more: () => void) =>
  html`<div><button type="button" @click=${more}>${element.say('older')}</button></div>`;
