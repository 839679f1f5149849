import { html } from 'lit';
import { waits } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';

/**
 * What is not there, or not to be shown: in the same words for whatever reason (N7). What was just written and is not stored
 * yet comes as soon as it is.
 */
export const gonePage = (element: RecoveryGroups, id: string) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say(waits(element, id) ? 'notKeptYet' : 'notThere')}</h3>
`;
