import { html, nothing } from 'lit';
import { dataView } from './data-view.ts';
import { hardDoors } from './doors-view.ts';
import { isLater } from './later-views.ts';
import type { nl } from './nl.ts';
import { noticesView, notOpenView } from './notices-view.ts';
import type { RecoveryNetwork, View } from './recovery-network.ts';
import { firstView, todayView } from './today-view.ts';

const tabs = [
  ['today', 'tabToday'],
  ['people', 'tabPeople'],
  ['together', 'tabTogether'],
  ['aftercare', 'tabAftercare'],
  ['plan', 'tabPlan'],
] as const satisfies readonly (readonly [View, keyof typeof nl])[];

/** What stands around every view: the title, help now, the tabs, what the journal has to say, and the way out. */
export function frameView(element: RecoveryNetwork) {
  const { view, arranged } = element;
  const bare = arranged || element.handedOver;
  return html`
    <div class="whole ${element.room.size}">
      <div class="top row apart ${view === 'plan' || view === 'together' || view === 'aftercare' ? 'no-print' : ''}">
        <h2 id="title" tabindex="-1">${element.say('title')}</h2>
        ${
          view === 'help-now'
            ? html`<button @click=${() => element.open(element.cameFrom)}>${element.say('backFromHelp')}</button>`
            : html`<button class="help" @click=${() => element.open('help-now')}>${element.say('helpNow')}</button>`
        }
      </div>
      <div class="layout ${bare ? '' : 'tabbed'}">
        ${bare ? nothing : tabBar(element)}
        <div class="views">
          ${noticesView(element)}
          ${arranged ? theirs(element) : own(element)}
          <div ?hidden=${view !== 'help-now'}>
            <recovery-help-now id="help-now" .people=${element.peopleNow}></recovery-help-now>
            ${arranged ? nothing : hardDoors(element)}
          </div>
          ${arranged || !element.missesFile ? nothing : html`<div ?hidden=${view !== 'help-now' && element.host?.state}><slot></slot></div>`}
          <recovery-quick-exit .to=${element.configuration?.quickExit}></recovery-quick-exit>
        </div>
      </div>
    </div>
  `;
}

const tabBar = (element: RecoveryNetwork) => html`
  <nav class="tabs no-print" aria-label=${element.say('sections')}>
    ${tabs.map(
      ([view, name]) => html`
        <button aria-current=${view === element.view ? 'page' : nothing} @click=${() => element.open(view)}>${element.say(name)}</button>
      `,
    )}
  </nav>
`;

function own(element: RecoveryNetwork) {
  const { host, view } = element;
  const open = Boolean(host?.state);
  // What to do at a hard moment needs no journal.
  const there = open || view === 'moment' ? view : undefined;
  return html`
    ${view === 'moment' || view === 'help-now' ? nothing : firstView(element)}
    ${
      open
        ? html`<div class="page" ?hidden=${view !== 'today'}>${todayView(element)}</div>`
        : html`<div class="today" ?hidden=${view === 'help-now' || view === 'moment'}>${notOpenView(element)}</div>`
    }
    ${element.later.render(isLater(there) ? there : undefined)}
  `;
}

/** What the page itself arranged, between what belongs to the journal as a whole. */
const theirs = (element: RecoveryNetwork) => html`
  <div class="today" ?hidden=${element.view === 'help-now'}>
    ${firstView(element)} <slot></slot> ${element.host?.state || element.host?.problem ? dataView(element) : nothing}
  </div>
`;
