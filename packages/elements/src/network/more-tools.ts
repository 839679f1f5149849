import { html, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';
import { tellAll } from './past.ts';

/** What is looked for seldom: who knows whom, everything in words. */
export const moreTools = (map: RecoveryNetworkMap): TemplateResult =>
  html`<div class="stack tight">
    <label class="option"><input type="checkbox" .checked=${map.showPairs} @change=${() => {
      map.showPairs = !map.showPairs;
    }}> ${map.say('pairs')}</label>
    <button @click=${() => void tellAll(map)}>${map.say('summary')}</button>
  </div>`;
