import type { Setback } from '@recovery-network/core/setbacks';
import { concernsKept, setbacksByTime } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import type { RecoverySetbacks } from './setbacks.ts';
import { usedText } from './used-text.ts';

/** The door after a setback, in the person's own words where there are any (L8). */
const ownUsedText = (element: RecoverySetbacks): string =>
  usedText(element, element.states ? concernsKept(element.states.setbacks) : []);

/** When it was, as it is known. */
export const dayOf = (element: RecoverySetbacks, { day }: Pick<Setback, 'day'>): string =>
  day === null ? element.say('noDay') : element.dateText(day);

/** Three doors of the same weight, and what was written down earlier. */
export const doorsPage = (element: RecoverySetbacks) => html`
  <div class="stack">
    <h2 id="title" tabindex="-1">${element.say('title')}</h2>
    <div class="doors">
      <button @click=${() => element.open('craving')}>${element.say('cravingNow')}</button>
      <button @click=${() => element.open('used')}>${ownUsedText(element)}</button>
      <button @click=${() => element.open('win')}>${element.say('goodMoment')}</button>
    </div>
    ${earlier(element)} ${element.states ? element.lines.view() : nothing}
  </div>
`;

/** L2: looking back can go on after months. The list has no number and no order but the days. */
function earlier(element: RecoverySetbacks) {
  const { states } = element;
  const setbacks = states ? setbacksByTime(states.setbacks, element.now()).toReversed() : [];
  if (setbacks.length === 0) return nothing;
  return html`
    <details>
      <summary>${element.say('earlier')}</summary>
      <div class="stack tight">
        <p class="quiet">${element.say('resume')}</p>
        <ul class="earlier">
          ${setbacks.map(
            (setback) => html`
              <li>
                <button @click=${() => element.go({ at: 'setback', id: setback.id })}>${dayOf(element, setback)}</button>
              </li>
            `,
          )}
        </ul>
      </div>
    </details>
  `;
}
