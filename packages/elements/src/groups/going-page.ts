import type { TakingPart } from '@recovery-network/core/groups';
import { takingPart, visitOf } from '@recovery-network/core/groups';
import { html } from 'lit';
import { choice, field, ticked, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { RecoveryGroups } from './groups.ts';
import type { Page } from './pages.ts';

type PlanPage = Page & { readonly at: 'plan' };
type WasPage = Page & { readonly at: 'was' };

const nameOf = (element: RecoveryGroups, states: Known, tie: string): string | undefined => {
  const group = element.shown(states).find(({ who }) => who.id === tie);
  return group && nameShown(element, group.who.name);
};

/** Going there one time, perhaps with somebody (G2). */
export function planPage(element: RecoveryGroups, states: Known, page: PlanPage) {
  const { id, tie } = page;
  const name = nameOf(element, states, tie);
  if (name === undefined) return gonePage(element, tie);
  const visit = visitOf(states.groups, id);
  const people = peopleThere(states, element.now()).filter(
    ({ kind }) => kind !== 'group' && kind !== 'community',
  );
  return html`
    ${element.backTo(visit ? { at: 'visit', id } : { at: 'group', tie })}
    <h3 class="heading" tabindex="-1">${element.say('planTitle')}</h3>
    <p><bdi>${name}</bdi></p>
    <form class="stack" novalidate @submit=${storing(element, (form) => storePlan(element, { ...page, ...(visit && { on: visit.on, meeting: visit.meeting }) }, form))}>
      ${field(element, 'day', element.say('day'), { type: 'date', value: visit?.on ?? page.on ?? element.today })}
      ${choice(element, 'with', element.say('with'), [['', element.say('alone')], ...named(element, people)], visit?.with)}
      ${refusedLine(element, ['day', 'with'])}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

async function storePlan(
  element: RecoveryGroups,
  { id, tie, on: usual, meeting }: Omit<PlanPage, 'meeting'> & { readonly meeting?: string | undefined },
  form: FormData,
): Promise<Next<Page> | undefined> {
  const on = typed(form, 'day');
  const companion = typed(form, 'with');
  if (on === '') return element.refuse('no-such-date', 'day', 'G3');
  const draft = element.draft('group.planned', id, {
    group: tie,
    on,
    // Another day is not that meeting.
    ...(meeting && on === usual && { meeting }),
    ...(companion && { with: companion }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: { at: 'visit', id }, notice: element.say('stored') };
}

/** "I was there", also where nothing was planned (G3). */
export function wasPage(element: RecoveryGroups, states: Known, page: WasPage) {
  const { id, tie } = page;
  const name = nameOf(element, states, tie);
  if (name === undefined) return gonePage(element, tie);
  return html`
    ${element.backTo({ at: 'group', tie })}
    <h3 class="heading" tabindex="-1">${element.say('wasThere')}</h3>
    <p><bdi>${name}</bdi></p>
    <form class="stack" novalidate @submit=${storing(element, (form) => storeWas(element, { id, tie, meeting: page.meeting }, form))}>
      ${field(element, 'day', element.say('day'), { type: 'date', value: page.on ?? element.today })}
      ${didTicks(element, [])}
      ${refusedLine(element, ['day', 'did'])}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

/** What somebody did there, if they want to say it: being there is enough. */
export const didTicks = (element: RecoveryGroups, did: readonly TakingPart[]) => html`
  ${ticks(
    element,
    'did',
    element.say('did'),
    takingPart.map((one) => [one, element.say(`did-${one}`)]),
    { chosen: did },
  )}
  <p class="hint">${element.say('didHint')}</p>
`;

export async function storeWas(
  element: RecoveryGroups,
  {
    id,
    tie,
    meeting,
    on: known,
  }: {
    readonly id: string;
    readonly tie: string;
    readonly meeting?: string | undefined;
    readonly on?: string;
  },
  form: FormData,
): Promise<Next<Page> | undefined> {
  const on = known ?? typed(form, 'day');
  if (on === '') return element.refuse('no-such-date', 'day', 'G3');
  if (on > element.today) return element.refuse('not-yet', 'day', 'G3');
  const did = ticked(form, 'did');
  const draft = element.draft('group.was-there', id, { group: tie, on, did, ...(meeting && { meeting }) });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: { at: 'visit', id }, notice: element.say('storedWas') };
}
