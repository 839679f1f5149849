import type { Terms } from '@recovery-network/core/expectations';
import { supportKinds } from '@recovery-network/core/expectations';
import { type AskId, asks, askTopics } from '@recovery-network/core/expectations/asks';
import { asksFor } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { choice, field, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { askText } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Page } from './pages.ts';
import { keep, toLook } from './propose.ts';

/** What is said to somebody when an ask of the catalogue is taken as it is. */
const termsOf = (ask: AskId): Terms => {
  const about: {
    readonly does: Terms['does'];
    readonly support: Terms['support'];
    readonly channel?: Terms['channel'];
  } = asks[ask];
  return { does: about.does, ask, support: about.support, ...(about.channel && { channel: about.channel }) };
};

/** What to ask or offer (E1): from the catalogue, by what it is about, or in own words. */
export function whatPage(element: RecoveryExpectations, states: Known, page: Extract<Page, { at: 'what' }>) {
  const name = nameInSentence(nameShown(element, states.network.ties[page.tie]?.name ?? ''));
  const open = asksFor(states, page.tie, element.now());
  const topics = askTopics.flatMap((topic) => {
    const some = open.filter((ask) => asks[ask].topic === topic);
    return some.length > 0 ? [{ topic, some }] : [];
  });
  return html`<div class="stack">
    ${element.backTo({ at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say('what', { name })}</h3>
    ${refusedLine(element, ['words', 'support'])}
    <div>${topics.map(
      ({ topic, some }) => html`<details><summary>${element.say(`topic-${topic}`)}</summary>
        <div class="stack tight asks">${some.map(
          (ask) =>
            html`<button type="button" @click=${() => void toLook(element, page, page, termsOf(ask))}>${askText(element, termsOf(ask))}</button>`,
        )}</div></details>`,
    )}
    <details ?open=${topics.length === 0 || element.refusal !== undefined}><summary>${element.say('ownWords')}</summary>${ownWords(element, page, name)}</details></div>
  </div>`;
}

function ownWords(element: RecoveryExpectations, page: Extract<Page, { at: 'what' }>, name: string) {
  const store = storing(element, async (form) => {
    const words = typed(form, 'words');
    if (words === '') return element.refuse('says-nothing', 'words');
    const support = supportKinds.find((kind) => kind === typed(form, 'support'));
    if (!support) return element.refuse('kind-missing', 'support');
    const does = typed(form, 'does') === 'proposer' ? 'proposer' : 'other';
    const terms: Terms = { does, words, support };
    const to = await keep(element, page, page, terms);
    return to && { to };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${ticks(
      element,
      'does',
      element.say('whoDoes'),
      [
        ['other', element.say('askThem', { name })],
        ['proposer', element.say('offerThem', { name })],
      ],
      { type: 'radio', chosen: ['other'] },
    )}
    ${field(element, 'words', element.say('words'), { type: 'long', longest: 500 })}
    ${choice(element, 'support', element.say('support'), [['', element.say('supportNone')], ...supportKinds.map((kind) => [kind, element.say(`support-${kind}`)] as const)])}
    <div><button class="primary">${element.say('next')}</button></div>
  </form>`;
}
