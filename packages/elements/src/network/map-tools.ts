import type { Hint } from '@recovery-network/core/guidance';
import type { NetworkState } from '@recovery-network/core/network';
import { html, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';
import { pastView } from './past.ts';
import { searchBox } from './tie-list.ts';

/** Picture or list: the same people, the same things to do. */
export function viewChoice(map: RecoveryNetworkMap): TemplateResult {
  const button = (view: 'picture' | 'list') =>
    html`<button aria-pressed=${map.view === view} @click=${() => {
      map.view = view;
    }}>${map.say(view)}</button>`;
  return html`<div class="row" role="group" aria-label=${map.say('show')}>${button('picture')} ${button('list')}</div>`;
}

/** What can be done beside looking: one main action, the rest quieter. */
export function mapTools(map: RecoveryNetworkMap, network: NetworkState): TemplateResult {
  return html`<div class="stack tools">
    <button class="primary" @click=${() => map.go({ at: 'add' })}>${map.say('add')}</button>
    ${searchBox(map, network)}
    ${map.hints.map((hint) => hintCard(map, hint))}
    <details><summary>${map.say('more')}</summary>
      <div class="stack tight">
        ${pastView(map, network)}
        <label class="option"><input type="checkbox" .checked=${map.showPairs} @change=${() => {
          map.showPairs = !map.showPairs;
        }}> ${map.say('pairs')}</label>
        <button @click=${() => map.go({ at: 'summary' })}>${map.say('summary')}</button>
      </div></details>
  </div>`;
}

/** A hint: its reason, a place to go, and a way to see it never again (N11). */
function hintCard(map: RecoveryNetworkMap, hint: Hint): TemplateResult {
  const day = hint.date ? map.dateText(hint.date) : '';
  const support = hint.support ? map.say(`support-${hint.support}`).toLowerCase() : '';
  const dismiss = () => {
    const { host } = map;
    const journal = host?.state?.journal;
    if (host && journal) void map.write(host.draft('network.hint-dismissed', journal, { hint: hint.id }));
  };
  return html`<aside class="hint-card">
    <p>${map.say(`hint-${hint.reason}`, { day, support })}</p>
    <button class="plain" @click=${() => map.open(hint.place)}>${map.say('add')}</button>
      <button class="plain" @click=${dismiss}>${map.say('dismiss')}</button></aside>`;
}
