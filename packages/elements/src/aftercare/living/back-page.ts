import { aftercareShown } from '@recovery-network/core/guidance';
import { tiesListed } from '@recovery-network/core/network';
import { html, nothing } from 'lit';
import { callHref } from '../../element/reach.ts';
import { isWithin } from '../../element/within.ts';
import { type Known, nameShown } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { backIn } from '../goes-on.ts';
import { firstDay } from '../template-page.ts';
import { type At, seen } from './seen.ts';
import { anew } from './wanted-terms.ts';
import { say } from './words.ts';

/** Somebody comes back (S85, text 12): nothing to catch up on, the numbers first, and a new beginning from what there was. */
export function backPage(element: RecoveryAftercare, states: Known, page: At<'back'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, mine, tie, last, shown } = it;
  const again = backIn(aftercareShown(states, element.now()), shown);
  const begin = () =>
    element.begin((id) => {
      const to = {
        ...{ trajectory: id, after: trajectory },
        // What was one's own needs nobody this time either (A10).
        ...(tie === undefined ? last?.own && { own: true as const } : { tie }),
      };
      const mark = element.host?.newId();
      return last && mark !== undefined
        ? { at: 'plan', mark, terms: anew(last.terms, firstDay(element, states), it.whose), ...to }
        : { at: 'template', ...to };
    });
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${mine ? say(element, 'backTitle') : say(element, 'backTitleTheirs', { name })}</h3>
    ${mine || last ? html`<p>${say(element, mine ? 'backText' : 'backTextTheirs')}</p>` : nothing}
    ${mine ? html`<p>${say(element, 'backNumbers')}</p>${numbers(element, states)}` : nothing}
    ${last && again === undefined ? html`<p>${say(element, 'backBeginText')}</p>` : nothing}
    ${mine ? html`<p>${say(element, 'backHow')}</p>` : nothing}
    <div class="choices">
      ${
        again === undefined
          ? html`<button @click=${begin}>${say(element, 'backBegin')}</button>`
          : html`<button @click=${() => element.go({ at: 'one', trajectory: again })}>${element.say('goOn')}</button>`
      }
      <button @click=${() => element.go({ at: 'home' })}>${say(element, 'backLook')}</button>
    </div>
  </div>`;
}

/** So many are checked here; all of them stand with the people. */
const AT_ONCE = 8;

/** The numbers that are known, to look at before they are needed. */
function numbers(element: RecoveryAftercare, { network }: Known) {
  const known = tiesListed(network).filter(({ reach }) => reach?.phone?.trim());
  const toPeople = () => {
    const detail = { to: 'people' };
    element.dispatchEvent(
      new CustomEvent('recovery-network-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  };
  return html`<details><summary>${say(element, 'backCheck')}</summary><div class="stack tight">
    ${
      known.length === 0
        ? html`<p class="quiet">${say(element, 'backNoNumbers')}</p>`
        : html`<ul class="list">${known.slice(0, AT_ONCE).map(({ name, reach }) => {
            const number = reach?.phone ?? '';
            const call = callHref(number);
            return html`<li class="row apart"><bdi>${nameShown(element, name)}</bdi>
              ${call ? html`<a class="button" href=${call}>${number}</a>` : number}</li>`;
          })}</ul>`
    }
    ${isWithin(element, 'recovery-network') ? html`<div><button @click=${toPeople}>${say(element, 'backCheck')}</button></div>` : nothing}
  </div></details>`;
}
