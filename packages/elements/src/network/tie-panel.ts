import {
  contactDue,
  lastContact,
  type NetworkState,
  stageNow,
  stageOf,
  stepsNow,
  type Tie,
} from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import { callHref, smsHref } from '../element/reach.ts';
import { hoursText } from './availability.ts';
import { pageTop } from './forms.ts';
import { lifePart } from './life.ts';
import type { RecoveryNetworkMap } from './network.ts';
import { firstChoice, hardDays, rhythmChoice, ringChoice } from './often.ts';
import type { Part } from './pages.ts';
import { supportText, withCapital } from './past.ts';

/** One person: how to reach them first, then the one thing that may come next, then all that was written down. */
export function tiePage(map: RecoveryNetworkMap, tie: Tie, network: NetworkState): TemplateResult {
  if (tie.hidden) return hiddenPage(map, tie);
  const stage = stageNow(tie, map.now());
  const there = stage !== 'died' && stage !== 'ended';
  return html`<article class="stack person-page">
    <div>${pageTop(map, tie.name.trim() || map.say('someone'))}
      <p class="quiet">${map.say(`kind-${tie.kind}`)} · ${stageText(map, tie)}</p></div>
    ${there ? reachPart(map, tie, stage === 'supporting') : nothing}
    ${lifePart(map, tie, network)}
    ${there ? contactPart(map, tie, network) : nothing}
    ${aboutPart(map, tie, network, there)}
    ${otherPart(map, tie, network)}
  </article>`;
}

/** Who was found by typing the whole name: to be shown again or erased, and nothing else (N7). */
const hiddenPage = (map: RecoveryNetworkMap, tie: Tie): TemplateResult =>
  html`<article class="stack">${pageTop(map, tie.name)}
    <button @click=${() => map.writing.note(tie.id, 'tie.shown-again')}>${map.say('showAgain')}</button>
    <button class="plain" @click=${part(map, tie, 'erase')}>${map.say('erase', { name: tie.name })}</button></article>`;

function stageText(map: RecoveryNetworkMap, tie: Tie): string {
  const stage = stageNow(tie, map.now());
  if (stage === 'resting' && tie.restUntil)
    return map.say('restsUntil', { day: map.formatDate(tie.restUntil) });
  return map.say(`stage-${stage}`);
}

const part = (map: RecoveryNetworkMap, tie: Tie, name: Part) => () =>
  map.go({ at: 'tie', tie: tie.id, part: name });

/** Call and message come first; large where somebody supports, so that nothing pulls at who does not now. */
function reachPart(map: RecoveryNetworkMap, tie: Tie, supports: boolean) {
  const { phone, message, email, place } = tie.reach;
  const call = phone ? callHref(phone) : undefined;
  const sms = message ? smsHref(message, '') : undefined;
  const mail = email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
  if (!call && !sms && !mail && !place) {
    return html`<div class="row"><p>${map.say('noReach')}</p>
      <button @click=${part(map, tie, 'about')}>${map.say('writeNumber')}</button></div>`;
  }
  return html`<div class="stack tight">
    ${call ? html`<a class=${supports ? 'call' : 'button'} href=${call}>${map.say('call', { name: map.nameOf(tie) })}</a>` : nothing}
    <div class="row">
      ${sms ? html`<a class="button" href=${sms}>${map.say('message')}</a>` : nothing}
      ${mail ? html`<a class="button" href=${mail}>${map.say('email')}</a>` : nothing}
    </div>
    ${place ? html`<p><bdi>${place}</bdi></p>` : nothing}
  </div>`;
}

