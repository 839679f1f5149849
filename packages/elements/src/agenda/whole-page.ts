import { appointmentOf } from '@recovery-network/core/agenda';
import type { AppointmentShown } from '@recovery-network/core/guidance';
import { appointmentsAsideShown, appointmentsShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { awayView, moreButton } from '../noting/aside.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';
import { asSet } from './appointment-page.ts';
import { titleText, withText } from './time-text.ts';
import { whenTexts, whenView } from './when.ts';

/** All appointments, whenever they are; those that were put away are folded, and can come back (J7). */
export function wholePage(element: RecoveryAgenda, states: Known) {
  const now = element.now();
  const all = appointmentsShown(states, now, element.most + 1);
  const away = appointmentsAsideShown(states, now, element.most + 1);
  const more = () => {
    element.most += 30;
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('whole')}</h3>
    ${refusedLine(element)}
    ${all.length === 0 ? html`<p>${element.say('wholeNone')}</p>` : nothing}
    <ul class="list">${all.slice(0, element.most).map((one) => line(element, one))}</ul>
    ${all.length > element.most ? moreButton(element, more) : nothing}
    ${awayView(
      element,
      away.slice(0, element.most).flatMap(({ id, what, title, rule }) => {
        const one = appointmentOf(states.agenda, id);
        const text = `${titleText(element, { what, ...(title && { title }) })}. ${whenTexts(element, rule).join('. ')}`;
        return one ? [{ text, again: { type: 'appointment.set', about: id, data: asSet(states, one) } }] : [];
      }),
      element.say('eraseWhole'),
      away.length > element.most ? more : undefined,
    )}
  `;
}

function line(element: RecoveryAgenda, one: AppointmentShown) {
  const whom = withText(element, one);
  return html`<li class="stack tight">
    <div><button class="plain" @click=${() => element.go({ at: 'appointment', id: one.id })}>${titleText(element, one)}</button></div>
    ${whom ? html`<p class="quiet">${whom}</p>` : nothing}
    ${whenView(element, one.rule)}
  </li>`;
}
