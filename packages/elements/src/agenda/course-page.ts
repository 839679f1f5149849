import { html, nothing } from 'lit';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { componentsToPlan } from './course.ts';
import type { Filled } from './pages.ts';

/** What was agreed for aftercare: each part begins an appointment, with what is known of it filled in. */
export const coursePage = (element: RecoveryAgenda, states: Known) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say('courseTitle')}</h3>
  <p>${element.say('courseHow')}</p>
  <ul class="list">${componentsToPlan(element, states).map((from) => partLine(element, states, from))}</ul>
`;

function partLine(element: RecoveryAgenda, { network }: Known, from: Filled) {
  const name = from.with === undefined ? from.who : network.ties[from.with]?.name;
  return html`<li class="stack tight">
    <div><button @click=${() => element.begin((id) => ({ at: 'write', id, from }))}>${element.say(`kind-${from.what}`)}</button></div>
    ${from.title ? html`<p class="words">${from.title}</p>` : nothing}
    ${name ? html`<p class="quiet">${element.say('withName', { name })}</p>` : nothing}
  </li>`;
}
