import type { States } from '@recovery-network/core/guidance';
import { envelopeOf } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { wearing } from '../styles/wear.ts';
import { copyShown } from '../together/copy/copy-shown.ts';
import { copyStyles, copyView, partTitle } from '../together/copy/copy-view.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Gives the element the look of a copy. */
export const wear = wearing(...copyStyles);

/**
 * What somebody shares, as it was on a day, until a day (D1). Parts that no supporter sees are left out here too, whatever an
 * envelope says (D3).
 */
export function copyPage(
  element: RecoverySupporter,
  { tie, id }: Extract<Page, { at: 'copy' }>,
  { sharing }: States,
) {
  const name = element.nameOf(tie);
  const came = sharing && envelopeOf(sharing, id);
  const shown = came && copyShown(came, element.now());
  return html`
    ${element.backTo({ at: 'person', tie }, element.say('youAndThem', { name }))}
    <h3 class="heading" tabindex="-1">${element.say('copies', { name })}</h3>
    ${
      !came || !shown
        ? html`<p>${element.say('copyOver', { name })}</p>`
        : html`<p>${shown.copy ? element.say('copyOf', { day: element.formatDay(came.at) }) : nothing}
              ${element.say('copyUntil', { day: dayInWords(element, shown.until) })}</p>
            <p class="quiet">${element.say('copyYours')}</p>
            ${
              shown.copy
                ? copyView(element, shown.copy, shown.parts)
                : html`<p>${element.say('copyNotYet', { name })}</p>
                    <ul class="said">${shown.parts.map((part) => html`<li>${partTitle(element, part)}</li>`)}</ul>`
            }`
    }
  `;
}
