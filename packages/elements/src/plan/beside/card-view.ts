import type { CardShown } from '@recovery-network/core/guidance';
import type { CardLine } from '@recovery-network/core/plan';
import { cardLines } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { callHref } from '../../element/reach.ts';
import type { RecoveryPlan } from '../plan.ts';
import { besideWords } from './words.ts';

export const isEmpty = (card: CardShown): boolean =>
  card.call.length === 0 && !cardLines.some((line) => card[line]);

/** What stands on the card, letter by letter (P5), with whom to call first. */
export const cardView = (
  plan: RecoveryPlan,
  card: CardShown,
  lines: readonly CardLine[] = cardLines,
  call = true,
) => html`
  <dl class="card-lines">
    ${
      call && card.call.length > 0
        ? html`<div><dt>${plan.sayFrom(besideWords, 'cardCall')}</dt>${card.call.map(
            ({ name, number }) => html`<dd><bdi>${name}</bdi> ${numberLink(number)}</dd>`,
          )}</div>`
        : nothing
    }
    ${lines.map((line) =>
      card[line]
        ? html`<div><dt>${plan.sayFrom(besideWords, line)}</dt><dd class="own">${card[line]}</dd></div>`
        : nothing,
    )}
  </dl>
`;

function numberLink(number: string | undefined) {
  const href = number && callHref(number);
  return href ? html`<a href=${href}>${number}</a>` : number;
}
