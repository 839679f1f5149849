import type { TaskShown } from '@recovery-network/core/guidance';
import { tasksAsideShown, tasksDoneShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { refusedLine } from '../forms/refused.ts';
import { awayView, moreButton } from '../noting/aside.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import type { RecoveryTasks } from './tasks.ts';

/** What was done, the latest first: all of it stays, and none of it is counted. */
export function donePage(element: RecoveryTasks, states: Known) {
  const now = element.now();
  const done = tasksDoneShown(states, now, element.most + 1);
  const away = tasksAsideShown(states, now, element.most + 1);
  const more = () => {
    element.most += 30;
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('toDone')}</h3>
    ${refusedLine(element)}
    ${
      done.length === 0
        ? html`<p>${element.say('doneNone')}</p>`
        : html`<ul class="list">${done.slice(0, element.most).map((task) => doneLine(element, task))}</ul>`
    }
    ${done.length > element.most ? moreButton(element, more) : nothing}
    ${awayView(
      element,
      away.slice(0, element.most).map(({ id, text }) => ({
        text,
        again: { type: 'task.reopened', about: id, data: {} },
      })),
      element.say('eraseTask'),
      away.length > element.most ? more : undefined,
    )}
  `;
}

const doneLine = (
  element: RecoveryTasks,
  { id, text, doneOn, met }: TaskShown,
) => html`<li class="stack tight">
  <div><button class="plain" @click=${() => element.go({ at: 'task', id })}>${text}</button></div>
  ${doneOn === undefined ? nothing : html`<p class="quiet">${element.say('doneOn', { day: element.formatDate(doneOn) })}</p>`}
  ${met ? html`<p class="quiet">${element.say('met', { name: nameInSentence(nameShown(element, met.name)) })}</p>` : nothing}
</li>`;
