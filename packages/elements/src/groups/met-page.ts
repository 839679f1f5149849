import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { callHref } from '../element/reach.ts';
import { choice, field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { RecoveryGroups } from './groups.ts';
import type { Page } from './pages.ts';

type MetPage = Page & { readonly at: 'met' };

const FIELDS = ['called', 'number', 'known'];

/** Somebody who was met at a group is somebody like any other (G4): a name is enough. */
export function metPage(element: RecoveryGroups, states: Known, page: MetPage) {
  const { tie } = page;
  const group = element.shown(states).find(({ who }) => who.id === tie);
  if (!group) return gonePage(element, tie);
  const people = peopleThere(states, element.now()).filter(
    ({ kind }) => kind !== 'group' && kind !== 'community',
  );
  return html`
    ${element.backTo({ at: 'group', tie })}
    <h3 class="heading" tabindex="-1">${element.say('meet')}</h3>
    <p>${element.say('meetHint')}</p>
    <form class="stack" @submit=${storing(element, (form) => store(element, states, page, form))}>
      ${field(element, 'called', element.say('meetName'))}
      ${field(element, 'number', element.say('meetNumber'), { type: 'tel' })}
      ${people.length > 0 ? choice(element, 'known', element.say('meetKnown'), [['', element.say('meetNew')], ...named(element, people)]) : nothing}
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

async function store(
  element: RecoveryGroups,
  { network }: Known,
  { id, tie }: MetPage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const known = typed(form, 'known');
  const name = known ? (network.ties[known]?.name ?? '') : typed(form, 'called');
  const number = typed(form, 'number');
  if (!known && name === '') return element.refuse('name-missing', 'called', 'N5');
  if (!known && number !== '' && !callHref(number)) return element.refuse('number-wrong', 'number', 'N5');
  const reach = number === '' ? {} : { reach: { phone: number, message: number } };
  const drafts = [
    !known && element.draft('tie.added', id, { name, kind: 'peer', ...reach }),
    element.draft('group.person-met', known || id, { group: tie }),
  ].flatMap((draft) => draft || []);
  if ((await element.write(...drafts)) === 'refused') return undefined;
  const said = element.say('met', { name: nameInSentence(nameShown(element, name)) });
  return { to: { at: 'group', tie }, notice: said };
}
