import type { GroupShown, MeetingAhead, VisitShown } from '@recovery-network/core/guidance';
import { plannedShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { type Known, nameShown } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';

/** The groups with their next meeting, and what is planned. */
export function allPage(element: RecoveryGroups, states: Known) {
  const groups = element.shown(states);
  return html`
    ${groups.length === 0 ? html`<p>${element.say('none')}</p>` : nothing}
    ${aheadView(element, states)}
    <ul class="list">${groups.map((group) => groupLine(element, group))}</ul>
    <div class="choices">
      <button @click=${() => element.begin((tie) => ({ at: 'add', tie }))}>${element.say('add')}</button>
      <button @click=${() => element.go({ at: 'first' })}>${element.say('firstTitle')}</button>
    </div>
  `;
}

function groupLine(element: RecoveryGroups, { who: { id, name }, next }: GroupShown) {
  const shown = html`<bdi>${nameShown(element, name)}</bdi>`;
  return html`<li class="stack tight">
    <div>${id === undefined ? shown : html`<button class="plain" @click=${() => element.go({ at: 'group', tie: id })}>${shown}</button>`}</div>
    ${next ? html`<p class="quiet">${nextText(element, next)}</p>` : nothing}
  </li>`;
}

/** The next meeting in words; the one that goes on now says until when. */
export const nextText = (element: RecoveryGroups, { start, end }: MeetingAhead): string =>
  start <= element.now().ms
    ? element.say('goingNow', { time: element.formatTime(end) })
    : element.say('next', { day: element.formatDay(start), time: element.formatTime(start) });

/** What became of the meeting on the day for which somebody planned to go. */
export const insteadText = (element: RecoveryGroups, { to }: NonNullable<VisitShown['instead']>): string =>
  to === undefined ? element.say('notThen') : element.say('movedTo', { day: element.formatDate(to) });

/** Where somebody wants to go from today on. */
function aheadView(element: RecoveryGroups, states: Known) {
  const ahead = plannedShown(states, element.today);
  if (ahead.length === 0) return nothing;
  return html`<div class="card stack tight">
    <h3>${element.say('ahead')}</h3>
    <ul class="list">${ahead.map(
      ({ id, on, group, with: along, instead }) => html`<li>
        <button class="plain" @click=${() => element.go({ at: 'visit', id })}><span><bdi>${nameShown(element, group.name)}</bdi>, ${element.formatDate(on)}</span></button>
        ${along ? html`<p class="quiet">${element.say('withName', { name: nameShown(element, along.name) })}</p>` : nothing}
        ${instead ? html`<p>${insteadText(element, instead)}</p>` : nothing}
      </li>`,
    )}</ul>
  </div>`;
}
