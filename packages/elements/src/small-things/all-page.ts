import { looksShown, whysShown } from '@recovery-network/core/guidance';
import type { Why } from '@recovery-network/core/small-things';
import { whyOf } from '@recovery-network/core/small-things';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { type Again, asideView, awayView, putAside } from '../noting/aside.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoverySmallThings } from './small-things.ts';

/** Three small things, none of them more than the others. */
export function allPage(element: RecoverySmallThings, states: Known) {
  return html`
    ${refusedLine(element)} ${whyCard(element, states)}
    <div class="card stack tight">
      <h3>${element.say('pillars')}</h3>
      <p>${element.say('pillarsHow')}</p>
      <div class="row">
        <button @click=${() => element.begin((id) => ({ at: 'look', id, pillar: 'communicate' }))}>${element.say('pillarsBegin')}</button>
        ${
          looksShown(states, 1).length > 0
            ? html`<button class="plain" @click=${() => element.go({ at: 'looks' })}>${element.say('looks')}</button>`
            : nothing
        }
      </div>
    </div>
    <div class="card stack tight">
      <h3>${element.say('nod')}</h3>
      <p>${element.say('nodHow')}</p>
      <div><button @click=${() => element.go({ at: 'nod' })}>${element.say('chooseSomeone')}</button></div>
    </div>
  `;
}

/** The note that was written last; it can be put away, and come back as it was. */
function whyCard(element: RecoverySmallThings, states: Known) {
  const { now: why, away: earlier } = whysShown(states);
  // As it was written, with all its lines.
  const again = ({ id, text }: Why): Again => ({
    type: 'why.written',
    about: id,
    data: { text: whyOf(states['small-things'], id)?.text ?? text },
  });
  const away = () => why && putAside(element, 'why.put-away', again(why));
  return html`<div class="card stack tight">
    <h3>${element.say('why')}</h3>
    ${asideView(element, element.say('whyIsAway'))}
    ${
      why
        ? html`<p class="words">${why.text}</p>
            <div class="row">
              <button @click=${() => element.go({ at: 'why', id: why.id })}>${element.say('change')}</button>
              <button @click=${() => void away()}>${element.say('whyAway')}</button>
            </div>`
        : html`<p>${element.say('whyAsk')}</p>
            <div><button @click=${() => element.begin((id) => ({ at: 'why', id }))}>${element.say('whyWrite')}</button></div>`
    }
    ${awayView(
      element,
      earlier.map((one) => ({ text: one.text, again: again(one) })),
      element.say('eraseWhy'),
    )}
  </div>`;
}
