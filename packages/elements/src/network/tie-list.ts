import {
  findHidden,
  type NetworkState,
  RINGS,
  stageNow,
  stageOf,
  type Tie,
  tiesListed,
} from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import { callHref } from '../element/reach.ts';
import { pageTop } from './forms.ts';
import { rankingOf } from './map-view.ts';
import type { RecoveryNetworkMap } from './network.ts';

/** The map without the picture: the same people, and a way to all that can be done. */
export function listView(map: RecoveryNetworkMap, present: NetworkState): TemplateResult {
  const network = map.past.network ?? present;
  const ties = tiesListed(network);
  const here = ties.filter((tie) => !gone(tie));
  return html`<div class="stack">
    ${RINGS.map((ring) =>
      group(
        map,
        present,
        map.say(`ring-${ring}`),
        here.filter((tie) => tie.ring === ring),
      ),
    )}
    ${group(
      map,
      present,
      map.say('stage-died'),
      ties.filter((tie) => stageOf(tie) === 'died'),
    )}
    ${group(
      map,
      present,
      map.say('stage-ended'),
      ties.filter((tie) => stageOf(tie) === 'ended'),
    )}
  </div>`;
}

const gone = (tie: Tie) => stageOf(tie) === 'ended' || stageOf(tie) === 'died';

function group(map: RecoveryNetworkMap, network: NetworkState, title: string, ties: readonly Tie[]) {
  if (ties.length === 0) return nothing;
  return html`<section><h3>${title}</h3>
    <ul class="list people">${ties.map((tie) => html`<li>${row(map, network, tie)}</li>`)}</ul></section>`;
}

function row(map: RecoveryNetworkMap, network: NetworkState, tie: Tie): TemplateResult {
  // Of an earlier day, the number of now.
  const { phone = '' } = (network.ties[tie.id] ?? tie).reach;
  const stage = stageNow(tie, map.now());
  const call = stage === 'supporting' && !tie.hidden ? callHref(phone) : undefined;
  return html`<button class="person" data-at=${rankingOf(network).get(tie.id) ?? -1}
      @click=${() => map.go({ at: 'tie', tie: tie.id })}>
      <span><bdi>${tie.name || map.say('someone')}</bdi></span>
      <span class="quiet">${map.say(`kind-${tie.kind}`)} · ${map.say(`stage-${stage}`)}</span>
    </button>
    ${call ? html`<a class="button" href=${call} aria-label=${map.say('call', { name: map.nameOf(tie) })}>${map.say('callShort')}</a>` : nothing}`;
}

/** While the page of somebody is on its way, or can't be had: calling works at once. */
export function waitingPage(map: RecoveryNetworkMap, tie: Tie | undefined): TemplateResult {
  const call = tie && !tie.hidden && !gone(tie) ? callHref(tie.reach.phone ?? '') : undefined;
  return html`<div class="stack">${pageTop(map, tie ? tie.name : map.say('summary'))}
    ${call ? html`<a class="call" href=${call}>${map.say('call', { name: map.nameOf(tie) })}</a>` : nothing}
    ${
      map.missing
        ? html`<div class="error" role="alert"><p>${map.say('laterMissing')}</p>
          <button @click=${() => void map.fetchPages()}>${map.say('retry')}</button></div>`
        : nothing
    }</div>`;
}

/** Finds people by a part of their name, and who is shown nowhere by the whole name only (N7). */
export function searchBox(map: RecoveryNetworkMap, network: NetworkState): TemplateResult {
  const typed = map.typed.trim().toLowerCase();
  const found =
    typed === ''
      ? []
      : [
          ...tiesListed(network).filter((tie) => tie.name.toLowerCase().includes(typed)),
          ...findHidden(network, map.typed),
        ];
  return html`<search class="stack tight"><div class="field">
      <label for="search">${map.say('search')}</label>
      <input id="search" type="search" autocomplete="off" .value=${map.typed}
        @input=${(event: InputEvent) => {
          if (event.target instanceof HTMLInputElement) map.typed = event.target.value;
        }}>
    </div>
    <div role="status">${typed !== '' && found.length === 0 ? map.say('searchNone') : nothing}</div>
    ${found.length > 0 ? html`<ul class="list people">${found.slice(0, 8).map((tie) => html`<li>${row(map, network, tie)}</li>`)}</ul>` : nothing}
  </search>`;
}
