import type { States } from '@recovery-network/core/guidance';
import { endsWithHiding, envelopesShown, grantsShown } from '@recovery-network/core/guidance';
import {
  type Connection,
  connectionOf,
  connectionsWith,
  copiesHeld,
  type EnvelopeNoted,
  envelopesCame,
  envelopesSent,
} from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { newSecret } from '../envelopes/envelopes.ts';
import { refusedLine } from '../forms/refused.ts';
import { copyShown } from '../together/copy/copy-shown.ts';
import { copyView } from '../together/copy/copy-view.ts';
import { sendLabel, toldText } from '../together/post/telling-view.ts';
import { grantLine, sentLine } from './all-page.ts';
import { revoking } from './grant-pages.ts';
import { askFor } from './invite-pages.ts';
import type { Page } from './pages.ts';
import { mayBeInvited, personNamed } from './people.ts';
import type { RecoverySharing } from './sharing.ts';
import { whatFor } from './wish-pages.ts';

type PersonPage = Page & { readonly tie: string };

/** Everything with one person: what they see, what went to them, what came from them, and the ways to stop. */
export function personPage(element: RecoverySharing, states: States, { tie }: PersonPage) {
  const person = personNamed(states, tie);
  if (!person) return undefined;
  const name = element.nameOf(person);
  const now = element.now();
  const runs = grantsShown(states, now).filter(({ who }) => who.id === tie);
  const sent = envelopesShown(states, Number.POSITIVE_INFINITY, tie);
  const share = () => element.go(whatFor(element, states, tie, element.host?.newId() ?? ''));
  const invited = mayBeInvited(states, now).some(({ id }) => id === tie);
  const asked = invited && wasAsked(states, tie);
  return html`${element.backTo({ at: 'all' })}
    <div class="stack">
      <h3 class="heading" tabindex="-1">${element.say('allWith', { name })}</h3>
      ${
        runs.length > 0
          ? html`<ul class="list">${runs.map((grant) => grantLine(element, grant, false))}</ul>`
          : html`<p>${element.say('personNothing', { name })}</p>`
      }
      ${asked ? html`<p>${element.say('inviteMade', { name })} <span class="quiet">${toldText(element, tie, { waits: true })}</span></p>` : nothing}
      <div class="row">
        ${invited ? html`<button @click=${() => element.go(askFor(states, tie))}>${asked ? sendLabel(element, tie) : element.say('inviteOne')}</button>` : nothing}
        <button @click=${share}>${element.say('share')}</button>
      </div>
      ${element.agreementsButton(element.say('agreements'), { tie })}
      ${held(element, states, tie, name)}
      <details><summary>${element.say('sent')}</summary>
        ${
          sent.length > 0
            ? html`<div class="stack tight"><p>${element.say('sentStays')} ${element.say('sentUnsure')}</p>
                <ul class="list">${sent.map((one) => sentLine(element, one))}</ul></div>`
            : html`<p>${element.say('personNotSent')}</p>`
        }</details>
      ${
        wayOut(states, tie)
          ? html`<div><button class="plain" @click=${() => element.go({ at: 'key', tie, secret: newSecret() })}>${element.say('newKey')}</button></div>`
          : nothing
      }
      ${
        endsWithHiding(states, tie, now).length > 0
          ? html`<div><button class="plain" @click=${() => element.go({ at: 'stop-all', tie })}>${element.say('stopAll', { name })}</button></div>`
          : nothing
      }
    </div>`;
}

/** Whether a question in a sentence was made for somebody. */
const wasAsked = ({ sharing }: States, tie: string): boolean =>
  sharing !== undefined &&
  envelopesSent(sharing, tie).some(
    ({ kind, thread, grant }) => kind === 'invitation' && thread === undefined && grant === undefined,
  );

/** What the other shows, as long as they said it may be seen (D1). */
function held(element: RecoverySharing, { sharing }: States, tie: string, name: string) {
  if (!sharing) return nothing;
  const theirs = ({ connection }: EnvelopeNoted) => connectionOf(sharing, connection)?.tie === tie;
  const now = element.now();
  const copies = copiesHeld(sharing, now)
    .filter(theirs)
    .flatMap((one) => copyShown(one, now) ?? []);
  // D5: what ran out is shown no longer, and is not gone.
  if (copies.length === 0)
    return envelopesCame(sharing).some((one) => one.kind === 'shared-copy' && theirs(one))
      ? html`<p class="quiet">${element.say('heldOver', { name })}</p>`
      : nothing;
  return html`<details><summary>${element.say('heldFrom', { name })}</summary>
    <div class="stack">${copies.map(({ copy, parts }) => copyView(element, copy, parts))}</div></details>`;
}

/** The open way that this journal made: only who invited can change its key. */
const wayOut = ({ sharing }: States, tie: string): Connection | undefined =>
  sharing && connectionsWith(sharing, tie).findLast(({ side }) => side === 'inviter');

/** A link fell into other hands: the way gets another secret. */
export function keyPage(element: RecoverySharing, states: States, page: Page & { readonly at: 'key' }) {
  const { tie, secret } = page;
  const person = personNamed(states, tie);
  const way = wayOut(states, tie);
  if (!person || !way) return undefined;
  const renew = async () => {
    const { id, side, journal } = way;
    const draft = element.draft('connection.opened', id, { tie, side, journal, secret });
    if (draft && (await element.write(draft)) === 'stored')
      element.onward(page, { at: 'person', tie }, element.say('newKeyMade'));
  };
  return html`${element.backTo({ at: 'person', tie })}
  <div class="stack">
    <h3 class="heading" tabindex="-1">${element.say('newKey')}</h3>
    <p>${element.say('newKeyWhen')} ${element.say('newKeyDoes')}</p>
    <p>${element.say('newKeyNot')} ${element.say('newKeyAnswer')}</p>
    ${refusedLine(element)}
    <div class="choices">
      <button @click=${() => void renew()}>${element.say('newKeyMake')}</button>
      <button @click=${() => element.go({ at: 'person', tie })}>${element.say('notNow')}</button>
    </div>
  </div>`;
}

/** Text 16 for everything at once: grants and ways to them, in one step and in silence. */
export function stopAllPage(element: RecoverySharing, states: States, page: PersonPage) {
  const { tie } = page;
  const person = personNamed(states, tie);
  if (!person) return undefined;
  const name = element.nameOf(person);
  const stop = async () => {
    const drafts = endsWithHiding(states, tie, element.now())
      .map(({ type, about }) => element.draft(type, about))
      .filter((draft) => draft !== undefined);
    if (drafts.length > 0 && (await element.write(...drafts)) !== 'refused')
      element.onward(page, { at: 'all' }, element.say('stopped', { name }));
  };
  return html`${element.backTo({ at: 'person', tie })}
  <div class="stack">
    <h3 class="heading" tabindex="-1">${element.say('stopAll', { name })}</h3>
    <p>${element.say('stopAllText', { name })}</p>
    ${revoking(element, name)}
    ${refusedLine(element)}
    <div class="choices">
      <button @click=${() => void stop()}>${element.say('stop')}</button>
      <button @click=${() => element.go({ at: 'person', tie })}>${element.say('notNow')}</button>
    </div>
  </div>`;
}
