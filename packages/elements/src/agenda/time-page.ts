import type { Occurrence } from '@recovery-network/core/agenda';
import { appointmentOf, nextOf, stageOf } from '@recovery-network/core/agenda';
import type { AppointmentShown, TimeShown } from '@recovery-network/core/guidance';
import { appointmentShown, timeShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { moveForm } from '../coming-back/move-form.ts';
import { refusedLine } from '../forms/refused.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, writeOne } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { linkView } from './appointment-page.ts';
import type { Page, Time } from './pages.ts';
import { capital } from './rhythm.ts';
import { hoursText, otherwise, titleText, withText } from './time-text.ts';

/** One time: when and where, and what becomes of it. Not going is as good an end as going (A8). */
export function timePage(element: RecoveryAgenda, states: Known, { id, on }: Time) {
  const one = appointmentShown(states, id, element.now());
  if (!one) return gonePage(element, id);
  const time = timeShown(states, id, on);
  if (!time) return offView(element, states, one, on);
  const { place, link, stage } = time;
  const whom = withText(element, time);
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${titleText(element, time)}</h3>
    <div class="stack tight">
      <p>${capital(element, element.formatDay(time.start))}, ${hoursText(element, time)}</p>
      ${otherwise(element, time, one.rule.zone)}
      ${whom ? html`<p>${whom}</p>` : nothing}
      ${place ? html`<p class="words">${place}</p>` : nothing}
      ${linkView(element, link)}
    </div>
    ${refusedLine(element)}
    ${stage === 'planned' ? plannedView(element, time) : saidView(element, states, time)}
    <div class="row"><button class="plain" @click=${() => element.go({ at: 'appointment', id })}>${element.say('toAppointment')}</button></div>
  `;
}

function plannedView(element: RecoveryAgenda, { appointment: id, on, start, moved }: TimeShown) {
  const say = (type: string) => () => void writeOne(element, type, id, { on });
  const begun = start <= element.now().ms;
  return html`
    <div class="choices">${
      begun
        ? html`<button @click=${say('appointment.went')}>${element.say('went')}</button>
            <button @click=${say('appointment.not-this-time')}>${element.say('notThisTime')}</button>`
        : html`<button @click=${() => element.go({ at: 'move', id, on })}>${element.say('move')}</button>
            <button @click=${() => element.go({ at: 'off', id, on })}>${element.say('cancel')}</button>`
    }</div>
    ${
      moved && !begun
        ? html`<p class="quiet">${element.say('wouldBe', { day: element.formatDate(on) })}</p>
            <div><button class="plain" @click=${() => void restore(element, id, on)}>${element.say('restore')}</button></div>`
        : nothing
    }
  `;
}

/** It was said how it went: the next date comes with it, and no figure and no reproach. */
const saidView = (element: RecoveryAgenda, states: Known, { appointment: id, on, stage }: TimeShown) => html`
  <p role="status">${element.say(stage === 'went' ? 'didGo' : 'didNotGo')}</p>
  ${nextView(element, states, id)}
  <div><button class="plain" @click=${() => void writeOne(element, 'appointment.restored', id, { on })}>${element.say('takeBack')}</button></div>
`;

/** A time that was called off: it can go on after all. */
function offView(element: RecoveryAgenda, states: Known, one: AppointmentShown, on: string) {
  const said = one.times.find((time) => time.on === on);
  if (!said || stageOf(said) !== 'cancelled') return gonePage(element, one.id);
  const by = said.by === 'me' ? 'isOffMe' : said.by === 'them' ? 'isOffThem' : 'isOff';
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${titleText(element, one)}</h3>
    <p>${capital(element, element.formatDate(on))}</p>
    <p>${element.say(by)}</p>
    ${refusedLine(element)} ${nextView(element, states, one.id)}
    <div><button @click=${() => void restore(element, one.id, on)}>${element.say('restore')}</button></div>
    <div class="row"><button class="plain" @click=${() => element.go({ at: 'appointment', id: one.id })}>${element.say('toAppointment')}</button></div>
  `;
}

/** A8: each that was missed brings the next date. */
function nextView(element: RecoveryAgenda, states: Known, id: string) {
  const one = appointmentOf(states.agenda, id);
  const next: Occurrence | undefined = one && nextOf(one, element.now());
  if (!next)
    return html`<p>${element.say('comesNone')}</p>
      <div><button @click=${() => element.begin((fresh) => ({ at: 'write', id: fresh }))}>${element.say('write')}</button></div>`;
  const { start } = next;
  return html`<p>${element.say('comesNext', { day: element.formatDay(start), time: element.formatTime(start) })}</p>`;
}

const restore = (element: RecoveryAgenda, id: string, on: string) =>
  writeOne(element, 'appointment.restored', id, { on }, element.say('restored'));

/** Another moment for one time. */
export function movePage(element: RecoveryAgenda, states: Known, page: Page & { readonly at: 'move' }) {
  const { id, on } = page;
  const time = timeShown(states, id, on);
  if (!time) return gonePage(element, id);
  return html`
    ${element.backTo({ at: 'time', id, on })}
    <h3 class="heading" tabindex="-1">${element.say('moveTitle')}</h3>
    <p>${titleText(element, time)}, ${element.formatDay(time.start)}</p>
    ${moveForm(element, time, { type: 'appointment.moved', about: id, rule: 'A11', to: { at: 'time', id, on } })}
  `;
}

/** Who calls it off: two answers that weigh the same. */
export function offPage(element: RecoveryAgenda, states: Known, page: Page & { readonly at: 'off' }) {
  const { id, on } = page;
  const time = timeShown(states, id, on);
  if (!time) return gonePage(element, id);
  const off = async (by: 'me' | 'them') => {
    const draft = element.draft('appointment.cancelled', id, { on, by });
    if (draft && (await element.write(draft)) !== 'refused') element.onward(page, { at: 'time', id, on });
  };
  return html`
    ${element.backTo({ at: 'time', id, on })}
    <h3 class="heading" tabindex="-1">${element.say('cancelTitle')}</h3>
    <p>${titleText(element, time)}, ${element.formatDay(time.start)}</p>
    <p>${element.say('cancelHow')}</p>
    ${refusedLine(element)}
    <div class="choices">
      <button @click=${() => void off('me')}>${element.say('cancelMe')}</button>
      <button @click=${() => void off('them')}>${element.say('cancelThem')}</button>
    </div>
  `;
}
