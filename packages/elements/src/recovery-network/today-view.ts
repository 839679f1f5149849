import { helpNow, isHardDay } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { hasNumber } from '../help-now/ways.ts';
import { dataView } from './data-view.ts';
import { doorsView } from './doors-view.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

/** How many people stand on the first page; all of them are one tap away. */
const FIRST_FEW = 3;

/**
 * Today: how it goes, who can be called, what can be done. On an *act* day the check-in itself shows people and help; the
 * plan's own page stands above it, the doors of a hard moment under it, and nothing else asks for attention (X4).
 */
export function todayView(element: RecoveryNetwork) {
  const states = element.host?.state?.areas;
  const hard = states !== undefined && isHardDay(states, element.now());
  return html`
    <div class="today ${hard ? '' : 'calm'}">
      ${hard ? element.more?.planStep(element) : nothing}
      <recovery-check-in .phases=${element.phasesToChoose}></recovery-check-in>
      ${doorsView(element)}
      ${hard ? nothing : html`<div class="beside">${whoNow(element)} ${element.more?.stepsView(element)} ${advice(element)}</div>`}
      ${dataView(element)}
    </div>
  `;
}

/**
 * The first question on a device (safety 8); it stays until something is written down, and holds nothing up. Not where nothing would
 * be kept, whatever the answer (J11).
 */
export function firstView(element: RecoveryNetwork) {
  const { care, host } = element;
  if (host?.state?.seq !== 0 || care.asked || element.isForOthers) return nothing;
  const age = html`<p class="quiet">${element.say('firstAge')}</p>`;
  // Where the browser keeps nothing there is no choice to make.
  if (host.problem) return age;
  return html`
    <section class="card stack tight no-print" aria-labelledby="first">
      <h3 id="first">${element.say('firstTitle')}</h3>
      <p>${element.say('firstStays')}</p>
      <p>${element.say('firstShared')}</p>
      <div class="choices">
        <button @click=${() => care.keep()}>${element.say('keep')}</button>
        <button @click=${() => void care.keepNothing()}>${element.say('keepNothing')}</button>
      </div>
      ${age}
    </section>
  `;
}

function whoNow(element: RecoveryNetwork) {
  const people = element.peopleNow.filter(hasNumber).slice(0, FIRST_FEW);
  return html`
    <section aria-labelledby="who-now">
      <h3 id="who-now">${element.say('whoNow')}</h3>
      <recovery-help-now only="open" .people=${people}></recovery-help-now>
      <div><button class="plain" @click=${() => element.open('help-now')}>${element.say('allNumbers')}</button></div>
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
