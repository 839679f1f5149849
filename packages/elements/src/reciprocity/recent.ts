import type { Contact, Tie } from '@recovery-network/core/network';
import { stageNow } from '@recovery-network/core/network';
import { latestExchanges } from '@recovery-network/core/reciprocity';
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

/** Of each person only so many contacts are looked at: a journal of years has thousands. */
const LATEST = 20;

/**
 * Contacts of the last two weeks from which nothing was noted yet, the latest of each person. Of professionals, and of who
 * rests, nothing is brought up (R7).
 */
function spokenLately(states: Known, now: { ms: number; zone: string }): readonly Spoken[] {
  const noted = latestExchanges(states.reciprocity, 100).map((one) => `${one.with} ${one.at}`);
  return peopleThere(states, now)
    .filter((tie) => tie.nature !== 'professional' && stageNow(tie, now) !== 'resting')
    .flatMap((tie): readonly Spoken[] => {
      const [contact] = (states.network.contacts[tie.id] ?? [])
        .slice(-LATEST)
        .filter(({ result, at }) => result !== 'no-answer' && msOf(at) >= now.ms - LATELY)
        .toSorted((a, b) => msOf(b.at) - msOf(a.at));
      return contact && !noted.includes(`${tie.id} ${msOf(contact.at)}`) ? [{ tie, contact }] : [];
    })
    .toSorted((a, b) => msOf(b.contact.at) - msOf(a.contact.at))
    .slice(0, AT_MOST);
}

/** R1: from a noted contact to the form, filled in from there. Folded: nobody has these to work through. */
export function recentView(element: RecoveryReciprocity, states: Known) {
  const spoken = spokenLately(states, element.now());
  if (spoken.length === 0) return nothing;
  return html`<details><summary>${element.say('recent')}</summary><div class="stack tight">
    <p class="hint">${element.say('recentHow')}</p>
    <ul class="list">${spoken.map(({ tie, contact }) => {
      const name = nameShown(element, tie.name);
      return html`<li class="row apart"><span><bdi>${name}</bdi> <span class="quiet">${element.formatDay(msOf(contact.at))}</span></span>
        <button @click=${() => element.note(tie.id, contact.id)}>${element.say('writeDown')}<span class="sr">: ${name}</span></button></li>`;
    })}</ul>
  </div></details>`;
}
