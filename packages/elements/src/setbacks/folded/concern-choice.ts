import type { Setback } from '@recovery-network/core/setbacks';
import { concernsKept } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import type { RecoverySetbacks } from '../setbacks.ts';
import { foldedWords } from './words.ts';

/** L8: which of the person's own kinds a hard moment was about; they may leave it. */
export function concernChoice(element: RecoverySetbacks, { id, day, concern }: Setback) {
  const { states } = element;
  if (!states) return nothing;
  const choose = () => {
    const chosen = element.typed('concern');
    const data = { day, ...(chosen !== '' && { concern: chosen }) };
    void element.writing.write(id, { type: 'setback.noted', data });
  };
  return html`
    <div class="field">
      <label for="concern">${element.sayFrom(foldedWords, 'kind')}</label>
      <select id="concern" @change=${choose}>
        <option value="">${element.sayFrom(foldedWords, 'goalNone')}</option>
        ${concernsKept(states.setbacks).map(
          (one) =>
            html`<option value=${one.id} ?selected=${one.id === concern}>${one.word?.trim() || element.sayFrom(foldedWords, one.kind)}</option>`,
        )}
      </select>
    </div>
  `;
}
