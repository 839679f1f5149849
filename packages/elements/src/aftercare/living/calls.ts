import { reachableNow } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { peopleToCall } from '../../help-now/people-to-call.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { say } from './words.ts';

/** Whom to call, on the page itself: nobody has to look for it who asks for help, or waits (A2, A3). */
export function callsHere(element: RecoveryAftercare, states: Known) {
  element.isCallShown = true;
  return html`
  <div class="no-print" role="group" aria-label=${say(element, 'sheetCall')}>
    <recovery-help-now
      .host=${element.host}
      .configuration=${element.configuration}
      .first=${'someone'}
      .people=${peopleToCall(reachableNow(states, element.now()))}
    ></recovery-help-now>
  </div>
`;
}
