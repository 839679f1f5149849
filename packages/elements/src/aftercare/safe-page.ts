import { type Line, textIn, waysOf } from '@recovery-network/core/help-now';
import { html } from 'lit';
import { wholeNumbers } from '../element/whole-numbers.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { linesOf } from './lines.ts';

/** For somebody close: their own safety comes first (A10). Nothing is asked, and nothing is kept. */
export const safePage = (element: RecoveryAftercare) => html`<div class="stack">
  ${element.backTo({ at: 'home' })}
  <h3 class="heading" tabindex="-1">${element.say('safe')}</h3>
  <p>${element.say('safeText')}</p>
  ${calls(element, 'danger', 'safeDanger')}
  <p>${element.say('safeAway')}</p>
  ${calls(element, 'home-safety', 'safeCall')}
  <p>${element.say('safeAdvice')}</p>
</div>`;

/** A line that gives no number to dial gives no button (H1). */
const calls = (element: RecoveryAftercare, role: Line['role'], key: 'safeDanger' | 'safeCall') =>
  linesOf(element)
    .filter((line) => line.role === role)
    .flatMap((line) => {
      const way = waysOf(line).find(({ type }) => type === 'call');
      const name = textIn(line.name, element.language);
      return way
        ? html`<a class="call" href=${way.href}>${wholeNumbers(element.say(key, { name, number: way.shown }))}</a>`
        : [];
    });
