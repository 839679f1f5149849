import { html } from 'lit';
import type { RecoveryNetwork } from './recovery-network.ts';

/** What is the person's own to look after, folded. What is inside comes after the first view. */
export const dataView = (element: RecoveryNetwork) => html`
  <details @toggle=${() => void element.fetchRest()}>
    <summary>${element.say('data')}</summary>
    ${element.more?.dataInside(element) ?? html`<p class="quiet">${element.say(element.lacksMore ? 'notHere' : 'opening')}</p>`}
  </details>
`;
