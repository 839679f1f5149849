import type { States } from '@recovery-network/core/guidance';
import { stepsNow } from '@recovery-network/core/network';
import { LONGEST_ASK } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { choice, field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { calledBy, seal } from '../together/post/post.ts';
import { sendingProblem } from '../together/post/problems.ts';
import { noteTelling } from '../together/telling.ts';
import type { Page } from './pages.ts';
import { mayBeInvited, personNamed } from './people.ts';
import type { RecoverySharing } from './sharing.ts';
import { asField } from './wish-pages.ts';

/** Whom to ask. Who said "not now", ended or died is not among them, and nothing says why (N6, N7). */
export function invitePage(element: RecoverySharing, states: States) {
  const people = mayBeInvited(states, element.now());
  const store = async (form: FormData): Promise<Next<Page> | undefined> => {
    const tie = typed(form, 'tie');
    return people.some(({ id }) => id === tie)
      ? { to: askFor(states, tie) }
      : element.refuse('no-person', 'tie', 'D1');
  };
  const options = people.map(({ id, name }) => [id, shortName(name) || element.say('someone')] as const);
  return html`${element.backTo({ at: 'all' })}
    <form class="stack" novalidate @submit=${storing(element, store)}>
      <h3 class="heading" tabindex="-1">${element.say('invite')}</h3>
      ${refusedLine(element, ['tie'])}
      ${
        people.length > 0
          ? html`${choice(element, 'tie', element.say('inviteWhom'), [['', element.say('choose')], ...options])}
              <div><button class="primary">${element.say('next')}</button></div>`
          : html`<p>${element.say('inviteNobody')}</p>`
      }
    </form>`;
}

/** The page on which somebody is asked something. */
export const askFor = (states: States, tie: string): Page => ({
  at: 'ask',
  tie,
  named: calledBy(states, tie) !== undefined,
});

/** What is asked, in a sentence of the person's own. It is asked when it is ready to go (N5). */
export function askPage(element: RecoverySharing, states: States, page: Page & { readonly at: 'ask' }) {
  const { tie, named } = page;
  const person = personNamed(states, tie);
  if (!person) return undefined;
  const name = element.nameOf(person);
  return html`${element.backTo({ at: 'invite' })}
    <form class="stack" novalidate @submit=${storing(element, (form) => asking(element, tie, form))}>
      <h3 class="heading" tabindex="-1">${element.say('inviteTitle', { name })}</h3>
      ${refusedLine(element, ['ask', 'as'])}
      ${field(element, 'ask', element.say('inviteAsk'), {
        type: 'long',
        longest: LONGEST_ASK,
        value: element.say('inviteExample'),
        hint: element.say('inviteHint'),
      })}
      ${named ? nothing : asField(element, name)}
      <div><button class="primary">${element.say('next')}</button></div>
    </form>`;
}

async function asking(
  element: RecoverySharing,
  tie: string,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const { states } = element;
  if (!states?.network) return undefined;
  const [ask, as] = [typed(form, 'ask'), typed(form, 'as')];
  if (ask === '') return element.refuse('no-ask', 'ask', 'D4');
  if (as === '' && calledBy(states, tie) === undefined) return element.refuse('no-name', 'as', 'D4');
  const asked = stepsNow(states.network, tie, element.now()).includes('tie.asked')
    ? element.draft('tie.asked', tie)
    : undefined;
  if (asked && (await element.write(asked)) !== 'stored') return undefined;
  const sealed = await seal(element, { tie, ask, ...(as && { as }) });
  // Asked with a link that nobody has yet.
  if (sealed.ok) noteTelling(element.host, tie, 'untold');
  return sealed.ok
    ? { to: { at: 'send', tie, ready: sealed.value, what: 'ask' } }
    : { to: { at: 'person', tie }, notice: sendingProblem(element, sealed.error) };
}
