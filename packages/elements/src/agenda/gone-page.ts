import { html } from 'lit';
import { waits } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';

/** What is not there, or not to be shown: in the same words for whatever reason (N7). What waits comes as soon as it is stored. */
export const gonePage = (element: RecoveryAgenda, id: string) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say(waits(element, id) ? 'notKeptYet' : 'notThere')}</h3>
`;
