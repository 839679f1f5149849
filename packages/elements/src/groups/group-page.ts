import { meetingsOf, visitsByTime } from '@recovery-network/core/groups';
import type { GroupShown } from '@recovery-network/core/guidance';
import { plannedShown, visitsAt } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { moreButton } from '../noting/aside.ts';
import { erasing } from '../noting/erasing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { nextText } from './all-page.ts';
import type { RecoveryGroups } from './groups.ts';
import { webAddress } from './link.ts';
import { meetingsView } from './meetings-view.ts';
import type { Page } from './pages.ts';

/** One group: when it is, going there, and what is known of it. */
export function groupPage(element: RecoveryGroups, states: Known, { tie }: Page & { readonly at: 'group' }) {
  const group = element.shown(states).find(({ who }) => who.id === tie);
  if (!group) return gonePage(element, tie);
  const { next } = group;
  const planned = next
    ? plannedShown(states, element.today).find(
        ({ group: { id }, on, instead }) => id === tie && (instead?.to ?? on) === next.date,
      )
    : undefined;
  const go = () =>
    planned
      ? element.go({ at: 'visit', id: planned.id })
      : element.begin((id) => ({
          at: 'plan',
          id,
          tie,
          ...(next && { on: next.date, meeting: next.meeting }),
        }));
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1"><bdi>${nameShown(element, group.who.name)}</bdi></h3>
    ${next ? html`<p>${nextText(element, next)}</p>` : nothing}
    ${planned ? html`<p>${element.say('planned')}</p>` : nothing}
    ${linkView(element, group)} ${refusedLine(element)}
    <div class="choices">
      <button @click=${go}>${element.say(planned ? 'toVisit' : 'go')}</button>
      <button @click=${() => element.begin((id) => ({ at: 'was', id, tie }))}>${element.say('wasThere')}</button>
    </div>
    ${meetingsView(element, states, tie)} ${knownView(element, group)} ${visitsView(element, states, tie)}
    ${peopleView(element, group, tie)}
    <div class="row">
      <button class="plain" @click=${() => element.go({ at: 'describe', tie })}>${element.say('describe')}</button>
      <button class="plain" @click=${() => element.go({ at: 'first', tie })}>${element.say('firstTitle')}</button>
    </div>
    ${erasing(element, { about: () => theirs(states, tie), said: element.say('eraseGroup'), to: { at: 'all' } })}
  `;
}

/** All that goes along with a group: the tie last, so that nothing of it is left without a name if erasing stops half-way. */
const theirs = ({ groups }: Known, tie: string): readonly string[] => [
  ...meetingsOf(groups, tie).map(({ id }) => id),
  ...visitsByTime(groups).flatMap(({ id, group }) => (group === tie ? [id] : [])),
  tie,
];

/** The group online, as a link that tells it nothing of where somebody comes from. */
export function linkView(element: RecoveryGroups, { known }: GroupShown) {
  const address = webAddress(known?.link ?? '');
  return address === undefined
    ? nothing
    : html`<p><a class="button" href=${address} target="_blank" rel="noreferrer">${element.say('linkTo')}</a>
        <span class="quiet">${new URL(address).host}</span></p>`;
}

/** What is known of it, where anything is. */
function knownView(element: RecoveryGroups, { known }: GroupShown) {
  if (!known) return nothing;
  const { programme, setting, place, agreements, confidentiality } = known;
  const said = [
    ['programme', programme && element.say(`programme-${programme}`)],
    ['setting', setting && element.say(`setting-${setting}`)],
    ['place', place],
    ['agreements', agreements],
    ['confidentiality', confidentiality],
  ] as const;
  if (!said.some(([, text]) => text)) return nothing;
  return html`<dl class="stack tight">${said.map(([key, text]) =>
    text
      ? html`<div><dt class="quiet">${element.say(key)}</dt><dd class="words">${text}</dd></div>`
      : nothing,
  )}</dl>`;
}

/** Going there, the latest first; nothing is counted, and "not this time" stands like all else (G3). */
function visitsView(element: RecoveryGroups, states: Known, tie: string) {
  const found = visitsAt(states, tie, element.most + 1);
  const visits = found.slice(0, element.most);
  const more = () => {
    element.most += 30;
  };
  if (visits.length === 0) return nothing;
  return html`<details><summary>${element.say('visits')}</summary>
    <ul class="list">${visits.map(
      ({ id, on, stage, tookAlong }) => html`<li>
        <button class="plain" @click=${() => element.go({ at: 'visit', id })}>${stageText(element, stage, on)}</button>
        ${tookAlong ? html`<p class="quiet words">${tookAlong}</p>` : nothing}
      </li>`,
    )}</ul>${found.length > element.most ? moreButton(element, more) : nothing}</details>`;
}

function stageText(element: RecoveryGroups, stage: string, on: string): string {
  const day = element.formatDate(on);
  const text =
    stage === 'was-there'
      ? element.say('stage-was-there', { day })
      : stage === 'planned'
        ? element.say('stage-planned', { day })
        : element.say('stage-not-this-time', { day });
  return text.charAt(0).toLocaleUpperCase(element.language) + text.slice(1);
}

/** G4: people who were met there are people like any other, under People too. */
const peopleView = (element: RecoveryGroups, { met }: GroupShown, tie: string) => html`
  <div class="stack tight">
    <h4>${element.say('people')}</h4>
    ${met.length > 0 ? html`<p>${element.formatList(met.map(({ name }) => nameShown(element, name)))}</p>` : nothing}
    <div><button @click=${() => element.begin((id) => ({ at: 'met', tie, id }))}>${element.say('meet')}</button></div>
  </div>
`;
