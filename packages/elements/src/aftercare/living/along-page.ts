import { goesAlong, type SaidAs, type Trajectory } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { wordingOf } from '../plan-page.ts';
import { proposedView } from '../waits.ts';
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
  const { trajectory, terms, tie } = wording;
  const it = seen(element, states, trajectory);
  const { host } = element;
  if (!it || !host || tie === undefined) return element.gone(trajectory);
  const name = element.nameOf(tie);
  const alone = () =>
    element.go({ at: 'look', trajectory: host.newId(), mark: host.newId(), terms, tie, back: page });
  return html`<div class="stack">
    ${element.backTo({ ...wording, at: 'plan' })}
    <h3 class="heading" tabindex="-1">${say(element, 'along', { name })}</h3>
    <div class="card stack tight">${proposedView(element, it.one, { id: '', terms })}</div>
    <p>${say(element, 'alongText', { name })}</p>
    <ul class="list">${goesAlong(it.one).map((word) => html`<li class="stack tight">${wordView(element, states, it.one, word)}</li>`)}</ul>
    <div class="choices">
      <button @click=${() => element.go({ ...wording, at: 'look' })}>${say(element, 'alongAll')}</button>
      <button aria-describedby="alone" @click=${alone}>${say(element, 'alongAlone')}</button>
    </div>
    <p class="quiet" id="alone">${say(element, 'alongAloneText')}</p>
  </div>`;
}

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
    default:
      // Nothing else can be said before somebody else takes part.
      return nothing;
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
