import { html, nothing } from 'lit';
import type { RecoveryElement } from '../element/recovery-element.ts';
import type { JournalHost } from '../journal-host/journal-host.ts';
import { problems } from '../journal-host/problem-words.ts';
import type { WordSet, Words } from '../words/words.ts';
import type { nl } from './nl.ts';

/** An element over one journal, as what is said about keeping needs it. */
interface Keeping extends Pick<RecoveryElement, 'sayFrom'> {
  readonly host: JournalHost | undefined;
  readonly common: WordSet<Words<typeof nl>>;
  readonly notice: string;
  /** Whether its page keeps nothing until somebody chooses so, which is said there. */
  readonly keepsNothing?: boolean;
  retry(): Promise<void>;
}

/** Whether what was written is stored: on its way, or not and why, with the way on. `begins`: whether it is the first page. */
export function keepingLine(element: Keeping, begins: boolean) {
  const { host, notice, common } = element;
  const problem = host?.problem;
  if (host && host.pending.length > 0)
    return html`<p class="error row" role="alert">
      ${problem ? element.sayFrom(common, problems[problem]) : nothing} ${element.sayFrom(common, 'notSaved')}
      ${retryButton(element)}
    </p>`;
  const said = host?.status === 'saving' ? element.sayFrom(common, 'saving') : notice;
  // Said once, where it begins: on a page that sends it would not be true.
  const resting =
    problem === 'not-kept'
      ? element.sayFrom(common, 'notKept')
      : begins && !element.keepsNothing
        ? element.sayFrom(common, 'nobodyReads')
        : '';
  return html`<p class="quiet no-print" role="status" aria-busy=${host?.status === 'saving'}>${said || resting}</p>`;
}

/** Instead of a page: it is opening, or can't be opened, and why. */
export function notOpen(element: Keeping) {
  const { host, common } = element;
  const problem = host?.problem;
  if (!problem) return html`<p class="quiet" role="status">${element.sayFrom(common, 'opening')}</p>`;
  return html`<p role="alert">${element.sayFrom(common, 'cannotOpen')} ${element.sayFrom(common, problems[problem])}</p>
    <div>${retryButton(element)}</div>`;
}

const retryButton = (element: Keeping) =>
  html`<button @click=${() => void element.retry()}>${element.sayFrom(element.common, 'retry')}</button>`;
