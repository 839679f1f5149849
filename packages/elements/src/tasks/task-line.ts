import type { TaskShown } from '@recovery-network/core/guidance';
import { taskShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import type { RecoveryTasks } from './tasks.ts';

/** Whether it is done again and again: then a day on which it was done ends nothing. */
export const comesBack = ({ often, kind }: TaskShown): boolean => often !== undefined || kind === 'self-care';

/** One thing to do, with the one tap that most people come for. */
export const taskLine = (element: RecoveryTasks, task: TaskShown) => html`<li class="stack tight">
  <div><button class="plain" @click=${() => element.go({ at: 'task', id: task.id })}>${task.text}</button></div>
  ${knownLine(element, task)}
  <div>${doneButton(element, task)}</div>
</li>`;

/** With whom, for when, how often; a day that came is said like any other. */
export function knownLine(element: RecoveryTasks, task: TaskShown) {
  const { with: helper, by, often, domain, lastDid } = task;
  const said = [
    domain && element.say(`domain-${domain}`),
    helper && element.say('withName', { name: nameInSentence(nameShown(element, helper.name)) }),
    often && element.say(`often-${often}`),
    by !== undefined && element.say('byDay', { day: element.formatDate(by) }),
    comesBack(task) &&
      lastDid !== undefined &&
      !task.didToday &&
      element.say('lastDid', { day: element.formatDate(lastDid) }),
  ].filter((one) => typeof one === 'string');
  return said.length > 0 ? html`<p class="quiet">${said.join(' · ')}</p>` : nothing;
}

/** Done, or done today where it comes back. */
export function doneButton(element: RecoveryTasks, task: TaskShown) {
  const named = html`<span class="sr">: ${task.text}</span>`;
  if (!comesBack(task))
    return html`<button @click=${() => void done(element, task)}>${element.say('done')}${named}</button>`;
  const say = (type: string, notice: string) => async () => {
    if (await writeOne(element, type, task.id, { on: element.today }, notice)) await stayAt(element, task);
  };
  if (!task.didToday)
    return html`<button id="did-${task.id}" @click=${say('task.did', element.say('didTodayNotice'))}>${element.say('didToday')}${named}</button>`;
  return html`<div class="row">
    <span id="did-${task.id}">✓ ${element.say('didToday')}</span>
    <button class="plain" @click=${say('task.did-taken-back', element.say('didNotNotice'))}>${element.say('didNot')}${named}</button>
  </div>`;
}

/** The keyboard goes on where it was: at what came in the place of the button. Who is elsewhere by then is left there. */
async function stayAt({ renderRoot, shadowRoot, updateComplete }: RecoveryTasks, { id }: TaskShown) {
  await updateComplete;
  const { activeElement } = shadowRoot ?? {};
  const there = renderRoot.querySelector<HTMLElement>(`#did-${id}`);
  if (!there || (activeElement && activeElement.id !== 'title')) return;
  if (there.localName === 'span') there.tabIndex = -1;
  there.focus({ preventScroll: true });
}

/** A new contact may become somebody on the map; all else is done with one tap. */
export async function done(element: RecoveryTasks, { id, kind }: TaskShown): Promise<void> {
  if (kind === 'new-contact') element.begin((tie) => ({ at: 'met', id, tie }));
  else {
    const { page } = element;
    if (await writeOne(element, 'task.done', id, { on: element.today }, element.say('doneNotice')))
      finished.set(page, id);
    element.requestUpdate();
  }
}

/** What was done last on a page: it is on no list any more, so its way back stands there as long as the page does. */
const finished = new WeakMap<object, string>();

export function finishedView(element: RecoveryTasks, states: Known) {
  const id = finished.get(element.page);
  const task = id === undefined ? undefined : taskShown(states, id, element.now());
  if (task?.now !== 'done') return nothing;
  const again = () => void writeOne(element, 'task.reopened', task.id, {}, element.say('againNotice'));
  return html`<div class="row">
    <span class="words">✓ ${task.text}</span>
    <button class="plain" @click=${again}>${element.say('didNot')}<span class="sr">: ${task.text}</span></button>
  </div>`;
}
