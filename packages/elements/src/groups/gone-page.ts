import { html } from 'lit';
import type { RecoveryGroups } from './groups.ts';

/** What is not there, or not to be shown: in the same words for whatever reason (N7). */
export const gonePage = (element: RecoveryGroups) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say('notThere')}</h3>
`;
