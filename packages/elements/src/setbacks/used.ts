import type { LineNow } from '@recovery-network/core/help-now';
import { waysOf } from '@recovery-network/core/help-now';
import { html, nothing } from 'lit';
import { safetyKeys, safetyWords } from './safety-words.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** L2: safety first, in the view that the tap opens; then people; then what may come later, or never. */
export function usedPage(element: RecoverySetbacks) {
  const { safety, danger, suicide, someone } = element.moment;
  // On a small phone the advice is longer than the screen: nobody has to read it to the end to find a number or a person.
  const toPeople = () => element.renderRoot.querySelector<HTMLElement>('#people')?.focus();
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('safe')}</h2>
      <div class="row">
        ${[...danger, ...suicide].map((line) => callLine(element, line))}
        <button @click=${toPeople}>${element.say('callSomeone')}</button>
      </div>
      <ul class="safety">
        ${safety.map(
          (advice) => html`
            <li>
              ${safetyKeys(advice).map((key) => html`<p>${element.sayFrom(safetyWords, key)}</p>`)}
              ${advice === 'suicide' ? suicide.map((line) => callLine(element, line)) : nothing}
            </li>
          `,
        )}
      </ul>
      <h3 id="people" tabindex="-1">${element.say('callSomeone')}</h3>
      ${element.people('someone', someone.people)}
      <p>${element.say('laterText')}</p>
      <div class="choices">
        <button @click=${() => element.go({ at: 'before' })}>${element.say('writeSomething')}</button>
        <button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button>
      </div>
    </div>
  `;
}

/** The number to call of a line; an older one beside it stands in help now. */
function callLine(element: RecoverySetbacks, { line }: LineNow) {
  const way = waysOf(line).find(({ type }) => type === 'call');
  return way
    ? html`<a class="call" href=${way.href}>${element.say('callNumber', { number: way.shown })}</a>`
    : nothing;
}

/** L9: who might ask for it is said before anything is written, and all of it can be walked storing nothing. */
export const beforePage = (element: RecoverySetbacks) => html`
  <div class="stack">
    <h2 id="title" tabindex="-1">${element.say('beforeTitle')}</h2>
    <div class="stack tight">
      <p>${element.say('beforeWhere')}</p>
      <p>${element.say('beforeWho')} ${element.say('beforeAsk')}</p>
      <p>${element.say('beforeFree')}</p>
    </div>
    ${element.states ? nothing : html`<p>${element.say('cannotWrite')}</p>`}
    <div class="choices">
      ${element.states ? html`<button @click=${() => begin(element)}>${element.say('write')}</button>` : nothing}
      <button @click=${() => element.go({ at: 'part', id: undefined, part: 'around' })}>${element.say('walk')}</button>
      <button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button>
    </div>
  </div>
`;

function begin(element: RecoverySetbacks): void {
  if (element.host) element.go({ at: 'when', id: element.host.newId() });
}
