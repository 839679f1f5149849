import type { Appointment } from '@recovery-network/core/agenda';
import { appointmentOf, cancelledAhead, occurrencesBetween } from '@recovery-network/core/agenda';
import type { AppointmentShown } from '@recovery-network/core/guidance';
import { appointmentShown, whoMayBeShown } from '@recovery-network/core/guidance';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { isWithin } from '../element/within.ts';
import { refusedLine } from '../forms/refused.ts';
import { webAddress } from '../groups/link.ts';
import { erasing } from '../noting/erasing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { awaysView } from './away-page.ts';
import type { Page } from './pages.ts';
import { capital } from './rhythm.ts';
import { titleText, withText } from './time-text.ts';
import { whenView } from './when.ts';

/** So many of the coming times are shown. */
const AT_ONCE = 5;

/** One appointment as a whole: when it comes back, its coming times, changing it, putting it away. */
export function appointmentPage(
  element: RecoveryAgenda,
  states: Known,
  { id }: Page & { readonly at: 'appointment' },
) {
  const one = appointmentShown(states, id, element.now());
  const kept = appointmentOf(states.agenda, id);
  if (!one || !kept) return gonePage(element, id);
  const aside = () => void writeOne(element, 'appointment.set-aside', id, {}, element.say('asideNotice'));
  const back = () =>
    void writeOne(element, 'appointment.set', id, asSet(states, kept), element.say('backNotice'));
  return html`
    ${element.backTo({ at: 'whole' })}
    <h3 class="heading" tabindex="-1">${titleText(element, one)}</h3>
    ${aboutView(element, one)} ${refusedLine(element)}
    ${
      one.kept
        ? html`${timesView(element, states, kept)} ${awaysView(element, states, one.with?.id, id)}
            <div class="row">
              ${courseButton(element, one.trajectory)}
              <button class="plain" @click=${() => element.go({ at: 'write', id })}>${element.say('change')}</button>
              <button class="plain" @click=${aside}>${element.say('putAside')}</button>
            </div>`
        : html`<p>${element.say('isAside')}</p>
            <div><button @click=${back}>${element.say('bringBack')}</button></div>`
    }
    ${erasing(element, { about: [id], said: element.say('eraseWhole'), to: { at: 'all' } })}
  `;
}

/** To what was agreed, of which this is a part, where that is beside it. */
function courseButton(element: RecoveryAgenda, trajectory: string | undefined) {
  if (trajectory === undefined || !isWithin(element, 'recovery-aftercare-parts')) return nothing;
  const detail = { to: 'aftercare', entity: trajectory };
  const go = () =>
    element.dispatchEvent(
      new CustomEvent('recovery-aftercare-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  return html`<button class="plain" @click=${go}>${element.say('toCourse')}</button>`;
}

/** What `appointment.set` says of an appointment: it comes back as it was. */
export function asSet(states: Known, one: Appointment): Draft['data'] {
  const { what, rule, title, with: tie, who, place, link, trajectory } = one;
  // Who may not be shown any more stands in for nobody.
  const standIn = whoMayBeShown(states, one.standIn)?.id;
  const said = { title, with: tie, standIn, who, place, link, trajectory };
  return {
    what,
    rule: Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}

export function aboutView(element: RecoveryAgenda, one: AppointmentShown) {
  const { rule, place, standIn } = one;
  const whom = withText(element, one);
  const isBack = rule.how !== 'once';
  return html`<div class="stack tight">
    ${whenView(element, rule)}
    ${isBack && rule.until !== undefined ? html`<p class="quiet">${element.say('stops', { day: element.formatDate(rule.until) })}</p>` : nothing}
    ${isBack && rule.count !== undefined ? html`<p class="quiet">${element.say('stopsAfter', { count: rule.count })}</p>` : nothing}
    ${whom ? html`<p>${whom}</p>` : nothing}
    ${
      standIn && whom
        ? html`<p class="quiet">${element.say('standsIn', { name: nameInSentence(nameShown(element, standIn.name)), other: nameInSentence(nameShown(element, one.with?.name ?? one.who ?? '')) })}</p>`
        : nothing
    }
    ${place ? html`<p class="words">${place}</p>` : nothing} ${linkView(element, one.link)}
  </div>`;
}

/** An appointment online, as a link that tells it nothing of where somebody comes from. */
export function linkView(element: RecoveryAgenda, link: string | undefined) {
  const address = webAddress(link ?? '');
  return address === undefined
    ? nothing
    : html`<p><a class="button" href=${address} target="_blank" rel="noreferrer">${element.say('linkTo')}</a>
        <span class="quiet">${new URL(address).host}</span></p>`;
}

function timesView(element: RecoveryAgenda, states: Known, kept: Appointment) {
  const { id } = kept;
  const now = element.now();
  const off = cancelledAhead(kept, now).slice(0, AT_ONCE);
  const times = occurrencesBetween(
    states.agenda,
    now.ms,
    Number.POSITIVE_INFINITY,
    AT_ONCE,
    (one) => one.id === id,
  );
  return html`<div class="stack tight">
    <h4>${element.say('times')}</h4>
    ${times.length === 0 ? html`<p>${element.say('timesNone')}</p>` : nothing}
    <ul class="list">${times.map(
      ({ on, start }) =>
        html`<li><button class="plain" @click=${() => element.go({ at: 'time', id, on })}>${capital(element, element.formatDay(start))}, ${element.formatTime(start)}</button></li>`,
    )}${off.map(
      (on) =>
        html`<li><button class="plain" @click=${() => element.go({ at: 'time', id, on })}>${capital(element, element.say('offOn', { day: element.formatDate(on) }))}</button></li>`,
    )}</ul>
  </div>`;
}
