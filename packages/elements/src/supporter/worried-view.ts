import { textIn } from '@recovery-network/core/help-now';
import { html, nothing } from 'lit';
import { callView, linesIn, linesToTalk, lineView } from './lines.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Under every page: that nobody has to be the emergency service (text 19), and one tap deeper what to do now (text 23). */
export const worriedView = (element: RecoverySupporter) => html`
  <div class="no-print">
    <details>
      <summary class="quiet">${element.say('notEmergency')}</summary>
      <div class="stack tight">${element
        .say('notEmergencyText')
        .split('\n')
        .map((line) => html`<p>${line}</p>`)}</div>
    </details>
    <button class="help" aria-expanded=${element.talking} @click=${() => void toggle(element)}>${element.say('worried')}</button>
  </div>
  ${element.talking ? panel(element) : nothing}
`;

async function toggle(element: RecoverySupporter): Promise<void> {
  element.talking = !element.talking;
  if (!element.talking) return;
  await element.updateComplete;
  const panelShown = element.renderRoot.querySelector<HTMLElement>('#worried');
  panelShown?.focus({ preventScroll: true });
  panelShown?.scrollIntoView({ block: 'start' });
}

/** Text 23, one action to a line: it is also where whoever is asked finds help (H3, X1). */
function panel(element: RecoverySupporter) {
  const evening = linesIn(element, 'gp-out-of-hours');
  const calls = (role: Parameters<typeof linesIn>[1]) =>
    linesIn(element, role).map((line) => callView(element, line));
  const lineName = evening[0] ? textIn(evening[0].name, element.language) : element.say('worriedEveningLine');
  const safety = calls('home-safety');
  return html`<div id="worried" class="stack no-print" role="group" aria-label=${element.say('worried')} tabindex="-1">
    <div class="worry"><p>${element.say('worriedDanger')}</p>${calls('danger')}</div>
    <div class="worry"><p>${element.say('worriedSuicide')}</p>${calls('suicide')}</div>
    <div class="worry">
      <p>${element.say('worriedDoctor')}</p>
      <p>${element.say('worriedEvening', { line: lineName })}</p>
      ${calls('gp-out-of-hours')}
    </div>
    <div>
      <p>${element.say('worriedNoContact')}</p>
      <p>${element.say('worriedNotSafe')}</p>
    </div>
    <div class="stack">
      <p><strong>${element.say('talkYourself')}</strong></p>
      ${linesToTalk(element).map((line) => lineView(element, line))}
    </div>
    ${
      safety.length > 0
        ? html`<details><summary>${element.say('homeNotSafe')}</summary>${safety}</details>`
        : nothing
    }
  </div>`;
}
