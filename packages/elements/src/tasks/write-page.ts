import type { TaskShown } from '@recovery-network/core/guidance';
import { taskShown, wordsKept } from '@recovery-network/core/guidance';
import type { SelfCareDomain, TaskKind } from '@recovery-network/core/tasks';
import { selfCareDomains, taskKinds, taskOf, taskRhythms } from '@recovery-network/core/tasks';
import { html } from 'lit';
import { atBegin } from '../forms/at-begin.ts';
import { choice, field, type Option, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import { peopleThere } from '../noting/people.ts';
import { helperField } from './helper-field.ts';
import type { Page } from './pages.ts';
import type { RecoveryTasks } from './tasks.ts';

type WritePage = Page & { readonly at: 'write' };

const FIELDS = ['what', 'kind', 'helper', 'often', 'day'];

const begun = atBegin<TaskShown | undefined>();

/** Something to do, in one short form: what it is and its kind are enough. */
export function writePage(element: RecoveryTasks, states: Known, page: WritePage) {
  const { id } = page;
  const before = begun(page, taskShown(states, id, element.now()));
  const { kind = page.kind, domain = page.domain } = before ?? {};
  const people = peopleThere(states, element.now());
  const helper = before?.with?.id ?? '';
  return html`
    ${element.backTo(before ? { at: 'task', id } : { at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say(before ? 'change' : 'write')}</h3>
    <form class="stack" novalidate @submit=${storing(element, (form) => store(element, states, page, form))}>
      ${field(element, 'what', element.say('what'), { value: before?.text, longest: 300, hint: element.say('whatHint') })}
      ${choice(element, 'kind', element.say('kind'), [...(kind ? [] : [['', element.say('chooseKind')] as const]), ...kindOptions(element)], optionFor(kind, domain))}
      ${helperField(element, people, helper)}
      ${choice(element, 'often', element.say('often'), [['', element.say('often-once')], ...taskRhythms.map((one): Option => [one, element.say(`often-${one}`)])], before?.often)}
      ${field(element, 'day', element.say('by'), { type: 'date', value: before?.by, hint: element.say('byHint') })}
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

/** One list for what it is about: taking care of oneself stands there with each of its domains. */
const kindOptions = (element: RecoveryTasks): readonly Option[] =>
  taskKinds.flatMap((kind): readonly Option[] =>
    kind === 'self-care'
      ? selfCareDomains.map(
          (domain): Option => [
            domain,
            element.say('self-care-of', { domain: element.say(`domain-${domain}`) }),
          ],
        )
      : [[kind, element.say(`kind-${kind}`)]],
  );

/** What stands in that list for a kind; from the page of self-care its first domain. */
const optionFor = (kind: TaskKind | undefined, domain: SelfCareDomain | undefined): string =>
  kind === 'self-care' ? (domain ?? 'food') : (kind ?? '');

async function store(
  element: RecoveryTasks,
  states: Known,
  { id }: WritePage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const [what = '', chosen = '', helper, often, by] = ['what', 'kind', 'helper', 'often', 'day'].map((name) =>
    typed(form, name),
  );
  if (what === '') return element.refuse('text-missing', 'what', 'A1');
  const domain = selfCareDomains.find((one) => one === chosen);
  const kind = domain ? 'self-care' : taskKinds.find((one) => one === chosen);
  if (!kind) return element.refuse('kind-missing', 'kind', 'A1');
  const before = taskOf(states.tasks, id);
  const draft = element.draft('task.written', id, {
    kind,
    text: wordsKept(states, before?.text, what).slice(0, LONGEST),
    ...(domain && { domain }),
    ...(helper && { with: helper }),
    ...(often && { often }),
    ...(by && { by }),
    ...(before?.trajectory !== undefined && { trajectory: before.trajectory }),
    ...(kind === 'skill' && { fromTreatment: true }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: { at: 'all' }, notice: element.say('stored') };
}

const LONGEST = 300;
