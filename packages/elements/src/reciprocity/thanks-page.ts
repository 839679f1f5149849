import { exchangeOf } from '@recovery-network/core/reciprocity';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { peopleThere, whom } from '../noting/people.ts';
import { sending } from '../noting/sending.ts';
import type { Page } from './pages.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

type ThanksPage = Page & { readonly at: 'thanks' };

/** R5: "thank you" is always at hand: a short text that the person sends, or says, and writes down. */
export function thanksPage(element: RecoveryReciprocity, states: Known, page: ThanksPage) {
  const people = peopleThere(states, element.now());
  const tie = people.find(({ id }) => id === page.tie);
  if (!tie)
    return html`
      ${element.backTo({ at: 'all' })}
      <h3 class="heading" tabindex="-1">${element.say('thanksWho')}</h3>
      ${whom(element, people, (id) => element.go({ ...page, tie: id }))}
    `;
  const noted = () => void store(element, states, page, tie.id);
  return html`
    ${element.backTo({ at: page.thanks === undefined ? 'all' : 'noted' })}
    <h3 class="heading" tabindex="-1">${element.say('thanksTo', { name: nameInSentence(nameShown(element, tie.name)) })}</h3>
    ${sending(element, {
      label: element.say('thanksText'),
      text: element.say('thanksWords'),
      number: tie.reach.message ?? tie.reach.phone,
      sent: noted,
      otherwise: html`<button type="button" @click=${noted}>${element.say('thanksOnly')}</button>`,
    })}
    ${refusedLine(element)}
  `;
}

/** A thank-you weighs like what it thanks for, and names it; nothing else answers anything (R8). */
async function store(
  element: RecoveryReciprocity,
  { reciprocity }: Known,
  page: ThanksPage,
  tie: string,
): Promise<void> {
  const thanked = page.thanks === undefined ? undefined : exchangeOf(reciprocity, page.thanks);
  const draft = element.draft('exchange.noted', page.id, {
    with: tie,
    way: 'given',
    kind: 'thanks',
    size: thanked?.size ?? 'small',
    ...(thanked && { for: thanked.id }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return;
  element.onward(page, { at: 'all' }, element.say('thanksStored'));
}
