import type { CravingStep } from '@recovery-network/core/craving';
import { cravingOf } from '@recovery-network/core/craving';
import type { HelpedBefore, ToolShown } from '@recovery-network/core/guidance';
import { cravingNow } from '@recovery-network/core/guidance';
import { linesFor } from '@recovery-network/core/help-now';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import type { RecoverySetbacks } from './setbacks.ts';

const LONGEST = 200;

/** C11: four steps, steps of one's own, what helped before, people. No clock, no number, nothing to fill in. */
export function cravingPage(element: RecoverySetbacks, id: string) {
  const lines = element.configuration?.lines ?? linesFor('nl', []).lines;
  const { steps, own, helped, someone } = cravingNow(element.states ?? {}, lines, element.now());
  const mine = own.filter(({ text }) => text.trim() !== '');
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('cravingTitle')}</h2>
      <p>${element.say('cravingText')}</p>
      <ul class="safety">
        ${steps.map((step) => html`<li>${step === 'own' ? nothing : element.say(`step-${step}`)}</li>`)}
      </ul>
      ${helped.length > 0 ? html`<h3>${element.say('helpedBefore')}</h3>${listOf(helped.map((one) => helpedText(element, one)))}` : nothing}
      ${mine.length > 0 ? html`<h3>${element.say('myOwnSteps')}</h3>${listOf(mine.map((step) => ownText(element, step)))}` : nothing}
      <h3 id="people" tabindex="-1">${element.say('callSomeone')}</h3>
      ${element.people('someone', someone.people)}
      ${element.states ? whatHelped(element, id, mine) : nothing}
      <div><button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button></div>
    </div>
  `;
}

const listOf = (texts: readonly string[]) => html`
  <ul class="safety">${texts.map((text) => html`<li class="words"><bdi>${text}</bdi></li>`)}</ul>
`;

function helpedText(element: RecoverySetbacks, { what, text, step }: HelpedBefore): string {
  return text ?? step?.text ?? (what === 'own' ? '' : element.say(`helped-${what}`));
}

/** A step of one's own, and with whom, where they may be shown. */
function ownText(element: RecoverySetbacks, { text, who }: ToolShown): string {
  return who?.name.trim() ? `${text} · ${element.say('withWho', { name: nameInSentence(who.name) })}` : text;
}

const plain = ['place', 'eat-or-drink', 'wait', 'call'] as const satisfies readonly CravingStep[];

/** What helped is written down by one tap, for a next time; or not at all. */
function whatHelped(
  element: RecoverySetbacks,
  id: string,
  mine: readonly { readonly id: string; readonly text: string }[],
) {
  const note = async (data: { what: CravingStep; tool?: string; text?: string }) => {
    const noted = element.states && cravingOf(element.states.craving, id);
    const waits = element.host?.pending.some(([first]) => first?.about === id);
    const lines = [
      ...(noted || waits ? [] : [{ type: 'craving.noted', data: {} }]),
      { type: 'craving.helped', data },
    ];
    if (!(await element.write(id, ...lines))) return;
    const field = element.renderRoot.querySelector<HTMLInputElement>('#else');
    if (field && data.text !== undefined) field.value = '';
    element.notice = element.say('helpedKept');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void note({ what: 'own', text: element.typed('else') });
  };
  return html`
    <h3>${element.say('whatHelped')}</h3>
    <p class="quiet">${element.say('whatHelpedHint')}</p>
    <div class="choices">
      ${plain.map((what) => html`<button @click=${() => void note({ what })}>${element.say(`helped-${what}`)}</button>`)}
      ${mine.map(({ id: tool, text }) => html`<button class="words" @click=${() => void note({ what: 'own', tool })}>${text}</button>`)}
    </div>
    <form class="field" novalidate @submit=${submit}>
      <label for="else">${element.say('somethingElse')}</label>
      <span class="row"><input id="else" maxlength=${LONGEST} autocomplete="off" /><button>${element.say('keep')}</button></span>
    </form>
  `;
}
