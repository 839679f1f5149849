import { appointmentKinds } from '@recovery-network/core/agenda';
import type { AppointmentShown } from '@recovery-network/core/guidance';
import { appointmentShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { atBegin } from '../forms/at-begin.ts';
import { choice, field, type Option } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { withOwn } from '../forms/rhythm.ts';
import { storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Page } from './pages.ts';
import { isMoreKnown, moreFields } from './write-more.ts';
import { store } from './write-store.ts';

type WritePage = Page & { readonly at: 'write' };

const FIELDS = [
  ...['what', 'called', 'with', 'who', 'day', 'from', 'minutes', 'often', 'until', 'count'],
  ...['place', 'link', 'standIn', 'days', 'zone'],
];
const LONG = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240, 480];

interface Begun {
  readonly before: AppointmentShown | undefined;
  readonly people: readonly Option[];
}
const begun = atBegin<Begun>();

/** An appointment: what, with whom and when. All else is folded. */
export function writePage(element: RecoveryAgenda, states: Known, page: WritePage) {
  const { id, from } = page;
  const now = element.now();
  const { before, people } = begun(page, {
    before: appointmentShown(states, id, now),
    people: named(element, peopleThere(states, now)),
  });
  const { minutes = 60 } = before?.rule ?? {};
  const { what = from?.what, who = from?.who } = before ?? {};
  const choosing = ({ target }: Event) => {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isField && (target.name === 'day' || target.name === 'often') && target.value !== '')
      element.chosen = { ...element.chosenOn(page), page, [target.name]: target.value };
  };
  const isByName = people.length === 0 || who !== undefined;
  return html`
    ${element.backTo(before ? { at: 'appointment', id } : { at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say(before ? 'change' : 'write')}</h3>
    <form class="stack" novalidate @change=${choosing} @submit=${storing(element, (form) => store(element, states, page, form))}>
      ${choice(element, 'what', element.say('what'), [...(what ? [] : [['', element.say('choose')] as const]), ...appointmentKinds.map((one): Option => [one, element.say(`kind-${one}`)])], what)}
      ${field(element, 'called', element.say('ownTitle'), { value: before?.title ?? from?.title, longest: 120 })}
      ${
        people.length > 0
          ? choice(
              element,
              'with',
              element.say('with'),
              [['', element.say('withNobody')], ...people],
              before?.with?.id ?? from?.with,
            )
          : nothing
      }
      ${isByName ? whoField(element, people, who) : nothing}
      ${field(element, 'day', element.say('day'), { type: 'date', value: before?.rule.starts ?? from?.starts })}
      ${field(element, 'from', element.say('from'), { type: 'time', value: before?.rule.from })}
      ${choice(
        element,
        'minutes',
        element.say('minutes'),
        withOwn(LONG, minutes).map(
          (one): Option => [String(one), element.say('minutesLong', { minutes: one })],
        ),
        String(minutes),
      )}
      <details ?open=${isMoreKnown(element, before, from)}>
        <summary>${element.say('extra')}</summary>
        <div class="stack">
          ${isByName ? nothing : whoField(element, people, who)} ${moreFields(element, before, people, from, element.chosenOn(page))}
        </div>
      </details>
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

const whoField = (element: RecoveryAgenda, people: readonly Option[], who: string | undefined) =>
  field(element, 'who', element.say(people.length > 0 ? 'who' : 'with'), { value: who, longest: 80 });
