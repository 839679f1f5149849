import { firstMeetingParts } from '@recovery-network/core/groups/first-meeting';
import { html } from 'lit';
import type { RecoveryGroups } from './groups.ts';
import type { Page } from './pages.ts';

/** What somebody may like to know before a first meeting (G2): the same for whichever group it is. */
export const firstPage = (element: RecoveryGroups, { tie }: Page & { readonly at: 'first' }) => html`
  ${element.backTo(tie === undefined ? { at: 'all' } : { at: 'group', tie })}
  <h3 class="heading" tabindex="-1">${element.say('firstTitle')}</h3>
  ${firstMeetingParts.map(
    (part) => html`<div class="card stack tight">
      <h4>${element.say(`first-${part}`)}</h4>
      ${element
        .say(`first-${part}-lines`)
        .split('\n')
        .map((line) => html`<p>${line}</p>`)}
    </div>`,
  )}
`;
