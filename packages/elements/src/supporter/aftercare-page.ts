import { html } from 'lit';
import '../aftercare/define.ts';
import { keepView } from './keep-view.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** What two people agree for the time after a treatment, or what somebody close has for themselves (A10), in the journal of this side. */
export function aftercarePage(
  element: RecoverySupporter,
  { tie, thread }: Extract<Page, { at: 'aftercare' }>,
) {
  const back =
    tie === undefined
      ? element.backTo({ at: 'home' }, element.say('backHome'))
      : element.backTo({ at: 'person', tie }, element.say('youAndThem', { name: element.nameOf(tie) }));
  return html`
    ${back}
    <recovery-aftercare class="heading" tabindex="-1" for=${element.for || 'family'} .entity=${thread} .tie=${thread === undefined ? tie : undefined} .keepsNothing=${element.keepsNothing}></recovery-aftercare>
    ${keepView(element)}
  `;
}