/** One tap after a contact (N10). No count, no reproach. */
function contactPart(map: RecoveryNetworkMap, tie: Tie, network: NetworkState) {
  const stage = stageOf(tie);
  if (stage === 'idea' || stage === 'asked') return nothing;
  const group = tie.kind === 'group' || tie.kind === 'community';
  const note = async (result: 'spoken' | 'no-answer' | 'thanks') => {
    const channel = group ? 'visit' : result === 'thanks' ? 'message' : 'call';
    const data = { channel, startedBy: 'me', result };
    if (!(await map.writing.note(tie.id, 'contact.noted', data))) return;
    if (result === 'no-answer') map.go({ at: 'tie', tie: tie.id, part: 'no-answer' });
    else map.notice = map.say('noted');
  };
  const last = lastContact(network, tie.id);
  const due = contactDue(network, map.now())?.id === tie.id;
  return html`<section class="stack tight"><h4>${map.say('contact')}</h4>
    ${due ? html`<p class="hint">${map.say('longAgo')}</p>` : nothing}
    ${last === undefined ? nothing : html`<p class="hint">${map.say('lastContact', { day: map.formatDay(last) })}</p>`}
    <div class="choices">
      <button @click=${() => note('spoken')}>${map.say(group ? 'wasThere' : 'spoken')}</button>
      ${
        group
          ? nothing
          : html`<button @click=${() => note('no-answer')}>${map.say('noAnswer')}</button>
            <button @click=${() => note('thanks')}>${map.say('thanked')}</button>`
      }
    </div></section>`;
}

function aboutPart(map: RecoveryNetworkMap, tie: Tie, network: NetworkState, there: boolean) {
  const name = map.nameOf(tie);
  const row = (to: Part, label: string, value: string) =>
    html`<li><button class="line" @click=${part(map, tie, to)}><span>${label}</span> <span class="quiet">${value}</span></button></li>`;
  return html`<section><h4>${map.say('about', { name })}</h4>
    <ul class="list lines">
      ${row('about', map.say('aboutTie'), tie.reach.phone ?? '')}
      ${row('why', map.say('why'), tie.why ?? '')}
      ${there ? row('when', map.say('when'), hoursText(map, tie)) : nothing}
      ${row('support', map.say('support'), withCapital(supportText(map, tie.gives)))}
      ${there && !map.alone ? togetherRows(map, tie) : nothing}
    </ul>
    <details><summary>${map.say('moreAbout', { name })}</summary><ul class="list lines">
      ${there ? row('knows', map.say('knows', { name }), tie.knows ? map.say(`knows-${tie.knows.level}`) : '') : nothing}
      ${row('links', map.say('links', { name }), '')} ${row('see', map.say('see', { name }), '')}
    </ul>
    ${there ? html`<div class="stack">${rhythmChoice(map, tie)} ${firstChoice(map, tie, network)} ${hardDays(map, tie)}</div>` : nothing}
    </details></section>`;
}

/** What stands elsewhere: what the two agree, or the meetings of a group; and what they see. */
function togetherRows(map: RecoveryNetworkMap, { id, kind }: Tie) {
  const row = (to: 'expectations' | 'groups' | 'sharing', label: string) =>
    html`<li><button class="line" @click=${() => map.goTogether(to, id)}>${label}</button></li>`;
  return kind === 'group'
    ? row('groups', map.say('meetings'))
    : html`${row('expectations', map.say('agreements'))} ${row('sharing', map.say('shared'))}`;
}

/** Closeness, and what is done seldom. */
function otherPart(map: RecoveryNetworkMap, tie: Tie, network: NetworkState) {
  const steps = stepsNow(network, tie.id, map.now());
  const may = (type: string) => steps.includes(`tie.${type}`);
  const stage = stageOf(tie);
  const button = (label: string, to: Part) => html`<button @click=${part(map, tie, to)}>${label}</button>`;
  return html`<section class="stack tight">
    ${ringChoice(map, tie)}
    <details><summary>${map.say('other')}</summary>
      <div class="stack tight seldom">
        ${
          may('reopened')
            ? html`<button @click=${async () => {
                if (await map.writing.note(tie.id, 'tie.reopened')) map.go({ at: 'tie', tie: tie.id });
              }}>${map.say('reopen')}</button>`
            : nothing
        }
        ${may('rested') ? button(map.say('rest'), 'rest') : nothing}
        ${
          may('wished-to-repair')
            ? html`<button @click=${async () => {
                if (await map.writing.note(tie.id, 'tie.wished-to-repair'))
                  map.notice = map.say('repairNoted');
              }}>${map.say('repair')}</button>`
            : nothing
        }
        ${may('ended') && stage !== 'died' ? button(map.say('end'), 'end') : nothing}
        ${may('died') && stage !== 'died' ? button(map.say('stage-died'), 'died') : nothing}
        ${button(map.say('nowhere'), 'nowhere')} ${button(map.say('erase', { name: map.nameOf(tie) }), 'erase')}
      </div></details>
  </section>`;
}
