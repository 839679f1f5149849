import { lookShown, wordsKept } from '@recovery-network/core/guidance';
import { lookOf, pillars, pillarWords } from '@recovery-network/core/small-things';
import { html } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import type { Page } from './pages.ts';
import type { RecoverySmallThings } from './small-things.ts';

type LookPage = Page & { readonly at: 'look' };

/** One pillar (S37): a word, and a note if wanted; or on to the next. No answer is the right one. */
export function lookPage(element: RecoverySmallThings, states: Known, page: LookPage) {
  const { id, pillar } = page;
  const said = lookShown(states, id)?.said[pillar];
  const note = element.held(id, pillar) ?? said?.note;
  const leave = (to: Page) => {
    element.hold(id, pillar, said?.note);
    element.go(to);
  };
  return html`
    ${element.backTo(stepFrom(page, -1) ?? { at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say(`pillar-${pillar}`)}</h3>
    <p>${element.say(`ask-${pillar}`)}</p>
    <form class="stack" @submit=${storing(element, (form) => store(element, states, page, form))}>
      <div class="choices">${pillarWords.map(
        (word) =>
          html`<button name="word" value=${word} aria-pressed=${said?.word === word}>${element.say(`word-${word}`)}</button>`,
      )}</div>
      <details ?open=${note !== undefined}>
        <summary>${element.say('note')}</summary>
        ${field(element, 'note', element.say('whyWords'), { type: 'long', value: note, longest: 500 })}
      </details>
      ${refusedLine(element)}
    </form>
    <div class="row">
      <button class="plain" @click=${() => leave(after(page))}>${element.say('skip')}</button>
      <button class="plain" @click=${() => leave({ at: 'looked', id })}>${element.say('stopHere')}</button>
    </div>
  `;
}

/** The pillar so many further on; undefined where there is none. */
function stepFrom({ id, pillar }: LookPage, steps: number): LookPage | undefined {
  const next = pillars[pillars.indexOf(pillar) + steps];
  return next && { at: 'look', id, pillar: next };
}

const after = (page: LookPage): Page => stepFrom(page, 1) ?? { at: 'looked', id: page.id };

async function store(
  element: RecoverySmallThings,
  states: Known,
  page: LookPage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const { id, pillar } = page;
  const before = lookOf(states['small-things'], id)?.said[pillar]?.note;
  const note = wordsKept(states, before, typed(form, 'note'));
  const draft = element.draft('pillars.looked-at', id, {
    pillar,
    word: typed(form, 'word'),
    ...(note && { note }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  element.letGo(id, pillar);
  return { to: after(page) };
}
