import type { AfterNoAnswer, HelpNow } from '@recovery-network/core/help-now';
import { afterNoAnswer } from '@recovery-network/core/help-now';
import { html, nothing, type TemplateResult } from 'lit';
import type { PersonToCall, RecoveryHelpNow } from './help-now.ts';
import { lineWay, personWay } from './ways.ts';

/** What is known of a call: who was called, who was tried since the first, and how it went. */
export interface Call {
  readonly id: string;
  /** As it was at the call: whoever may be called until then leaves the list meanwhile. */
  readonly name: string;
  readonly tried: readonly string[];
  readonly result?: 'spoken' | 'no-answer';
}

/** H5: after a call, the question whether there was an answer; after a no, the next name and a line. */
export function afterCall(
  element: RecoveryHelpNow,
  call: Call | undefined,
  help: HelpNow<PersonToCall>,
): TemplateResult | typeof nothing {
  if (!call) return nothing;
  const { name, result } = call;
  return html`
    <section class="card stack tight" aria-labelledby="after">
      <p id="after" class="name" tabindex="-1">
        ${result === 'spoken' ? element.say('thanks') : element.say(result ? 'noAnswer' : 'spoken', { name })}
      </p>
      ${result === 'no-answer' ? next(element, afterNoAnswer(help, call.tried)) : result ? nothing : question(element)}
    </section>
  `;
}

const question = (element: RecoveryHelpNow) => html`
  <div class="row ways">
    <button @click=${() => element.answered('spoken')}>${element.say('yes')}</button>
    <button @click=${() => element.answered('no-answer')}>${element.say('no')}</button>
    <button @click=${() => element.answered()}>${element.say('notCalled')}</button>
  </div>
`;

const next = (element: RecoveryHelpNow, { person, line }: AfterNoAnswer<PersonToCall>) => html`
  <div>${person ? personWay(element, person) : nothing} ${line ? lineWay(element, line) : nothing}</div>
  <p class="quiet">${element.say('mayTake')}</p>
`;
