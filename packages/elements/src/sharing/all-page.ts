import type { GrantShown, SentShown, States } from '@recovery-network/core/guidance';
import { envelopesShown, grantsOver, grantsShown } from '@recovery-network/core/guidance';
import { connectionsIn, grantsIn } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { tellingOf } from '../together/telling.ts';
import { dayInWords } from '../together/terms/terms.ts';
import { mayBeInvited, mayBeShown, personNamed } from './people.ts';
import { sendCopy } from './sending.ts';
import type { RecoverySharing } from './sharing.ts';

/** So many of what is past stand on the first page; what was sent stands whole with the person it went to. */
const LATEST = 20;

/** Who sees what today, and what can be done from here. */
export function allPage(element: RecoverySharing, states: States) {
  const now = element.now();
  const runs = grantsShown(states, now);
  const over = grantsOver(states, now);
  const sent = envelopesShown(states, LATEST + 1);
  const people = mayBeShown(states).length > 0;
  return html`
    ${
      runs.length > 0
        ? html`<section class="stack tight" aria-labelledby="now"><h3 id="now">${element.say('seesNow')}</h3>
            <ul class="list">${runs.map((grant) => grantLine(element, grant, true))}</ul></section>`
        : nothing
    }
    <p>${element.say(runs.length > 0 ? 'nothingBesides' : 'nothingYet')}</p>
    ${
      people
        ? html`<div><button class="primary" @click=${() => element.go({ at: 'whom' })}>${element.say('share')}</button></div>`
        : html`<p>${element.say('nobodyToShare')}</p>`
    }
    <div class="choices">
      <button @click=${() => element.go({ at: 'open' })}>${element.say('open')}</button>
      ${
        mayBeInvited(states, now).length > 0
          ? html`<button @click=${() => element.go({ at: 'invite' })}>${element.say('invite')}</button>`
          : nothing
      }
    </div>
    ${sent.length > 0 ? sentFold(element, sent) : nothing}
    ${
      over.length > 0
        ? html`<details><summary>${element.say('over')}</summary>
            <ul class="list">${over.slice(0, LATEST).map((grant) => overLine(element, grant))}</ul></details>`
        : nothing
    }
    ${perPerson(element, states)}
  `;
}

/** What somebody sees, until when, and the way to how they see it; `more`: also to all else with them. */
export function grantLine(element: RecoverySharing, grant: GrantShown, more: boolean) {
  const { id, who, sections, until } = grant;
  const name = element.nameOf(who);
  const tie = who.id;
  const { page } = element;
  const isUntold = tellingOf(element.host, id) === 'untold';
  return html`<li class="stack tight">
    <p>${element.say('sees', { name, parts: element.partsText(sections) })}</p>
    <p class="quiet">${element.say('through', { day: dayInWords(element, until) })}</p>
    ${isUntold ? html`<p class="quiet">${toldText(element, id, { waits: false })}</p>` : nothing}
    <div class="row">
      ${isUntold && tie !== undefined ? html`<button @click=${() => void element.once(() => sendCopy(element, page, { tie, grant: id }))}>${sendLabel(element, id)}<span class="sr">: ${name}</span></button>` : nothing}
      <button @click=${() => element.go({ at: 'seen', grant: id })}>${element.say('seesIt', { name })}</button>
      ${
        more && tie !== undefined
          ? html`<button class="plain" @click=${() => element.go({ at: 'person', tie })}>${element.say('allWith', { name })}</button>`
          : nothing
      }
    </div>
  </li>`;
}

const overLine = (element: RecoverySharing, { who, sections }: GrantShown) =>
  html`<li><p>${element.say('overLine', { name: element.nameOf(who), parts: element.partsText(sections) })}</p></li>`;

/** D5: what left, and that it can't be called back. */
function sentFold(element: RecoverySharing, sent: readonly SentShown[]) {
  return html`<details><summary>${element.say('sent')}</summary>
    <div class="stack tight">
      <p>${element.say('sentStays')} ${element.say('sentUnsure')}</p>
      <ul class="list">${sent.slice(0, LATEST).map((one) => sentLine(element, one))}</ul>
      ${sent.length > LATEST ? html`<p>${element.say('sentMore')}</p>` : nothing}
    </div></details>`;
}

export const sentLine = (
  element: RecoverySharing,
  { who, kind, at, until }: SentShown,
) => html`<li class="stack tight">
  <p>${element.say('sentLine', { what: element.say(`kind-${kind}`), name: element.nameOf(who) })}</p>
  <p class="quiet">${element.say('sentAt', { at: element.formatDay(at) })}
    ${until > element.now().ms ? element.say('sentUntil', { until: element.formatDay(until) }) : nothing}</p>
</li>`;

/** Everybody with whom something is or was shared, once. */
function perPerson(element: RecoverySharing, states: States) {
  const { sharing } = states;
  const ties = sharing ? [...grantsIn(sharing), ...connectionsIn(sharing)].map(({ tie }) => tie) : [];
  const people = [...new Set(ties)].flatMap((tie) => personNamed(states, tie) ?? []);
  if (people.length === 0) return nothing;
  return html`<details><summary>${element.say('perPerson')}</summary>
    <div class="row">${people.map(
      ({ id, name }) =>
        html`<button @click=${() => element.go({ at: 'person', tie: id })}><bdi>${shortName(name) || element.say('someone')}</bdi></button>`,
    )}</div></details>`;
}
