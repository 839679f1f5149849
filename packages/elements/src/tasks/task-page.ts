import type { TaskShown } from '@recovery-network/core/guidance';
import { taskShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { isWithin } from '../element/within.ts';
import { refusedLine } from '../forms/refused.ts';
import { erasing } from '../noting/erasing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import type { Page } from './pages.ts';
import { comesBack, done, doneButton, knownLine } from './task-line.ts';
import type { RecoveryTasks } from './tasks.ts';

/** One thing to do: doing it, changing it, putting it away. */
export function taskPage(element: RecoveryTasks, states: Known, { id }: Page & { readonly at: 'task' }) {
  const task = taskShown(states, id, element.now());
  if (!task) return gonePage(element, id);
  return html`
    ${element.backTo({ at: task.now === 'open' ? 'all' : 'done' })}
    <h3 class="heading words" tabindex="-1">${task.text}</h3>
    ${knownLine(element, task)} ${refusedLine(element)}
    ${task.now === 'open' ? openView(element, task) : closedView(element, task)}
    ${erasing(element, { about: [id], said: element.say('eraseTask'), to: { at: 'all' } })}
  `;
}

function openView(element: RecoveryTasks, task: TaskShown) {
  const { id } = task;
  const aside = () => void writeOne(element, 'task.set-aside', id, {}, element.say('awayNotice'));
  const isSaid = comesBack(task) && task.didToday;
  return html`
    ${isSaid ? doneButton(element, task) : nothing}
    <div class="choices">
      ${isSaid ? nothing : doneButton(element, task)}
      ${comesBack(task) ? html`<button @click=${() => void done(element, task)}>${element.say('doneWith')}</button>` : nothing}
    </div>
    ${askView(element, task)}
    <div class="row">
      <button class="plain" @click=${() => element.go({ at: 'write', id })}>${element.say('change')}</button>
      <button class="plain" @click=${aside}>${element.say('putAside')}</button>
    </div>
  `;
}

/** What was done, or put away: it can come back as it was. */
function closedView(element: RecoveryTasks, { id, now, doneOn, met }: TaskShown) {
  const again = () => void writeOne(element, 'task.reopened', id, {}, element.say('againNotice'));
  const said =
    now === 'set-aside'
      ? element.say('isAway')
      : doneOn === undefined
        ? element.say('done')
        : element.say('doneOn', { day: element.formatDate(doneOn) });
  return html`
    <p>${said}</p>
    ${met ? html`<p>${element.say('met', { name: nameInSentence(nameShown(element, met.name)) })}</p>` : nothing}
    <div><button @click=${again}>${element.say('again')}</button></div>
  `;
}

/** Asking who helps is an ask like any other, with its own place (E1): there it can be a no without a reason. */
function askView(element: RecoveryTasks, { with: helper }: TaskShown) {
  if (helper?.id === undefined || !isWithin(element, 'recovery-network')) return nothing;
  const detail = { to: 'together', part: 'expectations', tie: helper.id };
  const ask = () =>
    element.dispatchEvent(
      new CustomEvent('recovery-network-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  const name = nameInSentence(nameShown(element, helper.name));
  return html`<div><button @click=${ask}>${element.say('askHelper', { name })}</button></div>`;
}
