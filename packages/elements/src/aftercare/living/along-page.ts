import { goesAlong, type SaidAs, type Trajectory } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { refusedLine } from '../../forms/refused.ts';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { wordingOf } from '../plan-page.ts';
import { accept } from '../propose.ts';
import { sendLink, shownAlong } from '../send-page.ts';
import { proposedView } from '../waits.ts';
import { lineOf } from './history-view.ts';
import { imposedLines } from './imposed-page.ts';
import { ruleText } from './more-page.ts';
import { type At, seen, textShown } from './seen.ts';
import { say } from './words.ts';

/**
 * Before something of one's own is shared for the first time: all that goes along with it, each word for itself, and the way to
 * propose the course alone (A10). The same words are in what is sent.
 */
export function alongPage(element: RecoveryAftercare, states: Known, page: At<'along'>) {
  const wording = wordingOf(page);
  const { trajectory, terms, tie, instead } = wording;
  const it = seen(element, states, trajectory);
  const { host } = element;
  if (!it || !host || tie === undefined) return element.gone(trajectory);
  const name = element.nameOf(tie);
  const { yes, back = { ...wording, at: 'plan' } } = page;
  const alone = () =>
    element.go({ at: 'look', trajectory: host.newId(), mark: host.newId(), terms, tie, back: page });
  const all = () => {
    if (!yes || instead === undefined) element.go({ ...wording, at: 'look', back: page });
    else if (yes === 'here') void accept(element, page, trajectory, instead);
    else element.go({ at: 'both', trajectory, termsId: instead });
  };
  const words = goesAlong(it.one);
  return html`<div class="stack">
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${say(element, 'along', { name })}</h3>
    <div class="card stack tight">${proposedView(element, it.one, { id: '', terms })}</div>
    <p>${say(element, 'alongText', { name })}</p>
    ${wordsView(element, states, it.one, words)}
    ${refusedLine(element)}
    <div class="choices">
      ${
        staysBehind(states, words)
          ? html`<p>${say(element, 'alongPart')}</p>`
          : html`<button @click=${all}>${yes ? element.say(yes === 'here' ? 'yes' : 'wayTogether') : say(element, 'alongAll')}</button>`
      }
      <button aria-describedby="alone" @click=${alone}>${say(element, 'alongAlone')}</button>
    </div>
    <p class="quiet" id="alone">${say(element, 'alongAloneText')}</p>
  </div>`;
}

/** Before a link is made in what was not shared yet: all that goes by it (A10). */
export function alongSentPage(element: RecoveryAftercare, states: Known, page: At<'along-sent'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (it?.tie === undefined) return element.gone(trajectory);
  const { one, name } = it;
  const words = goesAlong(one);
  const send = () => void sendLink(element, page, trajectory, undefined, shownAlong(trajectory));
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'along', { name })}</h3>
    ${wordsView(element, states, one, words)}
    ${
      staysBehind(states, words)
        ? behindView(element, name)
        : html`<div class="choices"><button @click=${send}>${element.say('wayLink')}</button>
            <button @click=${() => element.go({ at: 'one', trajectory })}>${element.say('tellLater')}</button></div>`
    }
  </div>`;
}

/** What goes along with a word, on the page on which that is sent. */
export const alongView = (
  element: RecoveryAftercare,
  states: Known,
  one: Trajectory,
  words: readonly Word[],
  name: string,
) =>
  words.length === 0
    ? nothing
    : html`<p>${say(element, 'along', { name })}</p>
        ${wordsView(element, states, one, words)}
        ${staysBehind(states, words) ? behindView(element, name) : nothing}`;

const behindView = (element: RecoveryAftercare, name: string) =>
  html`<p>${say(element, 'alongPart')} ${element.say('tellText', { name })}</p>`;

/** Whether any of these names somebody who is shown nowhere: a word goes whole, so that it would go unseen (A10, N7). */
export const staysBehind = (states: Known, words: readonly Word[]): boolean =>
  words.some((word) =>
    Object.values(word).some((text) => typeof text === 'string' && textShown(states, text) !== text.trim()),
  );

const wordsView = (element: RecoveryAftercare, states: Known, one: Trajectory, words: readonly Word[]) =>
  html`<ul class="list">${words.map((word) => html`<li class="stack tight">${wordView(element, states, one, word)}</li>`)}</ul>`;

type Word = ReturnType<typeof goesAlong>[number];

/** One word that goes along: what the other will read of it. */
function wordView(element: RecoveryAftercare, states: Known, one: Trajectory, word: Word): unknown {
  const day = element.formatDay(word.at);
  switch (word.what) {
    case 'paused':
      return html`<p>${say(element, 'alongPaused', { from: dayInWords(element, word.on), until: dayInWords(element, word.until) })}</p>`;
    case 'resumed':
      return html`<p>${say(element, 'alongResumed', { day: dayInWords(element, word.on) })}</p>`;
    case 'more-asked':
      return askView(element, states, word, day);
    case 'ask-settled':
      return html`<p>${say(element, 'alongSettled', { day })}</p>`;
    case 'imposed':
      return imposedLines(element, states, word);
    case 'imposed-ended':
      return html`<p>${say(element, 'alongImposedEnded', { day })} ${textShown(states, saidOf(one, word.imposed))}</p>`;
    case 'not-agreed':
      return html`<p>${element.say('viewMine')}</p><p class="words" dir="auto">${textShown(states, word.view ?? '')}</p>`;
    default:
      // What was said to what the other said, who has it from them.
      return html`<p>${lineOf(element, word, { one, name: '' })?.text}</p>`;
  }
}

function askView(
  element: RecoveryAftercare,
  states: Known,
  { wants, words, because }: SaidAs<'more-asked'>,
  day: string,
) {
  const text = textShown(states, words ?? '');
  return html`<p>${say(element, `openMine-${wants}`, { day })}</p>
    ${text ? html`<p class="words" dir="auto">“${text}”</p>` : nothing}
    ${because === undefined ? nothing : html`<p class="quiet">${say(element, 'because', { rule: ruleText(element, because) })}</p>`}`;
}

/** What was imposed, of a word that says that it is over. */
function saidOf({ said }: Trajectory, id: string): string {
  const word = said.find((each) => each.id === id);
  return word?.what === 'imposed' ? word.says : '';
}
