import type { Concern, Setback } from '@recovery-network/core/setbacks';
import { concernsKept, setbacksByTime } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import type { RecoverySetbacks } from './setbacks.ts';

/** What it is called to have done it: used, gambled, or played games. */
const verbOf = ({ kind }: Concern) =>
  kind === 'gambling' ? 'verbGambled' : kind === 'gaming' ? 'verbGamed' : 'verbUsed';

/** The door in the person's own words, where there are any (L8). */
export function usedText(element: RecoverySetbacks): string {
  const concerns = element.states ? concernsKept(element.states.setbacks) : [];
  const verbs = [...new Set(concerns.map(verbOf))].map((verb) => element.say(verb));
  const said = element.formatList(verbs.length > 0 ? verbs : [element.say('verbUsed')], 'or');
  const words = concerns.flatMap(({ word }) => word?.trim() || []);
  return words.length > 0
    ? element.say('usedOwn', { verbs: said, words: element.formatList(words, 'or') })
    : element.say('used', { verbs: said });
}

/** When it was, as it is known. */
export const dayOf = (element: RecoverySetbacks, { day }: Pick<Setback, 'day'>): string =>
  day === null ? element.say('noDay') : element.dateText(day);

/** Three doors of the same weight, and what was written down earlier. */
export const doorsPage = (element: RecoverySetbacks) => html`
  <div class="stack">
    <h2 id="title" tabindex="-1">${element.say('title')}</h2>
    <div class="doors">
      <button @click=${() => element.open('used')}>${usedText(element)}</button>
      <button @click=${() => element.open('craving')}>${element.say('cravingNow')}</button>
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
