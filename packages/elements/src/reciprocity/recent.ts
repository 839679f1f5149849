import type { Contact, Tie } from '@recovery-network/core/network';
import { contactsWith } from '@recovery-network/core/network';
import { exchangesWith } from '@recovery-network/core/reciprocity';
import { DAY, msOf } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { type Known, nameShown } from '../noting/noting.ts';
import { peopleThere } from '../noting/people.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

const LATELY = 14 * DAY;
const AT_MOST = 3;

interface Spoken {
  readonly tie: Tie;
  readonly contact: Contact;
}

/** Contacts of the last two weeks from which nothing was noted yet, the latest of each person. */
function spokenLately(states: Known, now: { ms: number; zone: string }): readonly Spoken[] {
  return peopleThere(states, now)
    .flatMap((tie): readonly Spoken[] => {
      const contact = contactsWith(states.network, tie.id).find(({ result }) => result !== 'no-answer');
      if (!contact || msOf(contact.at) < now.ms - LATELY) return [];
      const noted = exchangesWith(states.reciprocity, tie.id).some(({ at }) => at === msOf(contact.at));
      return noted ? [] : [{ tie, contact }];
    })
    .toSorted((a, b) => msOf(b.contact.at) - msOf(a.contact.at))
    .slice(0, AT_MOST);
}

/** R1: one tap from a noted contact to the form, filled in from there. */
export function recentView(element: RecoveryReciprocity, states: Known) {
  const spoken = spokenLately(states, element.now());
  if (spoken.length === 0) return nothing;
  return html`<div class="stack tight">
    <h3>${element.say('recent')}</h3>
    <p class="hint">${element.say('recentHow')}</p>
    <ul class="list">${spoken.map(({ tie, contact }) => {
      const name = nameShown(element, tie.name);
      return html`<li class="row apart"><span><bdi>${name}</bdi> <span class="quiet">${element.formatDay(msOf(contact.at))}</span></span>
        <button @click=${() => element.note(tie.id, contact.id)}>${element.say('writeDown')}<span class="sr">: ${name}</span></button></li>`;
    })}</ul>
  </div>`;
}
