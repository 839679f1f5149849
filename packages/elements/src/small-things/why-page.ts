import { whysShown, wordsKept } from '@recovery-network/core/guidance';
import { whyOf } from '@recovery-network/core/small-things';
import { html, nothing } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { erasing } from '../noting/erasing.ts';
import type { Known } from '../noting/noting.ts';
import type { Page } from './pages.ts';
import type { RecoverySmallThings } from './small-things.ts';

/** Why somebody does this, in their own words and for them alone (S38). */
export function whyPage(element: RecoverySmallThings, states: Known, { id }: Page & { readonly at: 'why' }) {
  const { now, away } = whysShown(states);
  const before = [...(now ? [now] : []), ...away].find((one) => one.id === id);
  const store = async (form: FormData): Promise<Next<Page> | undefined> => {
    const words = typed(form, 'why');
    const text = words && wordsKept(states, whyOf(states['small-things'], id)?.text, words);
    const draft = element.draft('why.written', id, { text });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: { at: 'all' }, notice: element.say('whyStored') };
  };
  return html`
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('why')}</h3>
    <p>${element.say('whyAsk')}</p>
    <form class="stack" @submit=${storing(element, store)}>
      ${field(element, 'why', element.say('whyWords'), { type: 'long', value: before?.text, longest: 2000, hint: element.say('whyHow') })}
      ${refusedLine(element, ['why'])}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
    ${before ? erasing(element, { about: [id], said: element.say('eraseWhy'), to: { at: 'all' } }) : nothing}
  `;
}
