import type { WinShown } from '@recovery-network/core/guidance';
import { winsShown } from '@recovery-network/core/guidance';
import type { Tie } from '@recovery-network/core/network';
import { tiesSupporting } from '@recovery-network/core/network';
import { html, nothing } from 'lit';
import { nameInSentence, shortName } from '../element/name-in-sentence.ts';
import { passOn } from '../element/reach.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** As much room as a setback has (L6). */
const LONGEST = 2_000;

const people = (element: RecoverySetbacks): readonly Tie[] =>
  element.states ? tiesSupporting(element.states.network, element.now()).filter(({ hidden }) => !hidden) : [];

const options = (ties: readonly Tie[], nobody: string) => html`
  <option value="">${nobody}</option>
  ${ties.map(({ id, name }) => html`<option value=${id}>${shortName(name)}</option>`)}
`;

/** A good moment: written as easily as a hard one, kept or shared by one tap each. */
export function winPage(element: RecoverySetbacks, id: string) {
  const ties = people(element);
  const keep = async (share: boolean) => {
    const text = element.typed('text');
    const tie = element.typed('who');
    const data = { day: element.typed('day'), text, ...(tie !== '' && { tie }) };
    if (!(await element.write(id, { type: 'win.noted', data }))) return;
    if (share) element.go({ at: 'share', id, text });
    else {
      element.open('win');
      element.notice = element.say('winKept');
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { submitter } = event;
    void keep(submitter instanceof HTMLButtonElement && submitter.value === 'share');
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('winTitle')}</h2>
      ${
        element.states
          ? html`
              <form class="stack" novalidate @submit=${submit}>
                <div class="field">
                  <label for="text">${element.say('winText')}</label>
                  <textarea id="text" rows="5" maxlength=${LONGEST} autocomplete="off"></textarea>
                </div>
                <div class="field">
                  <label for="day">${element.say('winDay')}</label>
                  <input id="day" type="date" max=${element.today} .defaultValue=${element.today} />
                </div>
                ${
                  ties.length > 0
                    ? html`<div class="field"><label for="who">${element.say('winWho')}</label>
                        <select id="who">${options(ties, element.say('winNobody'))}</select></div>`
                    : nothing
                }
                <div class="choices">
                  <button>${element.say('keep')}</button>
                  <button value="share">${element.say('winShare')}</button>
                  <button type="button" @click=${() => element.go({ at: 'doors' })}>${element.say('back')}</button>
                </div>
              </form>
              ${list(element, winsShown(element.states, element.now()).toReversed())}
            `
          : html`<p>${element.say('cannotWrite')}</p>
              <div><button @click=${() => element.go({ at: 'doors' })}>${element.say('back')}</button></div>`
      }
    </div>
  `;
}

function list(element: RecoverySetbacks, wins: readonly WinShown[]) {
  if (wins.length === 0) return nothing;
  const nameOf = (name: string) => nameInSentence(name.trim() || element.say('someone'));
  return html`
    <h3 id="wins">${element.say('myWins')}</h3>
    <ul class="list" aria-labelledby="wins">
      ${wins.map(
        ({ id, day, text, who, shared }) => html`
          <li class="stack tight">
            <p class="quiet">
              ${element.dateText(day)}${who ? html` · ${element.say('withWho', { name: nameOf(who.name) })}` : nothing}
            </p>
            <p class="words"><bdi>${text}</bdi></p>
            ${[...new Set(shared.map((one) => nameOf(one.who.name)))].map((name) => html`<p class="quiet">${element.say('sharedWith', { name })}</p>`)}
            <div class="row">
              <button @click=${() => element.go({ at: 'share', id, text })}>${element.say('share')}</button>
              <button @click=${() => void element.write(id, { type: 'win.set-aside', data: {} })}>${element.say('setAside')}</button>
            </div>
          </li>
        `,
      )}
    </ul>
  `;
}

/** L3, L6: it leaves only by the person's own hand, to the one they choose; what was sent, only they know. */
export function sharePage(element: RecoverySetbacks, id: string, text: string) {
  const ties = people(element);
  const back = () => element.open('win');
  const send = async () => {
    const to = ties.find((tie) => tie.id === element.typed('to'));
    const left = await passOn(element.typed('message'), to?.reach.message ?? to?.reach.phone);
    if (left === 'cancelled') return;
    if (left === 'nothing') element.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.select();
    element.notice = element.say(
      left === 'copied' ? 'copied' : left === 'nothing' ? 'copyYourself' : 'isItSent',
    );
  };
  const sent = async () => {
    const to = element.typed('to');
    if (
      to === '' ||
      (await element.write(id, { type: 'win.shared', data: { with: to, channel: 'message' } }))
    )
      back();
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('shareTitle')}</h2>
      <p>${element.say('shareText')}</p>
      ${
        ties.length > 0
          ? html`<div class="field"><label for="to">${element.say('shareTo')}</label>
              <select id="to">${options(ties, element.say('shareSomeone'))}</select></div>`
          : nothing
      }
      <div class="field">
        <label for="message">${element.say('yourMessage')}</label>
        <textarea id="message" rows="5" .defaultValue=${text}></textarea>
      </div>
      <div class="choices">
        <button @click=${() => void send()}>${element.say('send')}</button>
        <button @click=${back}>${element.say('notShare')}</button>
      </div>
      ${
        element.notice
          ? html`<div class="choices">
              <button @click=${() => void sent()}>${element.say('sent')}</button>
              <button @click=${back}>${element.say('notSent')}</button>
            </div>`
          : nothing
      }
    </div>
  `;
}
