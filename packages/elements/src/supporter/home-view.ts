import { trajectoriesIn } from '@recovery-network/core/aftercare';
import type { States } from '@recovery-network/core/guidance';
import { type Connection, connectionsIn } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { questionsOf } from './question.ts';
import { receiveForm } from './receive-form.ts';
import { standsText } from './stands-text.ts';
import { stoppedWith } from './stopped-with.ts';
import type { RecoverySupporter } from './supporter.ts';
import { questionText } from './terms-said.ts';
import { aftercareWaits, ownAftercare } from './threads.ts';
import { toldBelow, untoldButton } from './told-view.ts';

const OPEN = JSON.stringify('open');

/** Who asked something: what waits and what runs of each. Who looks sees only those who asked them (D3). */
export function homeView(element: RecoverySupporter, states: States) {
  const { sharing } = states;
  const ways = (sharing ? connectionsIn(sharing) : []).filter(({ side }) => side === 'invited');
  const open = ways.filter(({ life }) => life === OPEN);
  const stopped = ways.filter(({ life }) => life !== OPEN);
  const { arriving } = element;
  const isNew = ways.length === 0 || arriving.waitsForFile || arriving.waitsForKey;
  return html`
    ${
      open.length > 0
        ? html`<ul class="list">${open.map((way) => person(element, way, states))}</ul>`
        : html`<p>${element.say('nobodyYet')}</p>`
    }
    ${
      isNew
        ? receiveForm(element)
        : html`<details><summary>${element.say('receive')}</summary>${receiveForm(element)}</details>`
    }
    ${
      element.places.isBeside
        ? html`<div><button @click=${() => void element.once(() => element.showKept())}>${element.say('toKept')}</button></div>`
        : nothing
    }
    ${ownAftercare(element)}
    ${stopped.length > 0 ? stoppedWith(element, stopped, states) : nothing}
    ${element.isKept || (element.keepsNothing && hasSomething(states)) ? erasing(element) : nothing}
  `;
}

/** Whether there is something to erase: somebody who asked, or what somebody has for themselves (A10). */
const hasSomething = ({ sharing, aftercare }: States): boolean =>
  (sharing !== undefined && connectionsIn(sharing).length > 0) ||
  (aftercare !== undefined && trajectoriesIn(aftercare).length > 0);

function person(element: RecoverySupporter, { tie }: Connection, states: States) {
  const name = element.nameOf(tie);
  const [first, ...more] = questionsOf(states, tie, element.now());
  const go = () =>
    element.go(
      first && more.length === 0 ? { at: 'question', tie, thread: first.thread } : { at: 'person', tie },
    );
  return html`<li class="stack tight">
    <h3><bdi>${shortName(states.network?.ties[tie]?.name ?? '') || element.say('someone')}</bdi></h3>
    ${first ? html`<p class="words" dir="auto">${questionText(element, first)}<br><span class="quiet">${standsText(element, first.stands, name)} ${toldBelow(element, first)}</span></p>` : nothing}
    ${aftercareWaits(element, tie, states)}
    <div class="row">
      <button class=${first?.stands === 'asked' ? 'primary' : nothing} @click=${go}>${element.say('open')}<span class="sr">: ${name}</span></button>
      ${first ? untoldButton(element, first, name) : nothing}
      ${first && more.length === 0 ? html`<button class="plain" @click=${() => element.go({ at: 'person', tie })}>${element.say('youAndThem', { name })}</button>` : nothing}
    </div>
  </li>`;
}

/** J7: in one step, folded away, and what goes along is said before. */
const erasing = (element: RecoverySupporter) => html`<details>
  <summary class="erase">${element.say('erase')}</summary>
  <div class="stack tight">
    <p>${element.say('eraseWhat')}</p>
    <p>${element.say('eraseWhatStays')}</p>
    <div><button @click=${() => void element.once(() => element.forget())}>${element.say('eraseYes')}</button></div>
  </div>
</details>`;
