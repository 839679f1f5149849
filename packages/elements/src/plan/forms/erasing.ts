import { html, nothing } from 'lit';
import { eraseWhole } from '../../journal-host/erase-whole.ts';
import type { Page } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { formWords } from './words.ts';

/** J7: what was written can go away for good. It is folded away, and what goes along is said before. */
export const erasing = (
  plan: RecoveryPlan,
  what: 'eraseCard' | 'eraseVersion' | 'eraseVersionHeld' | 'eraseVersions' | 'eraseTool' | 'eraseDay',
  about: readonly string[],
  to: Page,
  name = '',
) => html`
  <details class="no-print">
    <summary>${plan.sayFrom(formWords, 'erase')}${name ? html`<span class="sr">: ${name}</span>` : nothing}</summary>
    <div class="stack tight">
      <p>${plan.sayFrom(formWords, what)}</p>
      <div><button type="button" @click=${() => void erase(plan, about, to)}>${plan.sayFrom(formWords, 'eraseYes')}${name ? html`<span class="sr">: ${name}</span>` : nothing}</button></div>
    </div>
  </details>
`;

async function erase(plan: RecoveryPlan, about: readonly string[], to: Page): Promise<void> {
  const { host, page } = plan;
  if (!host) return;
  const done: boolean[] = [];
  for (const one of about) done.push(await eraseWhole(host, one));
  if (done.every(Boolean)) plan.onward(page, to, plan.sayFrom(formWords, 'erased'));
  else if (plan.page === page) plan.notice = plan.sayFrom(formWords, 'eraseFailed');
}
