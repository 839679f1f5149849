import { trajectoriesWith } from '@recovery-network/core/aftercare';
import type { States } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import type { RecoverySupporter } from './supporter.ts';

/** The ways to what is agreed with somebody for the time after a treatment, where there is something. */
export function aftercareWith(element: RecoverySupporter, tie: string, { aftercare }: States) {
  const threads = aftercare ? trajectoriesWith(aftercare, tie) : [];
  const [latest] = threads.toReversed();
  return latest === undefined
    ? nothing
    : html`<div><button @click=${() => element.go({ at: 'aftercare', tie, thread: latest })}>${element.say('aftercareWith', { name: element.nameOf(tie) })}</button></div>`;
}

/** What somebody close may have for themselves, whatever the other does (A10). A counsellor is here for others. */
export const ownAftercare = (element: RecoverySupporter) =>
  element.for === 'counsellor'
    ? nothing
    : html`<div><button @click=${() => element.go({ at: 'aftercare' })}>${element.say('aftercareOwn')}</button></div>`;
