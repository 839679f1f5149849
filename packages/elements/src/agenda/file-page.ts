import type { Appointment } from '@recovery-network/core/agenda';
import { appointmentOf } from '@recovery-network/core/agenda';
import { appointmentsAsideShown, appointmentsShown } from '@recovery-network/core/guidance';
import { calendarText } from '@recovery-network/core/interchange/icalendar';
import { html } from 'lit';
import { download } from '../element/download.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAgenda } from './agenda.ts';

/** More than anybody set aside; a calendar takes those out that it has. */
const MOST_ASIDE = 500;

/** What the file tells to whoever sees that calendar, said before it is made. */
export function filePage(element: RecoveryAgenda, states: Known) {
  const all = inFile(element, states);
  const title = element.say('fileEvent');
  const save = () => {
    const { page } = element;
    const text = calendarText(inFile(element, states), { now: element.now(), title, uidOf });
    const name = element.say('fileName');
    download(new File([text], name, { type: 'text/calendar' }));
    element.onward(page, { at: 'all' }, element.say('fileSaved', { name }));
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('toFile')}</h3>
    ${
      all.length === 0
        ? html`<p>${element.say('fileNone')}</p>`
        : html`<p>${element.say('fileHow')}</p>
            <ul>
              <li>${element.say('fileTells')}</li>
              <li>${element.say('fileHides', { title })}</li>
              <li>${element.say('fileSeen')}</li>
            </ul>
            <p class="quiet">${element.say('fileAgain')}</p>
            <div><button class="primary" @click=${save}>${element.say('save')}</button></div>`
    }
  `;
}

/** The same name at every download; what came from a calendar keeps the name that it has there. */
export const uidOf = ({ id, imported }: Pick<Appointment, 'id' | 'imported'>): string => imported?.uid ?? id;

/** Nobody who is shown nowhere is in the file either (N7). */
function inFile(element: RecoveryAgenda, states: Known): readonly Appointment[] {
  const now = element.now();
  return [...appointmentsShown(states, now), ...appointmentsAsideShown(states, now, MOST_ASIDE)].flatMap(
    ({ id }) => appointmentOf(states.agenda, id) ?? [],
  );
}
