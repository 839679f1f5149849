import { awayOf } from '@recovery-network/core/agenda';
import type { AwayShown } from '@recovery-network/core/guidance';
import { appointmentsShown, awaysShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { atBegin } from '../forms/at-begin.ts';
import { choice, field, type Option, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { erasing } from '../noting/erasing.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Page } from './pages.ts';

type AwayPage = Page & { readonly at: 'away' };

const begun = atBegin<{ readonly known: readonly Option[]; readonly people: readonly Option[] }>();

/** When somebody is away who appointments are with, and who is there meanwhile. */
export function awayPage(element: RecoveryAgenda, states: Known, page: AwayPage) {
  const now = element.now();
  const { known, people } = begun(page, {
    known: whoAppointmentsAreWith(element, states),
    people: named(element, peopleThere(states, now)),
  });
  return html`
    ${element.backTo(page.from === undefined ? { at: 'all' } : { at: 'appointment', id: page.from })}
    <h3 class="heading" tabindex="-1">${element.say('awayTitle')}</h3>
    <form class="stack" novalidate @submit=${storing(element, (form) => store(element, page, form))}>
      ${choice(element, 'gone', element.say('awayWho'), [...(page.tie === undefined ? [['', element.say('chooseSomeone')] as const] : []), ...known], page.tie)}
      ${field(element, 'day', element.say('awayFrom'), { type: 'date', value: element.today })}
      ${field(element, 'until', element.say('awayUntil'), { type: 'date' })}
      ${choice(element, 'standIn', element.say('awayStandIn'), [['', element.say('standInNobody')], ...people])}
      ${refusedLine(element, ['gone', 'day', 'until', 'standIn'])}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

function whoAppointmentsAreWith(element: RecoveryAgenda, states: Known): readonly Option[] {
  const found = new Map<string, string>();
  for (const { with: tie } of appointmentsShown(states, element.now()))
    if (tie?.id !== undefined) found.set(tie.id, nameShown(element, tie.name));
  return [...found];
}

async function store(
  element: RecoveryAgenda,
  { id, from }: AwayPage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const [gone = '', day = '', until = '', standIn] = ['gone', 'day', 'until', 'standIn'].map((name) =>
    typed(form, name),
  );
  if (gone === '') return element.refuse('who-missing', 'gone', 'A8');
  if (day === '') return element.refuse('no-such-date', 'day', 'A8');
  if (until === '') return element.refuse('no-such-date', 'until', 'A8');
  const draft = element.draft('appointment.away', id, {
    ...{ with: gone, from: day, until },
    ...(standIn && { standIn }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return {
    to: from === undefined ? { at: 'all' } : { at: 'appointment', id: from },
    notice: element.say('stored'),
  };
}

/** When somebody of an appointment is away, from today on; and where to say so. */
export function awaysView(
  element: RecoveryAgenda,
  states: Known,
  tie: string | undefined,
  appointment?: string,
) {
  if (tie === undefined) return nothing;
  const found = awaysShown(states).filter(({ with: who, until }) => who.id === tie && until >= element.today);
  return html`
    ${found.map((one) => awayView(element, states, one))}
    <div><button class="plain" @click=${() => element.begin((id) => ({ at: 'away', id, tie, ...(appointment !== undefined && { from: appointment }) }))}>${element.say('isAway')}</button></div>
  `;
}

function awayView(
  element: RecoveryAgenda,
  states: Known,
  { id, from, until, with: who, standIn }: AwayShown,
) {
  const name = nameInSentence(nameShown(element, who.name));
  const text = element.say('awayLine', {
    name,
    from: element.formatDate(from),
    until: element.formatDate(until),
  });
  const over = () => void writeOne(element, 'appointment.away-ended', id);
  return awayOf(states.agenda, id)
    ? html`<div class="stack tight">
        <p>${text}</p>
        ${standIn ? html`<p>${element.say('awayOther', { name: nameInSentence(nameShown(element, standIn.name)) })}</p>` : nothing}
        <div><button class="plain" @click=${over}>${element.say('awayOver', { name })}</button></div>
        ${erasing(element, { about: [id], said: element.say('eraseAway'), name: text })}
      </div>`
    : nothing;
}
