import { html, nothing } from 'lit';
import type { RecoverySupporter } from './supporter.ts';

/** Keeping is a choice, made after what it means is said; both answers weigh the same. */
export function keepView(element: RecoverySupporter) {
  if (!element.keepsNothing) return nothing;
  if (!element.mayKeep) return html`<p class="quiet">${element.sayFrom(element.common, 'notKept')}</p>`;
  if (element.keepingAsked) return html`<p class="quiet">${element.say('notKeptThen')}</p>`;
  const { isBeside } = element.places;
  const not = () => {
    element.keepingAsked = true;
  };
  return html`<section class="card stack tight" aria-labelledby="keeping">
    <h4 id="keeping">${element.say(isBeside ? 'keepTitleToo' : 'keepTitle')}</h4>
    <p>${element.say('keepHow')}</p>
    ${isBeside ? html`<p>${element.say('keepBeside')}</p>` : nothing}
    <p>${element.say('keepWhat')} ${element.say('keepWho')}</p>
    <div class="choices">
      <button @click=${() => void element.once(() => element.keep())}>${element.say('keep')}</button>
      <button @click=${not}>${element.say('keepNot')}</button>
    </div>
  </section>`;
}
