import { html, type TemplateResult } from 'lit';
import type { RecoveryCheckIn } from './check-in.ts';

/** What the line has to know of the screen above it. */
interface Kept {
  /** Something was said in this check-in. */
  readonly begun: boolean;
  /** The last step was refused: a way to begin again. */
  readonly again: false | (() => void);
}

/** Whether what was said is stored: being saved, saved, or not yet, with the way on. Nobody reads it meanwhile. */
export function keepingLine(element: RecoveryCheckIn, { begun, again }: Kept): TemplateResult {
  const { host } = element;
  if (host && host.pending.length > 0)
    return trouble(element, 'notSaved', 'tryAgain', () => void element.retry());
  if (again) return trouble(element, 'notPossible', 'again', again);
  const kept = host?.problem === 'not-kept' ? 'savedForNow' : 'saved';
  const saving = host?.status === 'saving';
  // Busy: what is on its way is seen, and not read out between two questions.
  return html`<p class="quiet" role="status" aria-busy=${saving}>${element.say(saving ? 'saving' : begun ? kept : 'nobodyReads')}</p>`;
}

const trouble = (
  element: RecoveryCheckIn,
  text: 'notSaved' | 'notPossible',
  way: 'tryAgain' | 'again',
  on: () => void,
) => html`
  <p class="error row" role="alert">
    ${element.say(text)}
    <button @click=${on}>${element.say(way)}</button>
  </p>
`;
