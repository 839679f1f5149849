import type { GroupKnown } from '@recovery-network/core/groups';
import { programmes, settings } from '@recovery-network/core/groups';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choice, field, ticks, typed } from '../forms/fields.ts';
import { isRefused, refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { gonePage } from '../noting/gone-page.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryGroups } from './groups.ts';
import { webAddress } from './link.ts';
import type { Page } from './pages.ts';

const FIELDS = ['called', 'programme', 'setting', 'place', 'link', 'agreements', 'confidentiality'];

/** A group is a tie of its own (G1): a name is enough, and all else can wait. */
export const addPage = (element: RecoveryGroups, { tie }: Page & { readonly at: 'add' }) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say('add')}</h3>
  <form class="stack" @submit=${storing(element, (form) => store(element, tie, undefined, form))}>
    ${field(element, 'called', element.say('name'), { hint: element.say('nameHint') })}
    <details ?open=${isRefused(element, 'link')}>
      <summary>${element.say('more')}</summary>
      <div class="stack">${knownFields(element, undefined)}</div>
    </details>
    ${refusedLine(element, FIELDS)}
    <div><button class="primary">${element.say('save')}</button></div>
  </form>
`;

export function describePage(
  element: RecoveryGroups,
  states: Known,
  { tie }: Page & { readonly at: 'describe' },
) {
  const group = element.shown(states).find(({ who }) => who.id === tie);
  if (!group) return gonePage(element, tie);
  const { who, known } = group;
  return html`
    ${element.backTo({ at: 'group', tie })}
    <h3 class="heading" tabindex="-1">${element.say('describe')}</h3>
    <form class="stack" @submit=${storing(element, (form) => store(element, tie, who.name, form))}>
      ${field(element, 'called', element.say('name'), { value: who.name, hint: element.say('nameHint') })}
      ${knownFields(element, known)}
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

/** No kind of group stands above another: they are in a list, and none is chosen beforehand. */
const knownFields = (element: RecoveryGroups, known: GroupKnown | undefined) => html`
  ${keyed(
    // What is chosen is of what is known now.
    known?.programme,
    choice(
      element,
      'programme',
      element.say('programme'),
      [
        ...(known?.programme ? [] : [['', element.say('unsaid')] as const]),
        ...programmes.map((one) => [one, element.say(`programme-${one}`)] as const),
      ],
      known?.programme,
    ),
  )}
  ${ticks(
    element,
    'setting',
    element.say('setting'),
    settings.map((one) => [one, element.say(`setting-${one}`)]),
    { type: 'radio', chosen: known?.setting ? [known.setting] : [] },
  )}
  ${field(element, 'place', element.say('place'), { value: known?.place, longest: 300 })}
  ${field(element, 'link', element.say('link'), { value: known?.link, longest: 500, hint: element.say('linkHint') })}
  ${field(element, 'agreements', element.say('agreements'), { type: 'long', value: known?.agreements, longest: 1000 })}
  ${field(element, 'confidentiality', element.say('confidentiality'), { type: 'long', value: known?.confidentiality, longest: 1000 })}
`;

/** `before`: the name of a group that is there; undefined for a new one. */
async function store(
  element: RecoveryGroups,
  tie: string,
  before: string | undefined,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const name = typed(form, 'called');
  if (name === '') return element.refuse('name-missing', 'called', 'N5');
  const link = typed(form, 'link');
  const address = webAddress(link);
  if (link !== '' && address === undefined) return element.refuse('link-wrong', 'link', 'G1');
  const programme = typed(form, 'programme');
  const setting = typed(form, 'setting');
  const texts = ['place', 'agreements', 'confidentiality'].map((key) => [key, typed(form, key)]);
  const said = {
    ...Object.fromEntries(before === undefined ? texts.filter(([, text]) => text) : texts),
    ...((before !== undefined || address) && { link: address ?? '' }),
    ...(programme && { programme }),
    ...(setting && { setting }),
  };
  const drafts = [
    before === undefined
      ? element.draft('tie.added', tie, { name, kind: 'group' })
      : before !== name && element.draft('tie.described', tie, { name }),
    Object.keys(said).length > 0 && element.draft('group.described', tie, said),
  ].flatMap((draft) => draft || []);
  if (drafts.length > 0 && (await element.write(...drafts)) === 'refused') return undefined;
  return { to: { at: 'group', tie }, notice: element.say(before === undefined ? 'added' : 'stored') };
}
