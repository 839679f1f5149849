import type { Concern, ConcernKind, Goal } from '@recovery-network/core/setbacks';
import { concernKinds, concernsKept, goals } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { RecoverySetbacks } from '../setbacks.ts';
import { adviceView } from './advice.ts';
import { foldedWords } from './words.ts';

const LONGEST_WORD = 60;

/** What is chosen in the form and not stored yet. */
export interface Choosing {
  readonly id: string;
  readonly kind: ConcernKind;
  readonly word: string;
  readonly goal: Goal | undefined;
}

/** L8: one or more kinds, each with an own word and goal; nothing has to be said. */
export function aboutView(
  element: RecoverySetbacks,
  chosen: Choosing | undefined,
  choose: (choosing: Choosing | undefined) => void,
) {
  const { states, host } = element;
  if (!states || !host) return nothing;
  const concerns = concernsKept(states.setbacks);
  return html`
    <div class="stack">
      <p class="quiet">${element.sayFrom(foldedWords, 'aboutText')} ${element.sayFrom(foldedWords, 'aboutWhy')}</p>
      ${
        concerns.length > 0
          ? html`<ul class="list">${concerns.map((concern) => line(element, concern, choose))}</ul>`
          : nothing
      }
      ${form(element, chosen ?? { id: '', kind: 'alcohol', word: '', goal: undefined }, concerns.length, choose)}
    </div>
  `;
}

function line(element: RecoverySetbacks, concern: Concern, choose: (choosing: Choosing) => void) {
  const { id, kind, word, goal } = concern;
  const aside = () => void element.write(id, { type: 'concern.set-aside', data: {} });
  const said = [element.sayFrom(foldedWords, kind), word, goal && element.sayFrom(foldedWords, goal)];
  return html`
    <li class="stack tight">
      <p class="words"><bdi>${said.filter(Boolean).join(' · ')}</bdi></p>
      <div class="row">
        <button @click=${() => choose({ id, kind, word: word ?? '', goal })}>${element.sayFrom(foldedWords, 'change')}</button>
        <button @click=${aside}>${element.sayFrom(foldedWords, 'aside')}</button>
      </div>
    </li>
  `;
}

/** `count`: with each kind that was stored the form begins anew. */
function form(
  element: RecoverySetbacks,
  now: Choosing,
  count: number,
  choose: (choosing: Choosing | undefined) => void,
) {
  const picked = () =>
    choose({
      ...now,
      kind: concernKinds.find((kind) => kind === element.typed('kind')) ?? now.kind,
      word: element.typed('word'),
      goal: goals.find((goal) => goal === element.typed('goal')),
    });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { id, kind, goal } = now;
    const word = element.typed('word').trim();
    const data = { kind, ...(word !== '' && { word }), ...(goal && { goal }) };
    const about = id || element.host?.newId();
    if (about && (await element.write(about, { type: 'concern.written', data }))) choose(undefined);
  };
  return keyed(
    `${now.id} ${count}`,
    html`
      <form class="stack" novalidate @submit=${submit}>
        <div class="field">
          <label for="kind">${element.sayFrom(foldedWords, 'kind')}</label>
          <select id="kind" @change=${picked}>
            ${concernKinds.map((kind) => html`<option value=${kind} ?selected=${kind === now.kind}>${element.sayFrom(foldedWords, kind)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="word">${element.sayFrom(foldedWords, 'ownWord')}</label>
          <input id="word" maxlength=${LONGEST_WORD} autocomplete="off" .value=${now.word} @change=${picked} />
        </div>
        <div class="field">
          <label for="goal">${element.sayFrom(foldedWords, 'goal')}</label>
          <select id="goal" @change=${picked}>
            <option value="" ?selected=${!now.goal}>${element.sayFrom(foldedWords, 'goalNone')}</option>
            ${goals.map((goal) => html`<option value=${goal} ?selected=${goal === now.goal}>${element.sayFrom(foldedWords, goal)}</option>`)}
          </select>
        </div>
        ${now.goal === 'stop' || now.goal === 'less' ? adviceView(element, [now.kind]) : nothing}
        <div class="choices">
          <button>${element.sayFrom(foldedWords, 'keep')}</button>
          ${now.id ? html`<button type="button" @click=${() => choose(undefined)}>${element.sayFrom(foldedWords, 'changeNot')}</button>` : nothing}
        </div>
      </form>
    `,
  );
}
