import type { AfterNoAnswer, HelpNow, LineNow } from '@recovery-network/core/help-now';
import { afterNoAnswer, textIn } from '@recovery-network/core/help-now';
import { html, nothing, type TemplateResult } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import type { PersonToCall, RecoveryHelpNow } from './help-now.ts';
import { openWay, personWay } from './ways.ts';

/** What is known of a call: who was called, who was tried since the first, and how it went. */
export interface Call {
  readonly id: string;
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
  const name = nameOf(element, call.id, help);
  const { result } = call;
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
  <div class="ways">
    <button @click=${() => element.answered('spoken')}>${element.say('yes')}</button>
    <button @click=${() => element.answered('no-answer')}>${element.say('no')}</button>
    <button @click=${() => element.answered()}>${element.say('notCalled')}</button>
  </div>
`;

const next = (element: RecoveryHelpNow, { person, line }: AfterNoAnswer<PersonToCall>) => html`
  <div>${person ? personWay(element, person) : nothing} ${line ? openWay(element, line) : nothing}</div>
  <p class="quiet">${element.say('mayTake')}</p>
`;

function nameOf(element: RecoveryHelpNow, id: string, help: HelpNow<PersonToCall>): string {
  const person = help.someone.people.find((one) => one.id === id);
  if (person) return nameInSentence(person.name);
  const lines: readonly LineNow[] = [
    ...help.danger,
    ...help.suicide,
    ...help.someone.open,
    ...help.homeSafety,
    ...help.advice,
  ];
  const line = lines.find((one) => one.line.id === id)?.line;
  return line ? textIn(line.name, element.language) : '';
}
