import type { Concern, ConcernKind, Goal } from '@recovery-network/core/setbacks';
import { concernKinds, concernOf, concernsKept, goals } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { erasing } from '../erasing.ts';
import { isRefused, refusedBeside } from '../refused.ts';
import type { RecoverySetbacks } from '../setbacks.ts';
import { adviceView } from './advice.ts';
import { foldedWords } from './words.ts';

const LONGEST_WORD = 60;

/** What is in the form and not stored yet. Its id stays until it is stored: twice tapped is one thing. */
export interface Choosing {
  readonly id: string;
  readonly kind: ConcernKind | undefined;
  readonly word: string;
  readonly goal: Goal | undefined;
}

type Choose = (choosing: Choosing | undefined) => void;

/** An empty form: nothing is chosen beforehand. */
export function begin({ host }: RecoverySetbacks): Choosing | undefined {
  return host && { id: host.newId(), kind: undefined, word: '', goal: undefined };
}

/** L8: one or more kinds, each with an own word and goal; nothing has to be said. */
export function aboutView(element: RecoverySetbacks, chosen: Choosing | undefined, choose: Choose) {
  const { states } = element;
  if (!states || !chosen) return nothing;
  const concerns = concernsKept(states.setbacks);
  return html`
    <div class="stack">
      <p class="quiet">${element.sayFrom(foldedWords, 'aboutText')} ${element.sayFrom(foldedWords, 'aboutWhy')}</p>
      ${
        concerns.length > 0
          ? html`<ul class="list">${concerns.map((concern) => line(element, concern, choose))}</ul>`
          : nothing
      }
      ${form(element, chosen, choose)}
    </div>
  `;
}

const lineOf = (kind: ConcernKind, word: string | undefined, goal: Goal | undefined) => ({
  type: 'concern.written',
  data: { kind, ...(word && { word }), ...(goal && { goal }) },
});

function line(element: RecoverySetbacks, concern: Concern, choose: Choose) {
  const { id, kind, word, goal } = concern;
  const change = async () => {
    choose({ id, kind, word: word ?? '', goal });
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#kind')?.focus();
  };
  const aside = () => void element.writing.setAside(id, 'concern.set-aside', lineOf(kind, word, goal));
  const erase = async () => {
    const done = await element.writing.erase(id);
    // Its words may stand in the form too.
    if (done) choose(undefined);
    return done;
  };
  const said = [element.sayFrom(foldedWords, kind), word, goal && element.sayFrom(foldedWords, goal)];
  const item = html`
    <li class="stack tight">
      <p class="words"><bdi>${said.filter(Boolean).join(' · ')}</bdi></p>
      <div class="row">
        <button @click=${change}>${element.sayFrom(foldedWords, 'change')}</button>
        <button @click=${aside}>${element.sayFrom(foldedWords, 'aside')}</button>
      </div>
      ${erasing(
        element,
        [element.sayFrom(foldedWords, 'eraseConcern'), element.sayFrom(foldedWords, 'eraseConcernStays')],
        erase,
      )}
    </li>
  `;
  return keyed(id, item);
}

/** What the fields say now; on a full disk they stay as they are while the list can't show it yet. */
const inFields = (element: RecoverySetbacks) => ({
  kind: concernKinds.find((kind) => kind === element.typed('kind')),
  word: element.typed('word'),
  goal: goals.find((goal) => goal === element.typed('goal')),
});

function form(element: RecoverySetbacks, now: Choosing, choose: Choose) {
  const { id, kind } = now;
  const picked = () => choose({ id, ...inFields(element) });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const said = inFields(element);
    if (!said.kind) {
      element.refuse('kind-missing', 'kind');
      return;
    }
    const written = lineOf(said.kind, said.word.trim(), said.goal);
    const stored = (await element.writing.writeOnce(id, written)) && !element.writing.waits(id);
    if (stored) choose(undefined);
  };
  const described = (field: string) => (isRefused(element, field) ? 'refused' : nothing);
  const isKept = element.states && concernOf(element.states.setbacks, id);
  return keyed(
    id,
    html`
      <form class="stack" novalidate @submit=${submit}>
        <div class="field">
          <label for="kind">${element.sayFrom(foldedWords, 'kind')}</label>
          <select id="kind" @change=${picked} aria-invalid=${isRefused(element, 'kind')} aria-describedby=${described('kind')}>
            <option value="" ?selected=${!kind}>${element.sayFrom(foldedWords, 'kindNone')}</option>
            ${concernKinds.map((one) => html`<option value=${one} ?selected=${one === kind}>${element.sayFrom(foldedWords, one)}</option>`)}
          </select>
          ${refusedBeside(element, 'kind')}
        </div>
        <div class="field">
          <label for="word">${element.sayFrom(foldedWords, 'ownWord')}</label>
          <input id="word" maxlength=${LONGEST_WORD} autocomplete="off" .value=${now.word} @change=${picked}
            aria-invalid=${isRefused(element, 'word')} aria-describedby=${described('word')} />
          ${refusedBeside(element, 'word')}
        </div>
        <div class="field">
          <label for="goal">${element.sayFrom(foldedWords, 'goal')}</label>
          <select id="goal" @change=${picked}>
            <option value="" ?selected=${!now.goal}>${element.sayFrom(foldedWords, 'goalNone')}</option>
            ${goals.map((goal) => html`<option value=${goal} ?selected=${goal === now.goal}>${element.sayFrom(foldedWords, goal)}</option>`)}
          </select>
          <div class="stack tight" role="status">
          ${kind && (now.goal === 'stop' || now.goal === 'less') ? adviceView(element, [kind]) : nothing}
          </div>
        </div>
        <div class="choices">
          <button>${element.sayFrom(foldedWords, 'keep')}</button>
          ${isKept ? html`<button type="button" @click=${() => choose(undefined)}>${element.sayFrom(foldedWords, 'changeNot')}</button>` : nothing}
        </div>
      </form>
    `,
  );
}
