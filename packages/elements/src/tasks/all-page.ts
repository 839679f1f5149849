import type { TaskShown } from '@recovery-network/core/guidance';
import { selfCareShown, tasksAsideShown, tasksDoneShown, tasksShown } from '@recovery-network/core/guidance';
import type { TaskKind } from '@recovery-network/core/tasks';
import { selfCareDomains } from '@recovery-network/core/tasks';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refusedLine } from '../forms/refused.ts';
import { moreButton } from '../noting/aside.ts';
import type { Known } from '../noting/noting.ts';
import type { Page } from './pages.ts';
import { finishedView, taskLine } from './task-line.ts';
import type { RecoveryTasks } from './tasks.ts';
import { isAroundAnEnd, listName } from './transition.ts';

/** So many of each kind stand on the first page: few, so that it asks nothing. */
const FEW = 3;
/** Of each domain of taking care of oneself. */
const FEW_EACH = 2;

const ORDER: readonly TaskKind[] = ['practical', 'self-care', 'new-contact', 'leisure', 'skill'];

/** What is open, by kind; around the end of a treatment the list for that stands first. */
export function allPage(element: RecoveryTasks, states: Known) {
  const kinds = ORDER.flatMap((kind) => {
    const found = fewOf(element, states, kind);
    return found.few.length > 0 ? [{ kind, ...found }] : [];
  });
  const isFirst = isAroundAnEnd(states, element.now());
  return html`
    ${finishedView(element, states)} ${isFirst ? checklistCard(element, states) : nothing}
    ${kinds.length === 0 ? html`<p>${element.say('none')}</p>` : nothing}
    ${refusedLine(element)}
    ${kinds.map(
      ({ kind, few, more }) => html`<div class="stack tight">
        <h3>${element.say(`kind-${kind}`)}</h3>
        ${listOf(element, few)}
        ${more ? html`<div><button class="plain" @click=${() => element.go({ at: 'kind', kind })}>${element.say('more')}<span class="sr">: ${element.say(`kind-${kind}`)}</span></button></div>` : nothing}
      </div>`,
    )}
    <div><button class="primary" @click=${() => element.begin((id) => ({ at: 'write', id }))}>${element.say('write')}</button></div>
    <div class="row">
      ${
        hasDone(element, states)
          ? html`<button class="plain" @click=${() => element.go({ at: 'done' })}>${element.say('toDone')}</button>`
          : nothing
      }
      ${isFirst ? nothing : html`<button class="plain" @click=${() => element.go({ at: 'checklist' })}>${element.say(listName(states, element.now()))}</button>`}
    </div>
  `;
}

const listOf = (element: RecoveryTasks, tasks: readonly TaskShown[]) =>
  html`<ul class="list">${repeat(
    tasks,
    ({ id }) => id,
    (task) => taskLine(element, task),
  )}</ul>`;

/** The first ones of a kind, and whether there are others. Of oneself somebody takes care in four domains (A1): some of each. */
function fewOf(element: RecoveryTasks, states: Known, kind: TaskKind) {
  const now = element.now();
  if (kind !== 'self-care') {
    const found = tasksShown(states, now, kind, FEW + 1);
    return { few: found.slice(0, FEW), more: found.length > FEW };
  }
  const each = selfCareDomains.map((domain) => selfCareShown(states, now, domain, FEW_EACH + 1));
  return {
    few: each.flatMap((found) => found.slice(0, FEW_EACH)),
    more: each.some((found) => found.length > FEW_EACH),
  };
}

const hasDone = (element: RecoveryTasks, states: Known): boolean =>
  tasksDoneShown(states, element.now(), 1).length > 0 || tasksAsideShown(states, element.now(), 1).length > 0;

const checklistCard = (element: RecoveryTasks, states: Known) => html`<div class="card stack tight">
  <h3>${element.say(listName(states, element.now()))}</h3>
  <p>${element.say('checklistHow')}</p>
  <div><button @click=${() => element.go({ at: 'checklist' })}>${element.say('checklistOpen')}</button></div>
</div>`;

/** All that is open of one kind. */
export function kindPage(element: RecoveryTasks, states: Known, { kind }: Page & { readonly at: 'kind' }) {
  const found = tasksShown(states, element.now(), kind, element.most + 1);
  const more = () => {
    element.most += 30;
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say(`kind-${kind}`)}</h3>
    ${finishedView(element, states)} ${refusedLine(element)} ${listOf(element, found.slice(0, element.most))}
    ${found.length > element.most ? moreButton(element, more) : nothing}
    <div><button class="primary" @click=${() => element.begin((id) => ({ at: 'write', id, kind }))}>${element.say('write')}</button></div>
  `;
}
