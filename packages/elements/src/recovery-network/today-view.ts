import { helpNow, isHardDay } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { dataView } from './data-view.ts';
import type { RecoveryNetwork } from './recovery-network.ts';
import { stepsView } from './steps-view.ts';

/** How many people stand on the first page; all of them are one tap away. */
const FIRST_FEW = 3;

/**
 * Today: how it goes, who can be called, what can be done. On an *act* day the check-in itself shows people, and
 * nothing else asks for attention.
 */
export function todayView(element: RecoveryNetwork) {
  const states = element.host?.state?.areas;
  const hard = states !== undefined && isHardDay(states, element.now());
  return html`
    <div class="today">
      ${firstView(element)}
      <recovery-check-in></recovery-check-in>
      ${
        hard
          ? nothing
          : html`
            <section aria-labelledby="who-now">
              <h3 id="who-now">${element.say('whoNow')}</h3>
              <recovery-help-now only="open" .people=${element.peopleNow.filter((one) => one.phone || one.message).slice(0, FIRST_FEW)}></recovery-help-now>
              <div><button class="plain" @click=${() => element.open('help-now')}>${element.say('allNumbers')}</button></div>
            </section>
          `
      }
      ${stepsView(element)} ${hard ? nothing : advice(element)} ${dataView(element)}
    </div>
  `;
}

/** The first question on a device (safety 8); it stays until something is written down, and holds nothing up. */
function firstView(element: RecoveryNetwork) {
  if (!element.isNew) return nothing;
  return html`
    <section class="card" aria-labelledby="first">
      <h3 id="first">${element.say('firstTitle')}</h3>
      <p>${element.say('firstStays')}</p>
      <p>${element.say('firstShared')}</p>
      <div class="choices">
        <button @click=${() => element.keep()}>${element.say('keep')}</button>
        <button @click=${() => void element.keepNothing()}>${element.say('keepNothing')}</button>
      </div>
      <p class="quiet">${element.say('firstAge')}</p>
    </section>
  `;
}

/** The provider's own line, on a calm day (H3). */
function advice(element: RecoveryNetwork) {
  const lines = element.configuration?.lines ?? [];
  if (helpNow({}, lines, element.now()).advice.length === 0) return nothing;
  return html`
    <section aria-labelledby="advice">
      <h3 id="advice">${element.say('advice')}</h3>
      <recovery-help-now only="advice"></recovery-help-now>
    </section>
  `;
}
