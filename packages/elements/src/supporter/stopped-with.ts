import type { States } from '@recovery-network/core/guidance';
import { threadsWith } from '@recovery-network/core/guidance';
import type { Connection } from '@recovery-network/core/sharing';
import { html } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { eraseWhole } from '../journal-host/erase-whole.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Those with whom it was stopped. Every end has a way back (X2), and what is here of them can go for good (J7). */
export const stoppedWith = (
  element: RecoverySupporter,
  ways: readonly Connection[],
  states: States,
) => html`<details>
  <summary>${element.say('stoppedWith')}</summary>
  <ul class="list">${ways.map((way) => {
    const name = element.nameOf(way.tie);
    return html`<li class="stack tight">
      <div class="row apart"><bdi>${shortName(states.network?.ties[way.tie]?.name ?? '')}</bdi>
        <button @click=${() => void element.once(() => beginAgain(element, way))}>${element.say('beginAgain', { name })}</button></div>
      <details>
        <summary class="erase">${element.say('eraseOne', { name })}</summary>
        <div class="stack tight">
          <p>${element.say('eraseOneWhat', { name })} ${element.say('eraseWhatStays')}</p>
          <div><button @click=${() => void element.once(() => erase(element, way.tie))}>${element.say('eraseOneYes')}</button></div>
        </div>
      </details>
    </li>`;
  })}</ul>
</details>`;

async function beginAgain(
  element: RecoverySupporter,
  { id, tie, side, journal, secret }: Connection,
): Promise<void> {
  const draft = element.draft('connection.opened', id, { tie, side, journal, secret });
  if (draft) await element.write(draft);
}

async function erase(element: RecoverySupporter, tie: string): Promise<void> {
  const { host, states } = element;
  if (!host || !states?.expectations) return;
  // The person last: where something could not be erased they still stand here, to try again.
  for (const about of [...threadsWith(states, tie), tie])
    if (!(await eraseWhole(host, about))) {
      element.notice = element.say('eraseFailed');
      return;
    }
  element.notice = element.say('erasedOne');
}
