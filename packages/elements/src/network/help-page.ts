import { reachableNow } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { peopleToCall } from '../help-now/people-to-call.ts';
import { pageTop } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';

/** Help now, for a map that stands where nothing else shows it; works without a journal too. */
export const helpPage = (map: RecoveryNetworkMap) =>
  html`<div class="stack">${pageTop(map, map.say('helpNow'))}
    <recovery-help-now .host=${map.host} .configuration=${map.configuration}
      .people=${peopleToCall(reachableNow(map.host?.state?.areas ?? {}, map.now()))}></recovery-help-now>
  </div>`;
