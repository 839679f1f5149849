import type { ConcernKind } from '@recovery-network/core/setbacks';
import { adviceBeforeStopping } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import { safetyKeys, safetyWords } from '../safety-words.ts';
import type { RecoverySetbacks } from '../setbacks.ts';
import { foldedWords } from './words.ts';

/** Safety 5: nobody writes down a goal or a day to stop without having read where stopping at once is dangerous. */
export function adviceView(element: RecoverySetbacks, kinds: readonly ConcernKind[]) {
  const advice = adviceBeforeStopping(kinds);
  if (advice.length === 0) return nothing;
  return html`
    <p><strong>${element.sayFrom(foldedWords, 'firstThis')}</strong></p>
    <ul class="safety">
      ${advice.map((one) => html`<li>${safetyKeys(one).map((key) => html`<p>${element.sayFrom(safetyWords, key)}</p>`)}</li>`)}
    </ul>
  `;
}
