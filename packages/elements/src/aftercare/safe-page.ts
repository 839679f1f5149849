import { html } from 'lit';
import type { RecoveryAftercare } from './aftercare.ts';

/** For somebody close: their own safety comes first (A10). Nothing is asked, and nothing is kept. */
export const safePage = (element: RecoveryAftercare) => html`<div class="stack">
  ${element.backTo({ at: 'home' })}
  <h3 class="heading" tabindex="-1">${element.say('safe')}</h3>
  <p>${element.say('safeText')}</p>
  <ul><li>${element.say('safeDanger')}</li><li>${element.say('safeAway')}</li><li>${element.say('safeAdvice')}</li></ul>
  <div><button class="primary" @click=${() => element.callSomebody()}>${element.say('safeCall')}</button></div>
</div>`;
