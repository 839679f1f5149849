import { balanceShown } from '@recovery-network/core/guidance';
import { sizes } from '@recovery-network/core/reciprocity';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { type Known, writeOne } from '../noting/noting.ts';
import { hintView, latelyView } from './lately.ts';
import { recentView } from './recent.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

/** What was noted is no ledger: so many lines are there at first, and all others for who asks for them. */
const FIRST_NOTED = 5;

/** Off until it is opened (R3); then what it lately comes to, and the ways to write something down. */
export function allPage(element: RecoveryReciprocity, states: Known) {
  const shown = balanceShown(states, element.now());
  if (!shown) return closedView(element);
  const close = async () => {
    if (
      await writeOne(
        element,
        'reciprocity.opened',
        element.ownJournal,
        { open: false },
        element.say('closed'),
      )
    )
      element.focus();
  };
  const toNoted = () => {
    element.most = FIRST_NOTED;
    element.go({ at: 'noted' });
  };
  return html`
    ${refusedLine(element)} ${latelyView(element, states, shown)} ${hintView(element, states)}
    <div class="choices">
      <button @click=${() => element.note()}>${element.say('note')}</button>
      <button @click=${() => element.thank()}>${element.say('thanks')}</button>
    </div>
    ${recentView(element, states)} ${canGiveView(element, states)}
    <div class="row">
      <button class="plain" @click=${toNoted}>${element.say('noted')}</button>
      <button class="plain" @click=${() => void close()}>${element.say('close')}</button>
    </div>
  `;
}

function closedView(element: RecoveryReciprocity) {
  const open = async () => {
    if (await writeOne(element, 'reciprocity.opened', element.ownJournal, { open: true })) element.focus();
  };
  return html`
    ${refusedLine(element)}
    <p>${element.say('what')}</p>
    <p>${element.say('whatOff')}</p>
    <div class="choices">
      <button @click=${() => void open()}>${element.say('open')}</button>
      <button @click=${() => element.thank()}>${element.say('thanks')}</button>
    </div>
  `;
}

/** R5: how much they can do now; nothing is an answer like any other. */
function canGiveView(element: RecoveryReciprocity, { reciprocity }: Known) {
  const { canGive } = reciprocity;
  return html`<details>
    <summary><span>${element.say('canGive')}${canGive ? html` <span class="quiet">${element.say(`can-${canGive}`)}</span>` : nothing}</span></summary>
    <div class="stack tight">
      <p class="hint">${element.say('canGiveHow')}</p>
      <div class="choices">${(['nothing', ...sizes] as const).map(
        (size) =>
          html`<button aria-pressed=${size === canGive}
            @click=${() => void writeOne(element, 'reciprocity.can-give', element.ownJournal, { size })}>${element.say(`can-${size}`)}</button>`,
      )}</div>
    </div>
  </details>`;
}
