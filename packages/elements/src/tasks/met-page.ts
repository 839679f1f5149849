import { taskShown } from '@recovery-network/core/guidance';
import type { Tie } from '@recovery-network/core/network';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { atBegin } from '../forms/at-begin.ts';
import { choice, field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { Page } from './pages.ts';
import type { RecoveryTasks } from './tasks.ts';

type MetPage = Page & { readonly at: 'met' };

/** Who was there when the page opened: what is asked does not change while it is stored. */
const begun = atBegin<readonly Tie[]>();

/** Who was met may become somebody on the map: nobody has to be written down to be done. */
export function metPage(element: RecoveryTasks, states: Known, page: MetPage) {
  const task = taskShown(states, page.id, element.now());
  if (!task) return gonePage(element, page.id);
  const people = begun(
    page,
    peopleThere(states, element.now()).filter(({ kind }) => kind !== 'group'),
  );
  return html`
    ${element.backTo({ at: 'task', id: page.id })}
    <h3 class="heading" tabindex="-1">${element.say('metTitle')}</h3>
    <p>${element.say('metHint')}</p>
    <form class="stack" @submit=${storing(element, (form) => store(element, states, page, form))}>
      ${field(element, 'called', element.say('metName'))}
      ${people.length > 0 ? choice(element, 'known', element.say('metKnown'), [['', element.say('metNew')], ...named(element, people)]) : nothing}
      ${refusedLine(element)}
      <div><button class="primary">${element.say('done')}</button></div>
    </form>
  `;
}

async function store(
  element: RecoveryTasks,
  { network }: Known,
  { id, tie }: MetPage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const [known = '', called = ''] = ['known', 'called'].map((name) => typed(form, name));
  const name = known ? (network.ties[known]?.name ?? '') : called;
  const who = known || (called && tie);
  const drafts = [
    called !== '' && !known && element.draft('tie.added', tie, { name: called, kind: 'friend' }),
    element.draft('task.done', id, { on: element.today, ...(who && { tie: who }) }),
  ].flatMap((draft) => draft || []);
  if ((await element.write(...drafts)) === 'refused') return undefined;
  const notice = who
    ? element.say('metNotice', { name: nameInSentence(nameShown(element, name)) })
    : element.say('doneNotice');
  return { to: { at: 'all' }, notice };
}
