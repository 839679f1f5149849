import type { LineNow } from '@recovery-network/core/help-now';
import { waysOf } from '@recovery-network/core/help-now';
import type { SafetyAdvice } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import { wholeNumbers } from '../element/whole-numbers.ts';
import { toPeople } from '../help-now/talk-view.ts';
import { safetyKeys, safetyWords } from './safety-words.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** So many pieces of advice fit a phone; of more, those about this minute stand before people, and the rest behind them. */
const MOST_BEFORE_PEOPLE = 8;
const urgent: readonly SafetyAdvice[] = [
  'danger',
  'naloxone-at-hand',
  'on-the-side',
  'chest-or-heat',
  'not-alone',
  'suicide',
];

/** L2: safety first, in the view that the tap opens; then people; then what may come later, or never. */
export function usedPage(element: RecoverySetbacks) {
  const { safety, otherSafety, someone } = element.moment;
  const isLong = safety.length > MOST_BEFORE_PEOPLE;
  const isFirst = (advice: SafetyAdvice) => !isLong || urgent.includes(advice);
  const rest = safety.filter((advice) => !isFirst(advice));
  // On a small phone the advice is longer than the screen: nobody has to read it to the end to find a number or a person.
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('safe')}</h2>
      <div class="row">
        ${urgentCalls(element)}
        <button @click=${() => void toPeople(element)}>${element.say('callSomeone')}</button>
      </div>
      ${adviceList(element, safety.filter(isFirst))}
      ${
        otherSafety.length > 0
          ? html`<details><summary>${element.say('otherSafety')}</summary>${adviceList(element, otherSafety)}</details>`
          : nothing
      }
      <h3 id="people" tabindex="-1">${element.say('callSomeone')}</h3>
      ${element.people('someone', someone.people)}
      ${rest.length > 0 ? html`<h3>${element.say('moreSafety')}</h3>${adviceList(element, rest)}` : nothing}
      <p>${element.say('laterText')}</p>
      <div class="choices">
        <button @click=${() => element.go({ at: 'before' })}>${element.say('writeSomething')}</button>
        <button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button>
      </div>
    </div>
  `;
}

/** Each piece of advice, with the number to call where that is what it says. */
function adviceList(element: RecoverySetbacks, list: readonly SafetyAdvice[]) {
  const { danger, suicide } = element.moment;
  const linesFor: Partial<Record<SafetyAdvice, readonly LineNow[]>> = { 'chest-or-heat': danger, suicide };
  return html`
    <ul class="safety">
      ${list.map(
        (advice) => html`
          <li>
            ${adviceLines(element, advice)}
            ${(linesFor[advice] ?? []).map((line) => callLine(element, line, advice))}
          </li>
        `,
      )}
    </ul>
  `;
}

/** What it is about stands out; what to do then follows. */
const adviceLines = (element: RecoverySetbacks, advice: SafetyAdvice) =>
  safetyKeys(advice).map((key, n, { length }) => {
    const said = element.sayFrom(safetyWords, key);
    return n === 0 && length > 1 ? html`<p id=${advice}><strong>${said}</strong></p>` : html`<p>${said}</p>`;
  });

/** 112 and 113, as they stand at the top of what is hard. */
export function urgentCalls(element: RecoverySetbacks) {
  const { danger, suicide } = element.moment;
  return [...danger, ...suicide].map((line) => callLine(element, line));
}

/** The number to call of a line; an older one beside it stands in help now. `about`: the advice that it belongs to. */
function callLine(element: RecoverySetbacks, { line }: LineNow, about?: SafetyAdvice) {
  const way = waysOf(line).find(({ type }) => type === 'call');
  return way
    ? html`<a class="call help" href=${way.href} aria-describedby=${about ?? nothing}>${wholeNumbers(element.say('callNumber', { number: way.shown }))}</a>`
    : nothing;
}

/** What is said where nothing can be written down: that it is on its way, or that it can't be now. */
export function notOpenText(element: RecoverySetbacks) {
  const { host } = element;
  return host && !host.problem
    ? html`<p class="quiet" role="status">${element.say('opening')}</p>`
    : html`<p>${element.say('cannotWrite')}</p>`;
}

/** L9: who might ask for it is said before anything is written, and all of it can be walked storing nothing. */
export function beforePage(element: RecoverySetbacks) {
  const keeps = element.host?.problem !== 'not-kept';
  return html`
  <div class="stack">
    <h2 id="title" tabindex="-1">${element.say('beforeTitle')}</h2>
    <div class="stack tight">
      <p>${element.say(keeps ? 'beforeWhere' : 'notKept')}</p>
      <p>${element.say('beforeWho')} ${element.say('beforeAsk')}</p>
      <p>${element.say('beforeFree')}</p>
    </div>
    ${element.states ? nothing : notOpenText(element)}
    <div class="choices">
      ${element.states ? html`<button @click=${() => begin(element)}>${element.say(keeps ? 'write' : 'writeNotKept')}</button>` : nothing}
      <button @click=${() => element.go({ at: 'part', id: undefined, part: 'around' })}>${element.say('walk')}</button>
      <button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button>
    </div>
  </div>
`;
}

function begin(element: RecoverySetbacks): void {
  if (element.host) element.go({ at: 'when', id: element.host.newId() });
}
