import type { NetworkState } from '@recovery-network/core/network';
import { html, type TemplateResult } from 'lit';
import { folded } from './folded.ts';
import type { RecoveryNetworkMap } from './network.ts';
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
    ${map.later?.hintList(map)}
    ${folded(map, 'more', map.say('more'), () => map.later?.moreTools(map))}
  </div>`;
}
