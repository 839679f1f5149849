import { html, nothing } from 'lit';
import { problems } from '../journal-host/problem-words.ts';
import type { RecoveryNetworkMap } from './network.ts';
import { nl } from './nl.ts';

/** Whether what was written is kept, and what to do where it is not. */
export function statusLine(map: RecoveryNetworkMap) {
  const { host } = map;
  if (!host) return nothing;
  const { problem, pending, state } = host;
  const trouble =
    problem && (map.alone || pending.length > 0)
      ? html`<div class="error" role="alert">
      <p>${map.say(problems[problem])} ${pending.length > 0 ? map.say('notSaved') : nothing}</p>
      ${pending.length > 0 || !state ? html`<button @click=${() => void map.writing.retry()}>${map.say('retry')}</button>` : nothing}
    </div>`
      : nothing;
  const doing =
    host.status === 'opening' ? map.say('opening') : host.status === 'saving' ? map.say('saving') : '';
  // A place that is there before anything is said in it: of one that comes with its words screen readers often say nothing.
  // On the page of a message its notice stands beside the buttons.
  const asking = map.page.at === 'tie' && map.page.part?.startsWith('ask');
  return html`${trouble}<p class=${doing ? 'quiet' : 'notice'} role="status">${doing || (asking ? '' : map.notice)}</p>`;
}

/** What each step of a tie's life is called, where a refusal says what is possible instead. */
const STEPS: Readonly<Record<string, keyof typeof nl>> = {
  'tie.asked': 'ask',
  'tie.asked-smaller': 'askSmaller',
  'tie.supports-already': 'already',
  'tie.said-yes': 'saysYes',
  'tie.took-back': 'notAskedAfterAll',
  'tie.wished-to-repair': 'repair',
  'tie.rested': 'rest',
  'tie.resumed': 'resume',
  'tie.reopened': 'reopen',
  'tie.ended': 'end',
};

/** A refusal is a sentence that says why, and what is possible instead. */
export function refusedText(map: RecoveryNetworkMap) {
  const { refusal } = map;
  if (!refusal) return nothing;
  const key = `refused-${refusal.key}`;
  const instead = refusal.allowed.flatMap((type) => {
    const step = STEPS[type];
    return step && isPlain(step) ? [map.say(step).toLowerCase()] : [];
  });
  return html`<div class="error" role="alert" id="refused">
    <p>${isPlain(key) ? map.say(key) : map.say('refused')}</p>
    ${instead.length > 0 ? html`<p>${map.say('refusedBut', { list: map.formatList(instead, 'or') })}</p>` : nothing}
  </div>`;
}

type Plain = {
  [Key in keyof typeof nl]: (typeof nl)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof nl];

/** A key of ours whose text takes nothing in. */
const isPlain = (key: string): key is Plain =>
  Object.entries(nl).some(([own, text]) => own === key && !text.includes('{'));
