import type { NetworkState } from '@recovery-network/core/network';
import { html, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';
import { pastView } from './past.ts';

/** What is looked for seldom: an earlier day, who knows whom, everything in words. */
export const moreTools = (map: RecoveryNetworkMap, network: NetworkState): TemplateResult =>
  html`<div class="stack tight">
    ${pastView(map, network)}
    <label class="option"><input type="checkbox" .checked=${map.showPairs} @change=${() => {
      map.showPairs = !map.showPairs;
    }}> ${map.say('pairs')}</label>
    <button @click=${() => map.go({ at: 'summary' })}>${map.say('summary')}</button>
  </div>`;
