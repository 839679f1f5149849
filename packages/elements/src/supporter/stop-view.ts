import { acceptedBy, currentTerms, expectationsIn } from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Stopping with everything from somebody, silently: what that means is said before (D1). */
export function stopView(element: RecoverySupporter, page: Extract<Page, { at: 'stop' }>, states: States) {
  const { tie } = page;
  const name = element.nameOf(tie);
  return html`
    <h3 class="heading" tabindex="-1">${element.say('stopWith', { name })}</h3>
    <p>${element.say('stopWithWhat', { name })}</p>
    <p>${element.say('stopWithSilent', { name })}</p>
    ${refusedLine(element)}
    <div class="choices">
      <button @click=${() => void element.once(() => stop(element, page, states))}>${element.say('stopWithYes')}</button>
      <button @click=${() => element.go({ at: 'person', tie })}>${element.say('stopWithNot')}</button>
    </div>
  `;
}

/** What somebody agreed to with a tie, and what was never sent of it, ends with the way to them. */
async function stop(
  element: RecoverySupporter,
  page: Extract<Page, { at: 'stop' }>,
  { expectations }: States,
): Promise<void> {
  const { tie } = page;
  const running = (expectations ? expectationsIn(expectations) : []).filter(
    (one) => one.with === tie && currentTerms(one),
  );
  const drafts = [
    element.draft('connection.closed', tie),
    ...running.map((one) =>
      element.draft('expectation.released', one.id, { termsIds: acceptedBy(one, 'mine') }),
    ),
  ].filter((draft) => draft !== undefined);
  if ((await element.write(...drafts)) === 'refused') return;
  element.onward(page, { at: 'home' }, element.say('stoppedAll'));
}
