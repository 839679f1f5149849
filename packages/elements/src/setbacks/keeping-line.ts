import { html, nothing } from 'lit';
import { problems } from '../journal-host/problem-words.ts';
import type { nl } from './nl.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** Whether what was written is stored: on its way, or not yet, with the way on. Nobody reads it meanwhile. */
export function keepingLine(element: RecoverySetbacks) {
  const { host, notice } = element;
  if (host && (host.pending.length > 0 || (!host.state && host.problem))) {
    return html`
      <p class="error row" role="alert">
        ${host.problem ? element.say(problems[host.problem]) : nothing}
        ${host.pending.length > 0 ? element.say('notSaved') : nothing}
        <button @click=${() => void element.retry()}>${element.say('retry')}</button>
      </p>
    `;
  }
  const text =
    host?.status === 'saving' ? element.say('saving') : notice || element.say(restingText(element));
  return html`<p class="quiet" role="status" aria-busy=${host?.status === 'saving'}>${text}</p>`;
}

/** Where a page stores nothing, or this browser does, it may not say that what is written stays. */
function restingText({ host, page }: RecoverySetbacks): 'notKept' | 'nobodyReads' | 'nobodyReadsNow' {
  const walks = page.at === 'walked' || (page.at === 'part' && page.id === undefined);
  if (walks) return 'nobodyReadsNow';
  return host?.problem === 'not-kept' ? 'notKept' : 'nobodyReads';
}

/** A refusal is a sentence that says what is possible instead. */
export function refusedLine(element: RecoverySetbacks) {
  const { refusal } = element;
  if (!refusal) return nothing;
  return html`<p class="error" role="alert" id="refused">${element.say(sentenceFor(refusal.key, refusal.params?.['field']))}</p>`;
}

const sentences = {
  'in-the-future': 'refused-in-the-future',
  'no-such-date': 'refused-no-such-date',
  'ends-before-it-begins': 'refused-ends-before-it-begins',
  'text-missing': 'refused-text-missing',
} as const satisfies Readonly<Record<string, keyof typeof nl>>;

const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

function sentenceFor(key: string, field: string | number | undefined) {
  if (isKnown(key)) return sentences[key];
  if (key !== 'malformed') return 'refused';
  return field === 'day' || field === 'from' || field === 'to' ? 'refused-no-such-date' : 'refused-too-long';
}
