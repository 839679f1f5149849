import { html } from 'lit';
import type { RecoveryExpectations } from '../expectations.ts';
import { cardText, type Written } from './needs-card.ts';
import { came, copying, sending } from './outward.ts';
import { besideWords } from './words.ts';

const drafts = ['message-card', 'message-ask', 'message-talk', 'message-hard'] as const;

/**
 * Messages to ask with (E7). They tell nothing of a treatment or of using, so that they go beyond nobody's knowledge (N8). With the
 * first the card goes along as text where there is one.
 */
export function messages(element: RecoveryExpectations, card: Written | undefined) {
  return html`<div class="stack">
    <p>${element.sayFrom(besideWords, 'messagesWhat')}</p>
    ${drafts.map((key) => {
      const words = element.sayFrom(besideWords, key);
      const text = key === 'message-card' && card ? `${words}\n\n${cardText(element, card)}` : words;
      const taken = { name: key, text: () => text };
      return html`<div class="stack tight">
        <blockquote class="begin">${words}</blockquote>
        ${key === 'message-card' && card ? html`<p class="quiet">${element.sayFrom(besideWords, 'messageWithCard')}</p>` : ''}
        <div class="choices">
          ${sending(element, { ...taken, label: element.sayFrom(besideWords, 'messageSend') })}
          ${copying(element, { ...taken, label: element.sayFrom(besideWords, 'messageCopy') })}
        </div>
        ${came(element, key, text)}
      </div>`;
    })}
  </div>`;
}
