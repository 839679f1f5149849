import type { WinShown } from '@recovery-network/core/guidance';
import { winsShown } from '@recovery-network/core/guidance';
import { winOf } from '@recovery-network/core/wins';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { erasing } from './erasing.ts';
import type { Line, Page } from './pages.ts';
import { isRefused, refusedBeside } from './refused.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { peopleIn, peopleOptions } from './share.ts';
import { notOpenText } from './used.ts';

/** As much room as a setback has (L6). */
const LONGEST = 2_000;

/** A good moment: written as easily as a hard one, kept or shared by one tap each. */
export function winPage(element: RecoverySetbacks) {
  const { states } = element;
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('winTitle')}</h2>
      ${
        states
          ? html`${form(element)} ${list(
              element,
              winsShown(states, element.now())
                .filter(({ id }) => id !== element.writing.id)
                .toReversed(),
            )}`
          : html`${notOpenText(element)}
              <div><button @click=${() => element.go({ at: 'doors' })}>${element.say('back')}</button></div>`
      }
    </div>
  `;
}

function form(element: RecoverySetbacks) {
  const ties = peopleIn(element);
  const { writing } = element;
  const line = (): Line => {
    const tie = element.typed('who');
    return {
      type: 'win.noted',
      data: { day: element.typed('day'), text: element.typed('text'), ...(tie !== '' && { tie }) },
    };
  };
  const isEmpty = () => element.typed('text').trim() === '';
  const keep = async () => {
    const { id } = writing;
    if (id === undefined) return false;
    if (element.typed('day') === '') return element.refuse('day-missing', 'day');
    return writing.writeOnce(id, line());
  };
  // What is being written survives a closed tab, as it does of a hard moment (L6).
  const changed = () => {
    if (!isEmpty()) void keep();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // The second of two quick taps comes to a form that is empty again.
    if (isEmpty() && element.notice === element.say('winKept')) return;
    const { submitter } = event;
    const share = submitter instanceof HTMLButtonElement && submitter.value === 'share';
    const { id } = writing;
    const to = (): Page =>
      share && id !== undefined ? { at: 'share', id, text: element.typed('text') } : { at: 'win' };
    if ((await writing.leave(keep, to)) && !share) element.notice = element.say('winKept');
  };
  const back = () => {
    if (isEmpty()) element.go({ at: 'doors' });
    else void writing.leave(keep, () => ({ at: 'doors' }));
  };
  const notKeep = async () => {
    const { page } = element;
    const { id } = writing;
    const isStored = () => Boolean(id !== undefined && element.states && winOf(element.states.wins, id));
    if (id === undefined || (await writing.notKeep(id, isStored))) element.onward(page, { at: 'doors' });
    else if (element.page === page) element.notice = element.say('eraseFailed');
  };
  const described = (field: string) => (isRefused(element, field) ? 'refused' : nothing);
  return html`
    <form class="stack" novalidate @submit=${submit} @change=${changed}>
      <div class="field">
        <label for="text">${element.say('winText')}</label>
        <textarea id="text" rows="5" maxlength=${LONGEST} autocomplete="off"
          aria-invalid=${isRefused(element, 'text')} aria-describedby=${described('text')}></textarea>
        ${refusedBeside(element, 'text')}
      </div>
      <div class="field">
        <label for="day">${element.say('winDay')}</label>
        <input id="day" type="date" max=${element.today} .defaultValue=${element.today}
          aria-invalid=${isRefused(element, 'day')} aria-describedby=${described('day')} />
        ${refusedBeside(element, 'day')}
      </div>
      ${
        ties.length > 0
          ? html`<div class="field"><label for="who">${element.say('winWho')}</label>
              <select id="who">${peopleOptions(ties, element.say('winNobody'))}</select></div>`
          : nothing
      }
      <div class="choices">
        <button>${element.say('keep')}</button>
        <button value="share">${element.say('winShare')}</button>
        <button type="button" @click=${back}>${element.say('back')}</button>
        <button type="button" @click=${() => void notKeep()}>${element.say('winNotKeep')}</button>
      </div>
    </form>
  `;
}

function list(element: RecoverySetbacks, wins: readonly WinShown[]) {
  if (wins.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="wins">
      <h3 id="wins" tabindex="-1">${element.say('myWins')}</h3>
      <ul class="list">
        ${wins.map((win) => keyed(win.id, line(element, win)))}
      </ul>
    </section>
  `;
}

function line(element: RecoverySetbacks, { id, day, text, who, shared }: WinShown) {
  const nameOf = (name: string) => nameInSentence(name.trim() || element.say('someone'));
  const names = [...new Set(shared.map((one) => nameOf(one.who.name)))];
  return html`
    <li class="stack tight">
      <p class="quiet">
        ${element.dateText(day)}${who ? html` · ${element.say('withWho', { name: nameOf(who.name) })}` : nothing}
      </p>
      <p class="words"><bdi>${text}</bdi></p>
      ${names.map((name) => html`<p class="quiet">${element.say('sharedWith', { name })}</p>`)}
      <div class="row">
        <button @click=${() => element.go({ at: 'share', id, text })}>${element.say('share')}</button>
        <button @click=${() => setAside(element, id)}>${element.say('setAside')}</button>
      </div>
      ${erasing(
        element,
        [element.say('eraseWin'), ...(shared.length > 0 ? [element.say('eraseWinSent')] : [])],
        () => element.writing.erase(id),
      )}
    </li>
  `;
}

function setAside(element: RecoverySetbacks, id: string): void {
  const win = element.states && winOf(element.states.wins, id);
  if (!win) return;
  const { day, text, tie } = win;
  const again = { type: 'win.noted', data: { day, text, ...(tie !== undefined && { tie }) } };
  void element.writing.setAside(id, 'win.set-aside', again);
}
