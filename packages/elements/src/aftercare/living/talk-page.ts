import type { TalkCardId } from '@recovery-network/core/expectations/talks';
import { wordsKept } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { talkWords } from '../../expectations/beside/talk-words.ts';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { type At, seen } from './seen.ts';
import { say } from './words.ts';

/** The cards of which the first words fit a talk about aftercare. */
const begins = [
  'say-what-helps',
  'ask-for-something',
  'change-it',
  'say-no',
  'stop-it',
] as const satisfies readonly TalkCardId[];

/** "This I want to say, this I want to ask" (A9): only the person sees it, and nothing of it travels. */
export function talkPage(element: RecoveryAftercare, states: Known, page: At<'talk'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const before = it.shown.talk;
  const store = storing<Page>(element, async (form) => {
    const { talk } = it.one;
    const kept = (name: 'say' | 'ask') =>
      linesIn(wordsKept(states, talk?.[name].join('\n'), typed(form, name)));
    const data = { say: kept('say'), ask: kept('ask') };
    const draft = element.draft('trajectory.talk-prepared', trajectory, data);
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: { at: 'one', trajectory }, notice: say(element, 'talkKept') };
  });
  const hint = say(element, 'talkLines');
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'talkTitle')}</h3>
    <p>${say(element, 'talkText')}</p>
    ${field(element, 'say', say(element, 'talkSay'), { type: 'long', longest: 3000, value: before?.say.join('\n'), hint })}
    ${field(element, 'ask', say(element, 'talkAsk'), { type: 'long', longest: 3000, value: before?.ask.join('\n'), hint })}
    ${wordsToBegin(element)}
    ${refusedLine(element, ['say', 'ask'])}
    <div><button class="primary">${say(element, 'talkKeep')}</button></div>
  </form>`;
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words to begin with, which can be put among one's own. */
function wordsToBegin(element: RecoveryAftercare) {
  const words = talkWords(element);
  if (typeof words === 'string') return nothing;
  return html`<details><summary>${say(element, 'talkBegin')}</summary>
    <ul class="list">${begins.map((id) => {
      const { begin } = words.cards[id];
      return html`<li class="stack tight"><p>${begin}</p>
        <div><button type="button" @click=${() => put(element, begin)}>${say(element, 'talkUse')}<span class="sr">: ${begin}</span></button></div></li>`;
    })}</ul></details>`;
}

function put(element: RecoveryAftercare, line: string): void {
  const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#say');
  if (!field) return;
  field.value = [field.value.trimEnd(), line].filter(Boolean).join('\n');
  field.focus();
}
